import { useState } from 'react';
import type { GridColumn } from './gridTypes.ts';

const handleWidth = 28;
const step = 16;
/** Frozen columns that would leave less than this of the sight to the others scroll along. */
const mostFrozen = 0.6;

export type ColumnWidths = {
  readonly template: string;
  readonly total: number;
  /** How much at the left is always frozen columns, in pixels; 0 where there is no room for that. */
  readonly frozen: number;
  /** For the scroller: what rows and cells read as variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly onPulled: (column: GridColumn<string>, width: number) => void;
  readonly onReleased: () => void;
  readonly resizeBy: (index: number, by: -1 | 1) => void;
};

/** The widths as they are remembered, and the one that is being pulled at. `sight` is how much can be seen at once. */
export function useColumnWidths(
  columns: readonly GridColumn<string>[],
  hasHandles: boolean,
  sight: number,
  onColumnResized: (column: string, width: number) => void,
): ColumnWidths {
  const [pulled, setPulled] = useState<{ readonly id: string; readonly width: number } | null>(null);
  const handle = hasHandles ? handleWidth : 0;
  const widths = columns.map((column) => (pulled?.id === column.id ? pulled.width : column.width));
  const tracks = columns.map((column, index) =>
    column.isFlexible ? `minmax(${widths[index]}px, 1fr)` : `${widths[index]}px`,
  );
  const frozenWidths = widths.slice(0, columns.filter((column) => column.isFrozen).length);
  const wanted = frozenWidths.reduce((sum, width) => sum + width, frozenWidths.length > 0 ? handle : 0);
  const isRoom = sight === 0 || wanted <= sight * mostFrozen;
  const template = [...(hasHandles ? [`${handleWidth}px`] : []), ...tracks].join(' ');
  const lefts = frozenWidths.map((_, index) =>
    frozenWidths.slice(0, index).reduce((sum, width) => sum + width, handle),
  );
  return {
    template,
    total: widths.reduce((sum, width) => sum + width, handle),
    frozen: isRoom ? wanted : 0,
    variables: {
      '--grid-columns': template,
      '--grid-handle': `${handle}px`,
      '--grid-sight': sight === 0 ? '100%' : `${sight - handle}px`,
      ...Object.fromEntries(
        lefts.map((left, index) => [`--grid-left-${index}`, isRoom ? `${left}px` : 'auto']),
      ),
    },
    onPulled: (column, width) => setPulled({ id: column.id, width: atLeast(column, width) }),
    onReleased: () => {
      setPulled(null);
      if (pulled) onColumnResized(pulled.id, pulled.width);
    },
    resizeBy: (index, by) => {
      const column = columns[index];
      if (column) onColumnResized(column.id, atLeast(column, column.width + by * step));
    },
  };
}

function atLeast(column: GridColumn<string>, width: number): number {
  return Math.round(Math.max(column.minWidth ?? 48, width));
}
