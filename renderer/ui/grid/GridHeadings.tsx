/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { type MouseEvent, useId, useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { GridHeading } from './GridHeading.tsx';
import type { AnyGridProps } from './gridTypes.ts';
import { carryHeading } from './headingPointer.ts';
import type { ColumnWidths } from './useColumnWidths.ts';
import { useGridShared } from './useGridShared.ts';

type Props = {
  readonly grid: AnyGridProps;
  /** The column whose heading is active; null while a row is. */
  readonly active: number | null;
  readonly widths: ColumnWidths;
  readonly onSaid: (text: string) => void;
};

export function GridHeadings({ grid, active, widths, onSaid }: Props) {
  const { actions, frozen } = useGridShared();
  const { columns, onColumnMoved, onHeadingMenuWanted, renderHandle } = grid;
  const hintId = useId();
  const row = useRef<HTMLDivElement>(null);
  const [mark, setMark] = useState<number | null>(null);
  const free = columns.slice(frozen).map(({ id }) => id);

  function move(column: string, before: string | null) {
    const others = columns.filter(({ id }) => id !== column);
    const at = before === null ? others.length : others.findIndex(({ id }) => id === before);
    const heading = columns.find(({ id }) => id === column)?.heading ?? '';
    onColumnMoved?.(column, before);
    const said = grid.spoken?.columnMoved?.(heading, at + 1, columns.length);
    if (said !== undefined) onSaid(said);
  }

  function step(index: number, by: -1 | 1) {
    const column = columns[index]?.id;
    const at = index + by;
    if (column === undefined || at < frozen || at >= columns.length) return;
    move(column, columns[by === -1 ? at : at + 1]?.id ?? null);
    actions.activate({ row: -1, column: at });
  }

  function press(event: MouseEvent<HTMLElement>, index: number) {
    const column = columns[index];
    const isOwn =
      event.target instanceof Element && event.target.closest('[data-resizer], [data-heading-menu]');
    if (!column || event.button !== 0 || isOwn) return;
    if (!onColumnMoved || index < frozen) return actions.selectColumn(index);
    event.preventDefault();
    carryHeading(event.currentTarget, event, free, {
      onOver: (_, x) => setMark(x - (row.current?.getBoundingClientRect().left ?? 0)),
      onPressed: () => actions.selectColumn(index),
      onCancelled: () => setMark(null),
      onDropped: (before) => {
        setMark(null);
        const isThere = before === column.id || before === (columns[index + 1]?.id ?? null);
        if (!isThere) move(column.id, before);
      },
    });
  }

  return (
    <div
      ref={row}
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-30 grid h-8 border-b border-line bg-sunken"
      style={{ gridTemplateColumns: widths.template, minWidth: widths.total }}
    >
      {renderHandle && (
        <div
          role="columnheader"
          aria-colindex={1}
          className={classes('bg-sunken', frozen > 0 && 'sticky left-0 z-10')}
        >
          <span className="sr-only">{grid.handleHeading}</span>
        </div>
      )}
      {columns.map((column, index) => (
        <GridHeading
          key={column.id}
          column={column}
          index={index}
          isActive={active === index}
          hintId={hintId}
          widths={widths}
          onPressed={(event) => press(event, index)}
          onStepped={onColumnMoved && ((by) => step(index, by))}
          onMenuWanted={onHeadingMenuWanted && ((at) => onHeadingMenuWanted(column.id, at))}
        />
      ))}
      {mark !== null && (
        <span
          aria-hidden
          className="pointer-events-none absolute inset-y-0 z-20 -ml-px w-0.5 bg-accent"
          style={{ left: mark }}
        />
      )}
      <span id={hintId} hidden>
        {grid.resizeHint}
      </span>
    </div>
  );
}
