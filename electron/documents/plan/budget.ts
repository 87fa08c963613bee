import type { FileChild } from 'docx';
import type { YearAmounts } from '../../../shared/reports/budgetByYear.ts';
import { formatCents } from '../../../shared/reports/format.ts';
import type { Numbers } from '../caption.ts';
import { type Orientation, textWidth } from '../page.ts';
import type { Column } from './planCells.ts';
import { type ListLine, planList } from './planList.ts';
import type { Wording } from './wording.ts';

/** So many columns of amounts fit an upright page. */
const mostUpright = 6;

export function budgetOrientation({ report }: Wording): Orientation {
  const { years, hasUndated } = report.budgetYears;
  return years.length + Number(hasUndated) + 1 > mostUpright ? 'landscape' : 'portrait';
}

/** Who pays how much in which year, with the sums of each currency and the rule by which years were told apart. */
export function budget(wording: Wording, numbers: Numbers): readonly FileChild[] {
  const { report, language } = wording;
  const { years, hasUndated, currencies } = report.budgetYears;
  const whole = textWidth[budgetOrientation(wording)];
  const amounts = years.length + Number(hasUndated) + 1;
  const width = Math.min(1700, Math.floor((whole - 2000) / amounts));
  const amount = (head: Column['head']): Column => ({ head, width, align: 'right' });
  const columns: readonly Column[] = [
    { head: (_, { plan }) => plan.columns.payer, width: 2000, grows: true },
    ...years.map((year) => amount((_, labels) => labels.year(String(year)))),
    ...(hasUndated ? [amount((_, { plan }) => plan.heads.undated)] : []),
    amount((_, { plan }) => plan.heads.total),
  ];
  const cells = ({ years: byYear, undated, total }: YearAmounts): readonly string[] =>
    [...byYear, ...(hasUndated ? [undated] : []), total].map((cents) =>
      cents === 0 ? '' : formatCents(cents, language),
    );
  const lines = currencies.flatMap(({ currency, lines: paid, sum }): readonly ListLine[] => [
    { cells: [(_, labels) => labels.currencies[currency]], isBand: true },
    ...paid.map((line) => ({
      cells: [(_: unknown, { payers }: Wording['labels']) => payers[line.payer], ...cells(line)],
    })),
    { cells: [(_, { total }) => total, ...cells(sum)], isTotal: true },
  ]);
  const { withoutAmount } = report.budget;
  return [
    numbers.table(wording.line((_, { plan }) => plan.captions.budget)),
    planList(wording, whole, columns, lines),
    ...wording.paragraphs('Legend', (_, { plan, join }) =>
      join([plan.budgetRule, ...(hasUndated ? [plan.undatedRule] : [])]),
    ),
    ...(withoutAmount > 0
      ? wording.paragraphs('Legend', (_, { sentences }) => sentences.withoutAmount(withoutAmount))
      : []),
  ].flat();
}
