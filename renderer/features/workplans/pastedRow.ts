import type { Activity, Payer } from '../../../shared/domain/activity.ts';
import { type Language, overtyped } from '../../../shared/domain/text.ts';
import { readCell } from './cellValues.ts';
import { type ColumnId, columnIds, isTypedColumn, type TypedColumn } from './columns.ts';

export type PastedRow = {
  readonly fields: Partial<Pick<Activity, 'title' | 'lead' | 'start' | 'end' | 'target' | 'budget'>>;
  /** Was not understood, and is left standing in its cell. */
  readonly typed: readonly (readonly [TypedColumn, string])[];
  /** Found no place. */
  readonly left: readonly string[];
};

const ownNumber = /^\d+\.\d+\.\d+$/u;

/** The column in which a pasted row begins: rows copied from this table bring their number along. */
export function firstPastedColumn(texts: readonly string[], active: ColumnId): ColumnId {
  if (ownNumber.test(texts[0] ?? '')) return 'number';
  return active === 'number' ? 'title' : active;
}

/** What a row of a spreadsheet makes of an activity, from the column on in which it is pasted. */
export function readPastedRow(
  texts: readonly string[],
  from: ColumnId,
  before: Activity,
  language: Language,
  payerCalled: (text: string) => Payer | null,
): PastedRow {
  const columns = columnIds.slice(columnIds.indexOf(from));
  let after = before;
  const typed: [TypedColumn, string][] = [];
  const left = texts.slice(columns.length).filter((text) => text.trim() !== '');
  for (const [index, column] of columns.entries()) {
    const text = texts[index]?.trim();
    if (text === undefined || column === 'number') continue;
    if (column === 'title' || column === 'lead')
      after = { ...after, [column]: overtyped(before[column], language, text) };
    else if (isTypedColumn(column)) {
      const reading = readCell(column, text, after, language);
      if (reading.kind === 'fields') after = { ...after, ...reading.fields };
      else typed.push([column, text]);
    } else {
      const payer = payerCalled(text);
      if (payer === null && text !== '') left.push(text);
      else after = { ...after, budget: { ...after.budget, payer } };
    }
  }
  const { title, lead, start, end, target, budget } = after;
  return { fields: { title, lead, start, end, target, budget }, typed, left };
}
