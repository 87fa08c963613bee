import { type FileChild, Paragraph, TableRow } from 'docx';
import { colours, type House } from './look.ts';
import { textWidth } from './page.ts';
import { cell, fixedTable, openRuled } from './table.ts';
import { paragraph } from './text.ts';

const usualLabelWidth = 1900;

type TitleBlock = {
  readonly house?: House;
  /** Of the names of the facts. */
  readonly labelWidth?: number;
  readonly programme: string;
  readonly title: string;
  readonly subtitle: string;
  /** The subtitle in the other language. */
  readonly other: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly notice: string;
};

/** The top of the first page; lines and facts that are empty are left out. */
export function titleBlock({
  house,
  labelWidth = usualLabelWidth,
  programme,
  title,
  subtitle,
  other,
  facts,
  notice,
}: TitleBlock): readonly FileChild[] {
  return [
    ...optional(programme, (text) => paragraph('Programme', text)),
    paragraph('Title', title),
    ...optional(subtitle, (text) => paragraph('Subtitle', text)),
    ...optional(other, (text) => paragraph('OtherName', text)),
    new Paragraph({
      border: { bottom: { style: 'single', size: 12, color: (house?.colours ?? colours).accent } },
      spacing: { after: 160, line: 120, lineRule: 'exact' },
    }),
    ...factTable(
      facts.filter(([, text]) => text !== ''),
      labelWidth,
    ),
    ...optional(notice, (text) => paragraph('Notice', text)),
  ];
}

function optional(text: string, build: (text: string) => FileChild): readonly FileChild[] {
  return text === '' ? [] : [build(text)];
}

function factTable(facts: TitleBlock['facts'], labelWidth: number): readonly FileChild[] {
  if (facts.length === 0) return [];
  const widths = [labelWidth, textWidth.portrait - labelWidth];
  const rows = facts.map(
    ([label, text]) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(labelWidth, paragraph('FactLabel', label), { verticalAlign: 'center' }),
          cell(textWidth.portrait - labelWidth, paragraph('Fact', text)),
        ],
      }),
  );
  return [fixedTable(widths, rows, openRuled)];
}
