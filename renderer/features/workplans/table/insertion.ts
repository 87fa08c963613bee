import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { ObjectiveId, OutputId } from '../../../../shared/domain/strategy.ts';
import { nextSibling } from './rowMoves.ts';
import type { Insertion, TableRow } from './tableRows.ts';

/** The line that takes something new of the same kind right under a row. */
export function insertionBelow(row: TableRow, rows: readonly TableRow[]): Insertion {
  if (row.kind === 'add') return row;
  const before = nextSibling(row, rows);
  switch (row.kind) {
    case 'activity':
      return { adds: 'activity', parentId: row.record.outputId, before: before as ActivityId | null };
    case 'output':
      return { adds: 'output', parentId: row.record.objectiveId, before: before as OutputId | null };
    case 'objective':
      return { adds: 'objective', parentId: null, before: before as ObjectiveId | null };
  }
}

/** The same right above it. */
export function insertionAbove(row: TableRow): Insertion {
  switch (row.kind) {
    case 'add':
      return row;
    case 'activity':
      return { adds: 'activity', parentId: row.record.outputId, before: row.id };
    case 'output':
      return { adds: 'output', parentId: row.record.objectiveId, before: row.id };
    case 'objective':
      return { adds: 'objective', parentId: null, before: row.id };
  }
}

/** The line that takes the first thing within a heading. */
export function insertionWithin(row: Extract<TableRow, { kind: 'objective' | 'output' }>): Insertion {
  return row.kind === 'objective'
    ? { adds: 'output', parentId: row.id, before: null }
    : { adds: 'activity', parentId: row.id, before: null };
}
