import { create } from 'zustand';
import { type Activity, type ActivityId, type Span, spanOf } from '../../../../shared/domain/activity.ts';
import { pulledSpan, type SpanGrip } from '../../../../shared/domain/planSpan.ts';

/** What is done to bars by a pointer that is still down. */
export type BarDrag =
  | {
      readonly grip: SpanGrip;
      /** The row that is held; the others go along. */
      readonly heldKey: string;
      readonly ids: ReadonlySet<ActivityId>;
      readonly months: number;
    }
  | {
      readonly grip: 'draw';
      readonly heldKey: string;
      readonly ids: ReadonlySet<ActivityId>;
      readonly span: Span;
    };

/** Outside the chart, so that a drag renders the bars that it moves and nothing else. */
const useBarDrag = create<{ readonly drag: BarDrag | null }>(() => ({ drag: null }));

export function showDrag(drag: BarDrag | null): void {
  useBarDrag.setState({ drag });
}

/** The drag that an activity takes part in now. */
export function useDragOf(id: ActivityId): BarDrag | null {
  return useBarDrag(({ drag }) => (drag?.ids.has(id) ? drag : null));
}

/** Where an activity would lie if the drag ended now. */
export function draggedSpan(activity: Pick<Activity, 'start' | 'end'>, drag: BarDrag | null): Span | null {
  if (drag?.grip === 'draw') return drag.span;
  const span = spanOf(activity);
  return span && drag ? pulledSpan(span, drag.grip, drag.months) : span;
}
