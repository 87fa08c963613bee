import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { BoardGroup, BoardPart } from '../../../shared/reports/boardReport.ts';
import { formatList } from '../../../shared/reports/format.ts';
import type { CardLine, Named } from '../../../shared/reports/naming.ts';
import type { SessionReport } from '../../../shared/reports/sessionReport.ts';
import type { Numbers } from '../caption.ts';
import { filling, type ListRow, listTable } from '../listTable.ts';
import { colours, tones } from '../look.ts';
import { textWidth } from '../page.ts';
import { heading, paragraph, runs } from '../text.ts';

/** The cards of a session under their columns, clusters or challenges; nothing when none was written. */
export function boardTable({ board, title }: SessionReport, numbers: Numbers): readonly FileChild[] {
  const { language } = numbers;
  const { report } = documentLabels(language);
  const { columns } = report;
  const groups = board.parts.flatMap((part) => part.groups);
  if (groups.length === 0) return [];
  const filled = board.parts.filter((part) => part.groups.length > 0);
  const table = listTable(
    filling(textWidth.portrait, [
      { head: columns.reference, width: 860 },
      { head: columns.card, width: 0 },
      { head: columns.partner, width: 1100, align: 'centre' },
    ]),
    filled.flatMap((part) => [
      ...(board.parts.length > 1 ? [columnBand(part, language)] : []),
      ...part.groups.flatMap((group) => [
        ...groupBand(group, part, language),
        ...group.cards.map((card) => cardRow(card)),
      ]),
    ]),
  );
  const open = board.unanswered.map(({ reference, text }) => `${reference} ${text}`);
  return [
    heading(3, report.board),
    numbers.table(report.captions.board(title)),
    table,
    ...(open.length > 0 ? [afterTable(report.unanswered(formatList(open, language)))] : []),
  ];
}

/** A line below a table needs room above it, which tables do not give. */
export function afterTable(text: string): Paragraph {
  return new Paragraph({ style: 'Quiet', spacing: { before: 100 }, children: runs(text) });
}

function named({ reference, text, illustrative }: Named): readonly TextRun[] {
  return [
    new TextRun({ text: `${reference}  `, bold: true, color: colours.accent }),
    ...runs(text),
    ...(illustrative ? [new TextRun('†')] : []),
  ];
}

function columnBand({ title, tone, count }: BoardPart, language: Language): ListRow {
  const { clusterFigures } = documentLabels(language).report;
  return {
    kind: 'band',
    fill: tones[tone],
    text: band('BoardColumn', runs(title), clusterFigures(count, null)),
  };
}

/** A board of loose cards alone needs no title over them. */
function groupBand(group: BoardGroup, { groups }: BoardPart, language: Language): readonly ListRow[] {
  const { report } = documentLabels(language);
  if (group.title === null && groups.length === 1) return [];
  const rest = groups.some(({ kind }) => kind === 'challenge') ? report.looseOfChallenges : report.loose;
  const title = group.title === null ? runs(rest) : named(group.title);
  const figures = report.clusterFigures(group.cards.length, group.votes);
  const style = group.title === null ? 'OutputRow' : 'ObjectiveRow';
  return [{ kind: 'band', fill: colours.paleTint, text: band(style, title, figures) }];
}

function band(
  style: 'BoardColumn' | 'ObjectiveRow' | 'OutputRow',
  title: readonly TextRun[],
  figures: string,
): Paragraph {
  return new Paragraph({
    style,
    tabStops: [{ type: 'right', position: textWidth.portrait - 180 }],
    children: [
      ...title,
      new TextRun({ text: `\t${figures}`, bold: false, color: colours.muted, font: { hint: 'eastAsia' } }),
    ],
  });
}

function cardRow({ reference, text, partner, illustrative }: CardLine): ListRow {
  const words = [...runs(text), ...(illustrative ? [new TextRun('†')] : [])];
  return {
    kind: 'row',
    cells: [paragraph('TableQuiet', reference), paragraph('TableText', ...words), partner],
  };
}
