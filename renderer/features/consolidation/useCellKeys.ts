import { type KeyboardEvent, type RefObject, useEffect } from 'react';

type Cell = { readonly element: HTMLElement; readonly row: number; readonly column: number };

/**
 * Arrows, Home and End between the elements of a table that say where they stand (`data-cell="row:column"`); only one
 * of them is in the order of Tab. What moves the focus changes no state: nothing is drawn again.
 */
export function useCellKeys(within: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const cells = cellsIn(within.current);
    if (!cells.some(({ element }) => element.tabIndex === 0) && cells[0]) cells[0].element.tabIndex = 0;
  });

  function onFocus({ target }: { readonly target: EventTarget }) {
    if (!(target instanceof HTMLElement) || target.dataset['cell'] === undefined) return;
    for (const { element } of cellsIn(within.current)) element.tabIndex = element === target ? 0 : -1;
  }

  function onKeyDown(event: KeyboardEvent) {
    const cells = cellsIn(within.current);
    const from = cells.find(({ element }) => element === event.target);
    const to = from && next(event, from, cells);
    if (!to) return;
    event.preventDefault();
    to.element.focus();
    to.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  return { onFocus, onKeyDown };
}

function cellsIn(within: HTMLElement | null): readonly Cell[] {
  const found = within?.querySelectorAll<HTMLElement>('[data-cell]') ?? [];
  return [...found].map((element) => {
    const [row = 0, column = 0] = (element.dataset['cell'] ?? '').split(':').map(Number);
    return { element, row, column };
  });
}

function next({ key, ctrlKey }: KeyboardEvent, from: Cell, cells: readonly Cell[]): Cell | undefined {
  const inRow = cells.filter(({ row }) => row === from.row).toSorted((a, b) => a.column - b.column);
  switch (key) {
    case 'ArrowRight':
      return inRow.find(({ column }) => column > from.column);
    case 'ArrowLeft':
      return inRow.findLast(({ column }) => column < from.column);
    case 'ArrowDown':
      return beside(cells, from, Math.min(...rows(cells).filter((row) => row > from.row)));
    case 'ArrowUp':
      return beside(cells, from, Math.max(...rows(cells).filter((row) => row < from.row)));
    case 'Home':
      return ctrlKey ? beside(cells, from, Math.min(...rows(cells))) : inRow[0];
    case 'End':
      return ctrlKey ? beside(cells, from, Math.max(...rows(cells))) : inRow.at(-1);
    default:
      return undefined;
  }
}

function rows(cells: readonly Cell[]): readonly number[] {
  return cells.map(({ row }) => row);
}

/** Of another row the nearest to where one comes from. */
function beside(cells: readonly Cell[], { column }: Cell, row: number): Cell | undefined {
  return cells
    .filter((cell) => cell.row === row)
    .toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
}
