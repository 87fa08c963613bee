import type { PointerEvent } from 'react';
import type { TimedSession } from '../../../shared/domain/agenda.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { AddMenu } from './AddMenu.tsx';
import { formatDate } from './agendaFormat.ts';
import type { PlannedDay } from './agendaPlan.ts';
import { hoursOf, type Scale, topOf } from './agendaScale.ts';
import { Collision } from './Collision.tsx';
import { DayHeader } from './DayHeader.tsx';
import { Gap } from './Gap.tsx';
import { SessionBlock } from './SessionBlock.tsx';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly planned: PlannedDay;
  readonly scale: Scale;
  /** When sessions would be if the held one were let go now. */
  readonly preview: ReadonlyMap<SessionId, TimedSession> | null;
  readonly counts: ReadonlyMap<SessionId, number>;
  readonly openId: SessionId | null;
  readonly resizingId: SessionId | null;
  readonly actions: AgendaActions;
  readonly onResizeStarted: (event: PointerEvent, timed: TimedSession, perMinute: number) => void;
};

const accepts = (item: DragItem) => (item.kind === 'session' ? 'inside' : null);

export function DayColumn({ planned, scale, preview, actions, ...rest }: Props) {
  const { t, language } = useTexts();
  const { day, sessions, totals } = planned;
  const { nodeRef, place } = useDropTarget({ id: day.id, kind: 'day', accepts });
  const date = formatDate(day.date, language);
  const hour = 60 * scale.perMinute;
  const runInto = new Set(sessions.flatMap(({ runsInto }) => (runsInto ? [runsInto.id] : [])));

  return (
    <section
      aria-label={date}
      data-agenda-day={day.id}
      className="max-w-[64rem] min-w-72 flex-1 self-start border-r border-line last:border-r-0"
    >
      <DayHeader planned={planned} />
      <div
        ref={nodeRef}
        className={classes(
          'relative mt-3',
          place === 'inside' && 'outline-2 -outline-offset-2 outline-accent',
        )}
        style={{
          height: topOf(scale, scale.to) + 24,
          backgroundImage: 'linear-gradient(var(--color-line) 1px, transparent 1px)',
          backgroundSize: `100% ${hour}px`,
          backgroundPositionY: topOf(scale, hoursOf(scale)[0] ?? 0),
        }}
      >
        <ul aria-label={t('agenda.sessionsOn', { date })}>
          {sessions.map((timed) => (
            <li key={timed.session.id}>
              {timed.gapBefore > 0 && <Gap timed={timed} scale={scale} onAdded={actions.name} />}
              <SessionBlock
                timed={timed}
                scale={scale}
                preview={preview?.get(timed.session.id) ?? null}
                isRunInto={runInto.has(timed.session.id)}
                isOpen={timed.session.id === rest.openId}
                isResizing={timed.session.id === rest.resizingId}
                cardCount={rest.counts.get(timed.session.id) ?? 0}
                actions={actions}
                onResizeStarted={(event) => rest.onResizeStarted(event, timed, scale.perMinute)}
              />
              {timed.runsInto && <Collision timed={timed} scale={scale} />}
            </li>
          ))}
        </ul>
        <div className="absolute inset-x-2" style={{ top: topOf(scale, totals.end) + 6 }}>
          {sessions.length === 0 && <p className="pb-2 text-quiet">{t('agenda.emptyDay')}</p>}
          <AddMenu planned={planned} onAdded={actions.name} />
        </div>
      </div>
    </section>
  );
}
