import { caretAt } from '../caretAt.ts';
import { EdgeScroll } from '../drag/edgeScroll.ts';
import type { GridActions } from './gridActions.ts';
import type { Position } from './gridNavigation.ts';
import { isInRange, type Range } from './gridRange.ts';

const ownPress = 'button, a, input, select, textarea, [role=button], [data-no-drag]';

type Pressed = {
  readonly actions: GridActions;
  readonly position: Position;
  readonly range: Range | null;
  readonly isEditing: boolean;
  /** Whether dragging over cells takes a range of them. */
  readonly hasRanges: boolean;
  readonly textAt: (at: Position) => string;
};

type Press = {
  readonly target: EventTarget;
  readonly button: number;
  readonly shiftKey: boolean;
  readonly clientX: number;
  readonly clientY: number;
  readonly preventDefault: () => void;
};

/** The place of the cell that an element is in; null outside the cells, as over a handle. */
export function placeOf(target: EventTarget | Element | null): Position | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-index]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset['index']), column: Number(cell.dataset['column']) };
}

/** A press on a cell: makes it active, opens it when it is that already, or begins a range. */
export function pressCell(event: Press, { actions, position, range, ...rest }: Pressed): void {
  const to = placeOf(event.target);
  if (!to || !(event.target instanceof Element)) return;
  const isActive = to.row === position.row && to.column === position.column;
  if (event.target.closest('[data-fill-handle]')) {
    event.preventDefault();
    if (event.button !== 0) return;
    return follow(event.target, event, {
      onOver: actions.stretchTo,
      onEnd: actions.fillStretch,
      onCancelled: () => actions.stretchTo(null),
    });
  }
  if (event.target.closest(ownPress)) {
    if (!isActive) actions.activate(to, 'withoutFocus');
    return;
  }
  if (isActive && rest.isEditing) return;
  // The field takes the focus itself; the browser would give it to the page.
  event.preventDefault();
  if (event.button !== 0) {
    if (!isActive && !(range && isInRange(to, range))) actions.activate(to, 'keeping');
    return;
  }
  if (event.shiftKey) {
    if (rest.hasRanges) actions.extendTo(to);
    else actions.activate(to, 'extending');
  } else if (!isActive || range) actions.activate(to);
  else if (!rest.hasRanges) return openAt(event, to, rest.textAt, actions);
  if (!rest.hasRanges) return;

  const wasAtRest = isActive && !range && !event.shiftKey;
  let last = to;
  follow(event.target, event, {
    onOver: (over) => {
      if (over.row === last.row && over.column === last.column) return;
      last = over;
      actions.extendTo(over);
    },
    onEnd: () => {
      // Only now is it known that the press on the active cell was none that draws a range.
      if (wasAtRest && last === to) openAt(event, to, rest.textAt, actions);
    },
  });
}

function openAt(
  { clientX, clientY }: Press,
  to: Position,
  textAt: Pressed['textAt'],
  actions: GridActions,
): void {
  const pressed = caretAt(clientX, clientY);
  actions.focus();
  actions.open(pressed?.text === textAt(to) ? pressed.offset : null);
}

type Follower = {
  readonly onOver: (at: Position) => void;
  readonly onEnd: () => void;
  readonly onCancelled?: () => void;
};

/** Follows the mouse until it is let go, over cells that scroll into sight at the edges as well. Esc calls it off. */
function follow(from: Element, { clientX, clientY }: Press, { onOver, onEnd, onCancelled }: Follower): void {
  const start = { x: clientX, y: clientY };
  const edges = new EdgeScroll(start);
  const listening = new AbortController();
  const { signal } = listening;
  const grid = from.closest('[role=grid]');
  let at = start;
  let column = placeOf(from)?.column ?? 0;
  let frame = performance.now();

  const look = (): void => {
    const over = document.elementFromPoint(at.x, at.y);
    const place = over && grid?.contains(over) ? placeOf(over) : null;
    if (!place) return;
    // A row that is one wide cell lies under every column: what is meant is the one that the mouse comes from.
    const isWide = over?.closest('[aria-colspan]') !== null;
    if (!isWide) column = place.column;
    onOver({ row: place.row, column });
  };
  const atEachFrame = (now: number): void => {
    if (signal.aborted) return;
    if (grid) edges.step(grid, now - frame);
    frame = now;
    look();
    requestAnimationFrame(atEachFrame);
  };
  window.addEventListener(
    'mousemove',
    ({ clientX: x, clientY: y }) => {
      const isFirst = at === start;
      at = { x, y };
      edges.follow(at);
      look();
      if (isFirst) requestAnimationFrame(atEachFrame);
    },
    { signal },
  );
  window.addEventListener(
    'mouseup',
    () => {
      listening.abort();
      onEnd();
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !onCancelled) return;
      event.stopPropagation();
      listening.abort();
      onCancelled();
    },
    { signal, capture: true },
  );
}
