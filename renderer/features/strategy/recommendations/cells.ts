import type { Recommendation } from '../../../../shared/domain/recommendation.ts';
import {
  isProseColumn,
  isTypedColumn,
  type ProseColumn,
} from '../../../../shared/domain/recommendationRows.ts';
import { referenceOf } from '../../../../shared/domain/reference.ts';
import { lineKey, type StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { type Language, shownLanguage, textIn } from '../../../../shared/domain/text.ts';
import type { CellEditor } from '../../../ui/grid/gridTypes.ts';
import type { ColumnId } from './columns.ts';
import type { Cell, RecordRow } from './rows.ts';
import type { Words } from './useWords.ts';

/** What a cell says, and what editing starts from; typed into the column again, it means the same. */
export function cellText({ row, column }: Cell, language: Language, words: Words): string {
  if (row.kind === 'add' || column === null) return '';
  const typed = isTypedColumn(column) ? row.typed[column] : undefined;
  if (typed !== undefined) return typed;
  if (isProseColumn(column)) return proseText(row, column, language);
  return valueText(row.record, column, words);
}

function proseText({ record, asked }: RecordRow, column: ProseColumn, language: Language): string {
  return asked?.column === column ? record[column][asked.language] : textIn(record[column], language);
}

/** The language in which a text is shown: the one that was asked for, or that of the reader if there is any. */
export function languageIn({ record, asked }: RecordRow, column: ProseColumn, language: Language): Language {
  return asked?.column === column ? asked.language : shownLanguage(record[column], language);
}

function valueText(record: Recommendation, column: Exclude<ColumnId, ProseColumn>, words: Words): string {
  switch (column) {
    case 'reference':
      return referenceOf('recommendations', record.number);
    case 'priority':
    case 'resources': {
      const level = record[column];
      return level === null ? '' : words.levels[level];
    }
    case 'response':
      return record.response === null ? '' : words.responses[record.response];
    case 'status':
      return words.statuses[record.status];
    case 'answeredBy':
      return linesText(record.answeredBy, words);
  }
}

/** `O1.2, O3`, in the order of the strategy; lines that are gone are passed over. */
export function linesText(chosen: readonly StrategyLine[], { lines, development }: Words): string {
  const keys = new Set(chosen.map(lineKey));
  return lines
    .filter(({ line }) => keys.has(lineKey(line)))
    .map(({ number }) => (number === '' ? development : number))
    .join(', ');
}

export function editorOf({ row, column }: Cell): CellEditor {
  if (row.kind === 'add') return 'line';
  if (column === null || column === 'reference') return 'none';
  return isProseColumn(column) ? 'text' : 'own';
}
