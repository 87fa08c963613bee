import { useState } from 'react';
import type { GridColumn } from './gridTypes.ts';

const handleWidth = 28;
const step = 16;

export type ColumnWidths = {
  readonly template: string;
  readonly total: number;
  readonly onPulled: (column: GridColumn<string>, width: number) => void;
  readonly onReleased: () => void;
  readonly resizeBy: (index: number, by: -1 | 1) => void;
};

/** The widths as they are remembered, and the one that is being pulled at. */
export function useColumnWidths(
  columns: readonly GridColumn<string>[],
  hasHandles: boolean,
  onColumnResized: (column: string, width: number) => void,
): ColumnWidths {
  const [pulled, setPulled] = useState<{ readonly id: string; readonly width: number } | null>(null);
  const widths = columns.map((column) => (pulled?.id === column.id ? pulled.width : column.width));
  const tracks = columns.map((column, index) =>
    column.isFlexible ? `minmax(${widths[index]}px, 1fr)` : `${widths[index]}px`,
  );
  return {
    template: [...(hasHandles ? [`${handleWidth}px`] : []), ...tracks].join(' '),
    total: widths.reduce((sum, width) => sum + width, hasHandles ? handleWidth : 0),
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
