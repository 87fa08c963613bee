import { type PointerEvent, type Ref, useMemo } from 'react';
import type { TimedSession } from '../../../shared/domain/agenda.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { countBy } from '../../../shared/lib/countBy.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { useDrop } from '../../ui/drag/useDrop.ts';
import { orderOf, type PlannedDay } from './agendaPlan.ts';
import { scaleOf } from './agendaScale.ts';
import { DayColumn } from './DayColumn.tsx';
import { moveAt, timesAfter } from './sessionDrop.ts';
import { TimeRuler } from './TimeRuler.tsx';
import type { AgendaActions } from './useAgenda.ts';
import type { Resizing } from './useResize.ts';

type Props = {
  readonly plan: readonly PlannedDay[];
  readonly openId: SessionId | null;
  readonly actions: AgendaActions;
  readonly scroller: Ref<HTMLDivElement>;
  readonly resizing: Resizing | null;
  readonly onResizeStarted: (event: PointerEvent, timed: TimedSession, perMinute: number) => void;
};

/** Days as columns under one ruler; what is held shows where it would land and when everything else would be. */
export function Planner({ plan, scroller, resizing, ...rest }: Props) {
  const drop = useDrop();
  const cards = useRecords((records) => records.cards);
  const counts = useMemo(() => countBy(cards.values(), (card) => card.sessionId), [cards]);
  const preview = useMemo(() => {
    const move = drop && moveAt(orderOf(plan), drop.item.id, { id: drop.target.id, place: drop.place });
    return move ? timesAfter(openState().records, move) : null;
  }, [drop, plan]);

  const planned = useMemo(() => scaleOf(plan), [plan]);
  // The page must not change its scale under a hand that holds an edge.
  const scale = resizing ? { ...planned, perMinute: resizing.perMinute } : planned;

  return (
    <div ref={scroller} className="flex min-h-0 flex-1 overflow-auto">
      <TimeRuler scale={scale} />
      {plan.map((planned) => (
        <DayColumn
          key={planned.day.id}
          planned={planned}
          scale={scale}
          preview={preview}
          counts={counts}
          resizingId={resizing?.id ?? null}
          {...rest}
        />
      ))}
    </div>
  );
}
