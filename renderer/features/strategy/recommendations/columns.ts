import { create } from 'zustand';
import type { RecommendationColumn } from '../../../../shared/domain/recommendationRows.ts';

export const columnIds = [
  'reference',
  'text',
  'source',
  'addressee',
  'priority',
  'resources',
  'timing',
  'response',
  'action',
  'status',
  'answeredBy',
] as const satisfies readonly ('reference' | RecommendationColumn)[];
export type ColumnId = (typeof columnIds)[number];

export const frozenColumns = 2;

const firstWidths: Readonly<Record<ColumnId, number>> = {
  reference: 56,
  text: 300,
  source: 140,
  addressee: 120,
  priority: 84,
  resources: 96,
  timing: 120,
  response: 132,
  action: 260,
  status: 132,
  answeredBy: 140,
};

/** Kept while the window is open. */
export const useWidths = create<{ readonly widths: Readonly<Record<ColumnId, number>> }>(() => ({
  widths: firstWidths,
}));

export function setWidth(column: ColumnId, width: number): void {
  useWidths.setState(({ widths }) => ({ widths: { ...widths, [column]: width } }));
}
