import { type PlanColumn, planColumns } from '../../../../shared/domain/planColumn.ts';

export const columnIds = planColumns;
export type ColumnId = PlanColumn;

/** Columns in which what is typed has to be understood. */
export const typedColumns = [
  'supporting',
  'provinces',
  'sectors',
  'target',
  'percentWomen',
  'start',
  'end',
  'quarters',
  'baseline',
  'indicatorTarget',
  'budget',
  'payer',
  'status',
  'actual',
] as const satisfies readonly ColumnId[];
export type TypedColumn = (typeof typedColumns)[number];

export function isTypedColumn(column: ColumnId): column is TypedColumn {
  return typedColumns.some((typed) => typed === column);
}

/** Columns of words in one or both languages. */
export const proseColumns = [
  'title',
  'lead',
  'deliverable',
  'indicator',
  'verification',
  'risks',
  'remarks',
] as const satisfies readonly ColumnId[];
export type ProseColumn = (typeof proseColumns)[number];

export function isProseColumn(column: ColumnId): column is ProseColumn {
  return proseColumns.some((prose) => prose === column);
}

/** Figures, which stand under each other at the right. */
export function isNumericColumn(column: ColumnId): boolean {
  return column === 'budget' || column === 'percentWomen';
}
