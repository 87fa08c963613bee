import { type Activity, type ActivityId, currencies, payers } from '../../domain/activity.ts';
import type { Milestone } from '../../domain/milestone.ts';
import type { NumberedRow } from '../../domain/numbering.ts';
import type { Records } from '../../records/tables.ts';
import {
  activityCells,
  type PlanSheetColumn,
  planSheetColumn,
  planSheetColumns,
} from './planSheetColumns.ts';
import { columnName, lineOf, type Sheet, type SheetCell, type SheetRow, text } from './sheetModel.ts';
import type { SheetWords } from './sheetWords.ts';

export type SheetPlan = {
  readonly records: Records;
  readonly words: SheetWords;
  /** Only what has activities below it. */
  readonly numbered: readonly NumberedRow[];
  readonly milestones: ReadonlyMap<ActivityId, readonly Milestone[]>;
};

/** The rows of a plan under their objectives and outputs, with the sums of the budget below. */
export function planSheet(plan: SheetPlan): Sheet {
  const { words, numbered } = plan;
  const isMarked = numbered.some((row) => row.record.illustrative);
  const ids = planSheetColumns.filter((id) => id !== 'illustrative' || isMarked);
  const rows = numbered.map((row) => sheetRow(row, plan, ids));
  const note = isMarked ? [rowOf(ids, 'note', { title: text(words.label(({ legend }) => legend)) })] : [];
  return {
    name: words.label(({ workplan }) => workplan),
    columns: ids.map((id) => planSheetColumn(id, words)),
    rows: [...rows, ...sums(numbered, plan, ids), ...note],
    frozenColumns: 2,
  };
}

function sheetRow(row: NumberedRow, plan: SheetPlan, ids: readonly PlanSheetColumn[]): SheetRow {
  const { words, records, milestones } = plan;
  if (row.kind !== 'activity')
    return rowOf(ids, row.kind, {
      number: text(row.number),
      title: text(words.text(row.record.title)),
      illustrative: text(row.record.illustrative ? '†' : ''),
      id: text(row.record.id),
    });
  const { record } = row;
  const own = milestones.get(record.id) ?? [];
  const cells = activityCells(record, { records, words, milestones: own, number: row.number });
  return rowOf(ids, 'row', cells);
}

function rowOf(
  ids: readonly PlanSheetColumn[],
  kind: SheetRow['kind'],
  cells: Partial<Record<PlanSheetColumn, SheetCell>>,
): SheetRow {
  return { kind, cells: ids.map((id) => cells[id] ?? null) };
}

/** For each currency in use what it comes to, and of that what each payer gives. Sums are never converted. */
function sums(
  numbered: readonly NumberedRow[],
  { words }: SheetPlan,
  ids: readonly PlanSheetColumn[],
): readonly SheetRow[] {
  const budgets = numbered.flatMap((row) => (row.kind === 'activity' ? [row.record.budget] : []));
  const range = (id: PlanSheetColumn): string => {
    const column = columnName(ids.indexOf(id));
    return `${column}$${lineOf(0)}:${column}$${lineOf(numbered.length - 1)}`;
  };
  return currencies.flatMap((currency) => {
    const own = budgets.filter((budget) => budget.currency === currency && budget.amount !== null);
    if (own.length === 0) return [];
    const total = `SUMIFS(${range('budget')},${range('currency')},${quoted(currency)})`;
    const shares = [...payers, null].flatMap((payer) => {
      const paid = own.filter((budget) => budget.payer === payer);
      if (paid.length === 0) return [];
      const name = words.label((labels) => labels.payers[payer ?? 'undecided']);
      const formula = `SUMIFS(${range('budget')},${range('currency')},${quoted(currency)},${range('payer')},${quoted(name)})`;
      return [
        rowOf(ids, 'share', {
          title: text(words.label(({ sheet, payers: names }) => sheet.share(names[payer ?? 'undecided']))),
          budget: { kind: 'sum', formula, value: totalOf(paid) },
          currency: text(currency),
          payer: text(name),
        }),
      ];
    });
    return [
      rowOf(ids, 'sum', {
        title: text(words.label(({ sheet, currencies: names }) => sheet.sum(names[currency]))),
        budget: { kind: 'sum', formula: total, value: totalOf(own) },
        currency: text(currency),
      }),
      ...shares,
    ];
  });
}

/** Added in hundredths: 0.1 + 0.2 of a currency is 0.3. */
function totalOf(budgets: readonly Activity['budget'][]): number {
  return budgets.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0) / 100;
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
