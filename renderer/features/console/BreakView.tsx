import { Coffee } from 'lucide-react';
import { restOfDay } from '../../../shared/domain/clock.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { isRunning } from '../../../shared/domain/sessionRun.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { useLocalTime } from '../../app/clock.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useDays } from './useDays.ts';

type Props = { readonly session: Session };

/** A break has no board: what counts is when it is over. */
export function BreakView({ session }: Props) {
  const { t, language } = useTexts();
  const runs = useRecords(({ sessionRuns }) => sessionRuns);
  const local = useLocalTime();
  const own = useDays().find(({ day }) => day.id === session.dayId);
  const planned = own?.timed.find((each) => each.session.id === session.id);
  const rest = own && isRunning(runs.get(session.id)) ? restOfDay(own.day, own.timed, runs, local) : null;
  const until = t('console.breakUntil', { time: formatTime(rest?.endsAt ?? planned?.end ?? 0) });
  return (
    <EmptyState
      icon={Coffee}
      title={`${sessionName(t, session, language)} · ${until}`}
      text={t('console.breakText')}
      className="h-full"
    />
  );
}
