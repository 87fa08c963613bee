/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the rows of a table element cannot be windowed */
import { useId } from 'react';
import { GridHeading } from './GridHeading.tsx';
import type { GridColumn } from './gridTypes.ts';
import type { ColumnWidths } from './useColumnWidths.ts';

type Props = {
  readonly columns: readonly GridColumn<string>[];
  readonly handleHeading: string | null;
  readonly resizeHint: string;
  /** The column whose heading is active; null while a row is. */
  readonly active: number | null;
  readonly widths: ColumnWidths;
};

export function GridHeadings({ columns, handleHeading, resizeHint, active, widths }: Props) {
  const hintId = useId();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-20 grid h-8 border-b border-line bg-sunken"
      style={{ gridTemplateColumns: widths.template, minWidth: widths.total }}
    >
      {handleHeading !== null && (
        <div role="columnheader" aria-colindex={1}>
          <span className="sr-only">{handleHeading}</span>
        </div>
      )}
      {columns.map((column, index) => (
        <GridHeading
          key={column.id}
          column={column}
          index={index}
          isActive={active === index}
          isTabStop={active === index}
          hintId={hintId}
          widths={widths}
        />
      ))}
      <span id={hintId} hidden>
        {resizeHint}
      </span>
    </div>
  );
}
