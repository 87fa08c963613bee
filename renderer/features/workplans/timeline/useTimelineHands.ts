import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useMemo,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { type Span, spanOf } from '../../../../shared/domain/activity.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { perform } from '../../../app/perform.ts';
import { useGesture } from '../../../app/useGesture.ts';
import { useLatest } from '../../../ui/grid/useLatest.ts';
import { openPanel, select, usePlanView } from '../planView.ts';
import type { BarDrag } from './barDrag.ts';
import { revealSpan } from './revealSpan.ts';
import { saidOf } from './rowLabel.ts';
import { howOf, Selecting } from './selecting.ts';
import { pressedSpan, type Scale, startPull } from './startPull.ts';
import { changeFrom, firstDates, pullOf, type TimelineChange } from './timelineChanges.ts';
import type { ActivityItem } from './timelineItems.ts';
import { timelineAction } from './timelineKeys.ts';

type Options = {
  readonly rows: readonly ActivityItem[];
  readonly language: Language;
  readonly scale: Scale;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The row that has the focus, or takes it when the timeline is entered. */
  readonly focused: ActivityItem | undefined;
  readonly onFocused: (key: string) => void;
  readonly show: (key: string) => void;
};

/** What pointer and keys do on the rows; the handlers stay the same, so that no row renders for them. */
export function useTimelineHands(options: Options) {
  const latest = useLatest(options);
  const [said, setSaid] = useState('');
  const { gesture, endGesture } = useGesture();
  const gestures = useLatest({ gesture, endGesture });
  const [selecting] = useState(() => new Selecting());

  const hands = useMemo(() => {
    const rowUnder = (target: EventTarget): ActivityItem | undefined => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      return latest.current.rows.find(({ key }) => key === row?.dataset['row']);
    };
    const idsWith = ({ id }: ActivityItem) => {
      const { selected } = usePlanView.getState();
      return selected.has(id) ? selected : new Set([id]);
    };
    const make = (change: TimelineChange, oneGesture?: string) => {
      if (change.rows.length > 0) void perform('activities/edit', { rows: change.rows }, oneGesture);
      setSaid(saidOf(change, latest.current.language));
      reveal(change.span);
    };
    const moveTo = (from: ActivityItem, by: number, isExtending: boolean) => {
      const { rows, show, onFocused, scroller } = latest.current;
      const at = Math.min(Math.max(rows.indexOf(from) + by, 0), rows.length - 1);
      const row = rows[at];
      if (!row) return;
      gestures.current.endGesture();
      flushSync(() => {
        onFocused(row.key);
        show(row.key);
      });
      scroller.current
        ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)
        ?.focus({ preventScroll: true });
      selecting.choose(row, isExtending ? 'upTo' : 'alone', rows);
      reveal(spanOf(row.activity.record));
    };
    const reveal = (span: Span | null) => {
      const { scroller, scale } = latest.current;
      if (scroller.current && span) revealSpan(scroller.current, span, scale);
    };

    function onPointerDown(event: PointerEvent) {
      const row = rowUnder(event.target);
      const { scroller, scale, rows } = latest.current;
      if (!row || !scroller.current || event.button !== 0 || !event.isPrimary) return;
      const how = howOf(event);
      const grip = gripUnder(event.target);
      if (how !== 'alone' || grip === null) return selecting.choose(row, how, rows);
      const isOneOfMany = usePlanView.getState().selected.has(row.id);
      if (!isOneOfMany) selecting.choose(row, 'alone', rows);
      const { nativeEvent } = event;
      startPull(nativeEvent, {
        item: row,
        grip,
        ids: grip === 'move' ? idsWith(row) : new Set([row.id]),
        scale,
        scroller: scroller.current,
        onDropped: (drag: BarDrag | null) => {
          const pressed =
            grip === 'draw' ? pressedSpan(nativeEvent, scroller.current as HTMLElement, scale) : null;
          const change = changeFrom(drag, row, latest.current.rows, pressed);
          if (change) make(change);
          else if (isOneOfMany) selecting.choose(row, 'alone', latest.current.rows);
        },
      });
    }

    function onKeyDown(event: KeyboardEvent) {
      const row = rowUnder(event.target);
      const action = timelineAction(event);
      if (!row || !action || event.nativeEvent.isComposing) return;
      event.preventDefault();
      const { rows, scale } = latest.current;
      switch (action.kind) {
        case 'go':
          return moveTo(row, action.by, action.isExtending);
        case 'toggle':
          return selecting.choose(row, 'toggled', rows);
        case 'all':
          return select(rows.map(({ id }) => id));
        case 'clear':
          return select([]);
        case 'open': {
          const first = firstDates(row, scale.phase);
          return first ? make(first) : openPanel('details', row.id);
        }
        case 'pull':
          return make(
            pullOf(action, row, action.grip === 'move' ? idsWith(row) : new Set([row.id]), rows),
            gestures.current.gesture(),
          );
      }
    }

    return {
      onPointerDown,
      onKeyDown,
      onKeyUp: ({ key }: KeyboardEvent) => {
        if (key === 'Alt' || key === 'Control') gestures.current.endGesture();
      },
      onDoubleClick: ({ target }: MouseEvent) => {
        const row = rowUnder(target);
        if (row) openPanel('details', row.id);
      },
      onFocus: ({ target }: FocusEvent) => {
        const row = rowUnder(target);
        if (row) latest.current.onFocused(row.key);
      },
    };
  }, [latest, gestures, selecting]);

  return { hands, said };
}

function gripUnder(target: EventTarget): 'move' | 'start' | 'end' | 'draw' | null {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]') : null;
  return (grip?.dataset['grip'] ?? null) as ReturnType<typeof gripUnder>;
}
