import type { NamedLine } from '../../../../shared/domain/parseAnswer.ts';
import { type Recommendation, unanswered } from '../../../../shared/domain/recommendation.ts';
import {
  isTypedColumn,
  type RecommendationFields,
  readCell,
} from '../../../../shared/domain/recommendationRows.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { CellFilling } from '../../../ui/grid/gridTypes.ts';
import { cellText } from './cells.ts';
import type { CellDraft, Edit } from './changes.ts';
import type { Cell } from './rows.ts';
import type { Words } from './useWords.ts';

type Change = { readonly edited: readonly Edit[]; readonly drafts: readonly CellDraft[] };

/** Emptied cells, row by row. */
export function clearing(cells: readonly Cell[]): Change {
  return changeOf(cells, ({ column }) => ({
    fields: column === null || column === 'reference' ? {} : { [column]: unanswered[column] },
    typed: '',
  }));
}

/**
 * Cells that take after others. In the same column a cell takes the value itself, in both languages, with what was not
 * understood in it; in another column it takes the words, as if they had been typed there.
 */
export function filling(
  fillings: readonly CellFilling<Cell>[],
  language: Language,
  words: Words,
  lines: readonly NamedLine[],
): Change {
  const sources = new Map(fillings.map(({ from, to }) => [to, from]));
  return changeOf(
    fillings.map(({ to }) => to),
    (to, now) => {
      const from = sources.get(to) ?? to;
      const { column } = to;
      if (column === null || column === 'reference' || from.row.kind === 'add')
        return { fields: {}, typed: '' };
      const kept = isTypedColumn(column) ? from.row.typed[column] : undefined;
      if (from.column === column && kept === undefined)
        return { fields: { [column]: from.row.record[column] }, typed: '' };
      const text = cellText(from, language, words);
      const reading = readCell(column, text, now, language, lines);
      return reading.kind === 'fields' ? { fields: reading.fields, typed: '' } : { fields: {}, typed: text };
    },
  );
}

type Outcome = { readonly fields: RecommendationFields; readonly typed: string };

function changeOf(cells: readonly Cell[], outcomeOf: (cell: Cell, now: Recommendation) => Outcome): Change {
  const edits = new Map<Recommendation['id'], RecommendationFields>();
  const drafts: CellDraft[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    if (row.kind === 'add' || column === null) continue;
    const before = edits.get(row.id) ?? {};
    const { fields, typed } = outcomeOf(cell, { ...row.record, ...before });
    edits.set(row.id, { ...before, ...fields });
    if (isTypedColumn(column)) drafts.push({ id: row.id, column, text: typed });
  }
  return { edited: [...edits].map(([id, fields]) => ({ id, fields })), drafts };
}
