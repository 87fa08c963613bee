import { type Language, type Text, textIn } from '../../../../shared/domain/text.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import { type ColumnId, isTypedColumn } from './columns.ts';
import { columnTraits } from './columnTraits.ts';
import type { TableRow } from './tableRows.ts';

export function titleText(
  row: { readonly record: { readonly title: Text }; readonly language: Language | null },
  language: Language,
): string {
  return row.language === null ? textIn(row.record.title, language) : row.record.title[row.language];
}

/** What a cell says, and what editing starts from; typed into a cell of the column again, it means the same. */
export function cellText(
  row: TableRow,
  column: ColumnId | null,
  language: Language,
  names: PlanNames,
): string {
  if (row.kind === 'add') return '';
  if (row.kind !== 'activity' || column === null) return titleText(row, language);
  const typed = isTypedColumn(column) ? row.typed[column] : undefined;
  return typed ?? columnTraits[column].text(row, language, names);
}
