import { Camera, Sunset } from 'lucide-react';
import { behindPlan, isDayOver, nextOf, restOfDay } from '../../../shared/domain/clock.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { runningOf } from '../../../shared/domain/sessionRun.ts';
import { useLocalTime } from '../../app/clock.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { showSummary } from './consoleStore.ts';
import { RetimeButton } from './RetimeButton.tsx';
import { useDays } from './useDays.ts';

type Props = { readonly session: Session };

/** How far the day is ahead of its plan or behind, and what can be done about it. */
export function DayStanding({ session }: Props) {
  const { t } = useTexts();
  const runs = useRecords(({ sessionRuns }) => sessionRuns);
  const sessions = useRecords((records) => records.sessions);
  const days = useDays();
  const local = useLocalTime();
  const running = runningOf(runs.values());
  const dayId = (running && sessions.get(running.id)?.dayId) ?? session.dayId;
  const own = days.find(({ day }) => day.id === dayId);
  const behind = own ? behindPlan(own.day, own.timed, runs, local) : null;
  const rest = own ? restOfDay(own.day, own.timed, runs, local) : null;
  return (
    <footer className="flex flex-col gap-1.5 border-t border-line px-3 py-2">
      {behind !== null && (
        <p
          className={classes('text-label font-medium tabular-nums', behind > 0 ? 'text-amber' : 'text-quiet')}
        >
          {standing(t, behind)}
        </p>
      )}
      {own && rest && behind !== null && behind !== 0 && nextOf(own.timed, rest.sessionId) && (
        <RetimeButton day={own.day} from={rest} />
      )}
      {own && isDayOver(own.timed, runs) && (
        <Button
          icon={Sunset}
          label={t('console.dayOver.show')}
          className="justify-start px-2"
          onPressed={() => showSummary(own.day.id)}
        />
      )}
      <a href="#/snapshots" className="flex items-center gap-1.5 text-label text-quiet hover:text-ink">
        <Icon of={Camera} size={14} />
        {t('console.snapshots')}
      </a>
    </footer>
  );
}

function standing(t: ReturnType<typeof useTexts>['t'], behind: number): string {
  if (behind > 0) return t('console.behind', { count: behind });
  return behind < 0 ? t('console.ahead', { count: -behind }) : t('console.onTime');
}
