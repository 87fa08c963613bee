import { type Activity, quartersOf } from '../../domain/activity.ts';
import { firstMonth, lastMonth, type Quarter } from '../../domain/month.ts';
import { equal } from '../../lib/equal.ts';
import { type CellChange, unchanged, withOwnMonths } from './cellReading.ts';
import { isNothing } from './sameText.ts';
import type { ActivityLine } from './tableLines.ts';
import { textOf } from './tableLines.ts';

/**
 * What the filled quarters of a row change. A quarter is filled when something stands in it or when it has another ground than
 * its row: the mark that we put there has the colour of its ground, so nobody sees whether it is gone.
 */
export function readQuarterMarks(
  { cells }: ActivityLine,
  before: Activity,
): { readonly change: CellChange; readonly filled: readonly Quarter[] } {
  const ground = cells.find(({ column }) => column.kind !== 'quarter')?.cell.fill ?? '';
  const offered: Quarter[] = [];
  const filled: Quarter[] = [];
  for (const { column, cell } of cells) {
    if (column.kind !== 'quarter') continue;
    offered.push(column.quarter);
    if (!isNothing(textOf(cell)) || (cell.fill !== '' && cell.fill !== ground)) filled.push(column.quarter);
  }
  return { change: changeTo(filled, offered, before), filled };
}

function changeTo(filled: readonly Quarter[], offered: readonly Quarter[], before: Activity): CellChange {
  const planned = quartersOf(before).filter((quarter) => offered.includes(quarter));
  if (offered.length === 0 || equal(planned, filled)) return unchanged;
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return { fields: { start: null, end: null }, unread: '' };
  // A span has no holes: which of its parts is meant, somebody must ask.
  if (offered.indexOf(last) - offered.indexOf(first) + 1 !== filled.length)
    return { fields: {}, unread: filled.join(', ') };
  const span = { start: firstMonth(first), end: lastMonth(last) };
  return { fields: withOwnMonths(span, before), unread: '' };
}
