import { type Paragraph, type TableCell, TableRow } from 'docx';
import type { Language } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import { type PlanColumns, yearsOf } from './planColumns.ts';
import { headCell } from './table.ts';
import { paragraph } from './text.ts';

/** The rows that repeat on every page: two when the quarters stand below their years. */
export function planHeader(columns: PlanColumns, language: Language): readonly TableRow[] {
  const { columns: names, quarter } = documentLabels(language);
  const { time } = columns;
  const span = { rowSpan: time.kind === 'grid' ? 2 : 1 };
  const head = (width: number, text: string): TableCell =>
    headCell(width, paragraph('TableHead', text), span);
  const first = headerRow([
    head(columns.number, names.number),
    head(columns.activity, names.activity),
    head(columns.lead, names.lead),
    ...(time.kind === 'text' ? [head(time.width, names.when)] : yearCells(time, language)),
    head(columns.target, names.target),
    headCell(columns.budget, paragraph('TableHeadRight', names.budget), span),
    head(columns.payer, names.payer),
  ]);
  if (time.kind === 'text') return [first];
  const quarters = time.quarters.map((name) => narrow(time.width, quarterHead(quarter(name.slice(6)))));
  return [first, headerRow(quarters)];
}

function yearCells(
  time: PlanColumns['time'] & { readonly kind: 'grid' },
  language: Language,
): readonly TableCell[] {
  const { year } = documentLabels(language);
  // A single quarter has no room for more than the four digits.
  return yearsOf(time.quarters).map(([name, count]) =>
    narrow(time.width * count, quarterHead(count === 1 ? name : year(name)), count),
  );
}

function headerRow(children: readonly TableCell[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function quarterHead(text: string): Paragraph {
  return paragraph('QuarterHead', text);
}

function narrow(width: number, text: Paragraph, columnSpan = 1): TableCell {
  const margins = { marginUnitType: 'dxa', left: 0, right: 0, top: 50, bottom: 50 } as const;
  return headCell(width, text, { columnSpan, margins });
}
