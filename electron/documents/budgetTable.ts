import { type FileChild, TableRow } from 'docx';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { tableCaption } from './caption.ts';
import { colours } from './look.ts';
import { textWidth } from './page.ts';
import { cell, fixedTable, headCell } from './table.ts';
import { paragraph, topHeading } from './text.ts';

/** Who pays how much, and the sums; a sentence where nobody has named an amount. */
export function budgetSection({ budget, language }: WorkplanReport): readonly FileChild[] {
  const labels = documentLabels(language);
  const missing = budget.withoutAmount > 0 ? [labels.sentences.withoutAmount(budget.withoutAmount)] : [];
  const notes = missing.map((text) => paragraph('Legend', text));
  if (budget.rows.length === 0) return [topHeading(labels.budget), ...notes];
  const amounts = budget.currencies.map(() =>
    Math.min(2400, Math.floor((textWidth.portrait * 0.64) / budget.currencies.length)),
  );
  const widths = [textWidth.portrait - amounts.reduce((total, width) => total + width, 0), ...amounts];
  const names = budget.currencies.map((currency) => labels.currencies[currency]);
  const table = fixedTable(widths, [
    headRow([labels.columns.payer, ...names], widths),
    ...budget.rows.map(({ payer, amounts }) => sumRow([labels.payers[payer], ...amounts], widths)),
    sumRow([labels.total, ...budget.totals], widths, true),
  ]);
  return [topHeading(labels.budget), tableCaption(2, labels.budgetCaption, language), table, ...notes];
}

function headRow(texts: readonly string[], widths: readonly number[]): TableRow {
  const cells = texts.map((text, index) =>
    headCell(widths[index] ?? 0, paragraph(index === 0 ? 'TableHead' : 'TableHeadRight', text)),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function sumRow(texts: readonly string[], widths: readonly number[], isTotal = false): TableRow {
  const [name, amount] = isTotal
    ? (['ObjectiveRow', 'TableTotal'] as const)
    : (['TableText', 'TableNumber'] as const);
  const cells = texts.map((text, index) =>
    cell(
      widths[index] ?? 0,
      paragraph(index === 0 ? name : amount, text === '' ? '–' : text),
      isTotal ? { fill: colours.paleTint } : {},
    ),
  );
  return new TableRow({ cantSplit: true, children: cells });
}
