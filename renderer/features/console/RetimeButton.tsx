import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import type { DayFrom } from '../../../shared/domain/clock.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { type RetimeMode, type Retiming, retimeModes, retimeRest } from '../../../shared/domain/retime.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { sessionsOfDay } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { sessionName } from '../../app/sessionName.ts';
import { openState } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

type Props = { readonly day: Day; readonly from: DayFrom };

/** Re-times the rest of the day in one step, after showing what that changes. */
export function RetimeButton({ day, from: { sessionId, endsAt } }: Props) {
  const { t } = useTexts();
  const [mode, setMode] = useState<RetimeMode>('shift');
  const [isOpen, setOpen] = useState(false);
  // Only while somebody looks at it: the end moves with every minute that a session is over.
  const retiming = isOpen
    ? retimeRest({ day, sessions: sessionsOfDay(openState().records, day.id), from: sessionId, endsAt, mode })
    : null;
  return (
    <Popover
      label={t('console.retime.title')}
      placement="right top"
      className="w-96"
      isOpen={isOpen}
      trigger={
        <Button
          icon={CalendarClock}
          label={t('console.retime.short')}
          name={t('console.retime.title')}
          className="justify-start px-2"
        />
      }
      onOpened={() => setOpen(true)}
      onDismissed={() => setOpen(false)}
    >
      {(close) => (
        <div className="flex flex-col gap-3">
          <SegmentedControl
            label={t('console.retime.how')}
            segments={retimeModes.map((id) => ({ id, label: t(`console.retime.${id}`) }))}
            value={mode}
            onChosen={setMode}
          />
          {retiming && <Preview retiming={retiming} />}
          <Button
            label={t('console.retime.do')}
            variant="primary"
            isDisabled={retiming?.lengths.size === 0}
            onPressed={() => {
              void perform('agenda/retime', { dayId: day.id, from: sessionId, endsAt, mode });
              close();
            }}
          />
        </div>
      )}
    </Popover>
  );
}

function Preview({ retiming }: { readonly retiming: Retiming }) {
  const { t, language } = useTexts();
  if (retiming.changes.length === 0) return <p className="text-quiet">{t('console.retime.nothing')}</p>;
  return (
    <>
      <ul aria-label={t('console.retime.changes')} className="max-h-72 overflow-y-auto tabular-nums">
        {retiming.changes.map(({ session, from, to }) => (
          <li key={session.id} className="flex gap-2 py-0.5">
            <span className="min-w-0 flex-1 truncate">{sessionName(t, session, language)}</span>
            <s className="text-quiet">
              {formatTime(from.start)}–{formatTime(from.end)}
            </s>
            <span className="font-medium">
              {formatTime(to.start)}–{formatTime(to.end)}
            </span>
          </li>
        ))}
      </ul>
      {retiming.collisions.map(({ session, into, minutes }) => (
        <p key={session.id} className="text-label text-amber">
          {t('console.retime.collides', {
            count: minutes,
            session: sessionName(t, session, language),
            into: sessionName(t, into, language),
          })}
        </p>
      ))}
      <p className="text-label text-quiet tabular-nums">
        {t('console.retime.end', {
          from: formatTime(retiming.before.end),
          to: formatTime(retiming.after.end),
        })}
      </p>
    </>
  );
}
