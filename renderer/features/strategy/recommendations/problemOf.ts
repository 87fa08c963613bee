import type { Recommendation } from '../../../../shared/domain/recommendation.ts';
import {
  type CellReading,
  readCell,
  type TypedColumn,
} from '../../../../shared/domain/recommendationRows.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { linesNow } from './changes.ts';

type Problem = Extract<CellReading, { readonly kind: 'problem' }>;

/** Why what stands in a cell is not understood; null when it is by now, as when the line it names has come. */
export function problemOf(
  column: TypedColumn,
  typed: string,
  record: Recommendation,
  language: Language,
): Problem | null {
  const reading = readCell(column, typed, record, language, linesNow());
  return reading.kind === 'problem' ? reading : null;
}
