import { type FileChild, HeightRule, TableRow } from 'docx';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { colours } from './look.ts';
import { textWidth } from './page.ts';
import { cell, fixedTable, unruled } from './table.ts';
import { heading, paragraph } from './text.ts';

const labelWidth = 1750;
const gap = 480;
const half = Math.floor((textWidth.portrait - gap) / 2);
const lineWidth = half - labelWidth;
const signingLine = { bottom: { style: 'single', size: 6, color: colours.muted } } as const;

/** Two columns to sign in, kept on one page. */
export function signatures({ partner, language }: WorkplanReport): readonly FileChild[] {
  const { signatures: title, agreed, signature } = documentLabels(language);
  const parties = new TableRow({
    cantSplit: true,
    children: [
      cell(half, paragraph('ObjectiveRow', signature.partner(partner.own)), { columnSpan: 2 }),
      cell(gap, paragraph('SignatureLabel', '')),
      cell(half, paragraph('ObjectiveRow', signature.ilo), { columnSpan: 2 }),
    ],
  });
  const lines = [signature.name, signature.signature, signature.date].map((label, index) => {
    // Word keeps a row with the next one as long as its paragraphs ask for it: the last one must not.
    const style = index === 2 ? 'FactLabel' : 'SignatureLabel';
    const side = () => [
      cell(labelWidth, paragraph(style, label), { verticalAlign: 'bottom' }),
      cell(lineWidth, paragraph(style, ''), { borders: signingLine }),
    ];
    return new TableRow({
      cantSplit: true,
      height: { value: 820, rule: HeightRule.ATLEAST },
      children: [...side(), cell(gap, paragraph(style, '')), ...side()],
    });
  });
  const widths = [labelWidth, lineWidth, gap, labelWidth, lineWidth];
  return [heading(1, title), paragraph('Agreed', agreed), fixedTable(widths, [parties, ...lines], unruled)];
}
