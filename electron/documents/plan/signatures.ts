import { type FileChild, HeightRule, TableRow } from 'docx';
import { textWidth } from '../page.ts';
import { cell, fixedTable, unruled } from '../table.ts';
import { paragraph } from '../text.ts';
import type { Wording } from './wording.ts';

const labelWidth = 1750;
const gap = 480;
const half = Math.floor((textWidth.portrait - gap) / 2);
const lineWidth = half - labelWidth;

/** Two columns to sign in, kept on one page. */
export function signatures(wording: Wording): readonly FileChild[] {
  const { muted } = wording.house.colours;
  const signingLine = { bottom: { style: 'single', size: 6, color: muted } } as const;
  const parties = new TableRow({
    cantSplit: true,
    children: [
      cell(
        half,
        wording.paragraphs('ObjectiveRow', ({ partner }, { signature }) => signature.partner(partner.own)),
        { columnSpan: 2 },
      ),
      cell(gap, paragraph('SignatureLabel', '')),
      cell(
        half,
        wording.paragraphs('ObjectiveRow', (_, { signature }) => signature.ilo),
        { columnSpan: 2 },
      ),
    ],
  });
  const lines = (['name', 'signature', 'date'] as const).map((field, index) => {
    // Word keeps a row with the next one as long as its paragraphs ask for it: the last one must not.
    const style = index === 2 ? 'FactLabel' : 'SignatureLabel';
    const side = () => [
      cell(
        labelWidth,
        wording.paragraphs(style, (_, { signature }) => signature[field]),
        { verticalAlign: 'bottom' },
      ),
      cell(lineWidth, paragraph(style, ''), { borders: signingLine }),
    ];
    return new TableRow({
      cantSplit: true,
      height: { value: 820, rule: HeightRule.ATLEAST },
      children: [...side(), cell(gap, paragraph(style, '')), ...side()],
    });
  });
  const widths = [labelWidth, lineWidth, gap, labelWidth, lineWidth];
  return [
    ...wording.paragraphs('Agreed', (_, { agreed }) => agreed),
    fixedTable(widths, [parties, ...lines], unruled),
  ];
}
