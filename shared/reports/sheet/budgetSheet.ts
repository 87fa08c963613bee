import type { Activity } from '../../domain/activity.ts';
import { budgetByYear, type YearAmounts } from '../budgetByYear.ts';
import { columnName, lineOf, type Sheet, type SheetCell, type SheetRow, text } from './sheetModel.ts';
import type { SheetWords } from './sheetWords.ts';

/** Who pays how much in which year, each currency on its own; every sum is one that the workbook works out. */
export function budgetSheet(activities: readonly Activity[], words: SheetWords): Sheet {
  const { years, hasUndated, currencies } = budgetByYear(activities);
  const rows: SheetRow[] = [];
  const first = columnName(2);
  const last = columnName(1 + years.length + Number(hasUndated));
  const parts = ({ years: each, undated }: YearAmounts): readonly number[] => [
    ...each,
    ...(hasUndated ? [undated] : []),
  ];
  for (const { currency, lines, sum } of currencies) {
    const begin = lineOf(rows.length);
    for (const line of lines) {
      const own = lineOf(rows.length);
      const amounts = parts(line).map((cents): SheetCell => ({ kind: 'money', value: cents / 100 }));
      const payer = text(words.label(({ payers }) => payers[line.payer]));
      const total = sumOf(`${first}${own}:${last}${own}`, line.total);
      rows.push({ kind: 'row', cells: [text(currency), payer, ...amounts, total] });
    }
    const end = lineOf(rows.length) - 1;
    const sums = [...parts(sum), sum.total].map((cents, index) => {
      const column = columnName(2 + index);
      return sumOf(`${column}${begin}:${column}${end}`, cents);
    });
    const name = words.label(({ sheet, currencies: names }) => sheet.sum(names[currency]));
    rows.push({ kind: 'sum', cells: [text(currency), text(name), ...sums] });
  }
  return {
    name: words.label(({ plan }) => plan.sections.budget),
    columns: [
      { id: 'currency', head: words.head('currency'), width: 9 },
      { id: 'payer', head: words.head('payer'), width: 34 },
      ...years.map((year) => ({
        id: String(year),
        head: words.label((labels) => labels.year(String(year))),
        width: 15,
      })),
      ...(hasUndated ? [{ id: 'undated', head: words.head('undated'), width: 15 }] : []),
      { id: 'total', head: words.label(({ total }) => total), width: 16 },
    ],
    rows,
    frozenColumns: 2,
  };
}

function sumOf(range: string, cents: number): SheetCell {
  return { kind: 'sum', formula: `SUM(${range})`, value: cents / 100 };
}
