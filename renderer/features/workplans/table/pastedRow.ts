import type { Activity } from '../../../../shared/domain/activity.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import type { CellFields } from '../../../../shared/records/planReadings.ts';
import { readCell, sharing } from './cellValues.ts';
import { type ColumnId, isTypedColumn, type TypedColumn } from './columns.ts';
import { columnTraits } from './columnTraits.ts';

export type PastedRow = {
  readonly fields: CellFields;
  /** Was not understood, and is left standing in its cell. */
  readonly typed: readonly (readonly [TypedColumn, string])[];
  /** Found no place: where it stood in the row, counted from 0, and what it says. */
  readonly left: readonly (readonly [number, string])[];
};

/** Rows that were copied here bring the number along that they had; it is given anew. */
const ownNumber = /^(?:O?\d+(?:\.\d+){0,3}\.?)$/u;

export function isOwnNumber(text: string): boolean {
  return ownNumber.test(text.trim());
}

/** What a row of a spreadsheet makes of an activity, in these columns of the table; null for one that the table does not have. */
export function readPastedRow(
  texts: readonly string[],
  columns: readonly (ColumnId | null)[],
  before: Activity,
  language: Language,
  names: PlanNames,
): PastedRow {
  let after = before;
  let fields: CellFields = {};
  const typed: [TypedColumn, string][] = [];
  const left: [number, string][] = [];
  const textIn = (column: ColumnId): string => texts[columns.indexOf(column)]?.trim() ?? '';
  for (const [index, whole] of texts.entries()) {
    const text = whole.trim();
    const column = columns[index] ?? null;
    // A sheet with months has no words for their quarters, and they are not to be lost for that.
    if (column !== null && text === '' && sharing[column]?.some((other) => textIn(other) !== '')) continue;
    if (column === null || columnTraits[column].read === null) {
      if (text !== '' && !(column === 'number' && isOwnNumber(text))) left.push([index, text]);
      continue;
    }
    const reading = readCell(column, text, after, language, names);
    if (reading.kind === 'fields') {
      fields = { ...fields, ...reading.fields };
      after = { ...after, ...reading.fields };
    } else if (isTypedColumn(column)) typed.push([column, text]);
    else left.push([index, text]);
  }
  return { fields, typed, left };
}
