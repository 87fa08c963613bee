import { type FileChild, Paragraph, TextRun } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { AgendaDay, AgendaReport, AgendaRow } from '../../../shared/reports/agendaReport.ts';
import { finished } from '../finished.ts';
import { filling, type ListRow, listTable } from '../listTable.ts';
import { colours } from '../look.ts';
import { type RunningLines, section, textWidth } from '../page.ts';
import { documentStyles } from '../styles.ts';
import { paragraph, runs } from '../text.ts';
import { listNotice, listTitle } from './listTitle.ts';

/** A landscape page or more for each day, to be handed out and pinned up. */
export async function agendaDocument(report: AgendaReport): Promise<Uint8Array<ArrayBuffer>> {
  const { language, programme, workshop, days } = report;
  const { agenda, legend } = documentLabels(language);
  const lines: RunningLines = { ...report, name: agenda.title };
  const marked = days.some(({ rows }) => rows.some(({ illustrative }) => illustrative));
  const children = [
    ...listTitle(report, agenda.title),
    ...(days.length === 0 ? [paragraph('Quiet', agenda.noDays)] : []),
    ...days.flatMap((day, index) => daySection(day, index, language)),
    ...(marked ? [paragraph('Legend', legend)] : []),
    ...listNotice(report),
  ];
  return finished({
    language,
    title: `${agenda.title} – ${workshop.title}`,
    subject: programme,
    styles: documentStyles(language),
    sections: [section(lines, 'landscape', children)],
  });
}

function daySection(
  { date, span, rows }: AgendaDay,
  index: number,
  language: Language,
): readonly FileChild[] {
  const { agenda } = documentLabels(language);
  const { columns } = agenda;
  const title = new Paragraph({
    style: 'Heading1',
    // The first day shares its page with the title.
    pageBreakBefore: index > 0,
    spacing: { before: index > 0 ? 0 : 200 },
    children: [
      ...runs(date),
      ...(span === null
        ? []
        : [
            new TextRun({
              text: `   ${agenda.span(span.start, span.end)}`,
              bold: false,
              color: colours.muted,
            }),
          ]),
    ],
  });
  if (rows.length === 0) return [title, paragraph('Quiet', agenda.noSessions)];
  const table = listTable(
    filling(textWidth.landscape, [
      { head: columns.time, width: 1500 },
      { head: columns.session, width: 3100 },
      { head: columns.question, width: 0 },
      { head: columns.method, width: 2000 },
      { head: columns.responsible, width: 1600 },
      { head: columns.materials, width: 3500 },
    ]),
    rows.map((row) => agendaRow(row, language)),
  );
  return [title, table];
}

function agendaRow(row: AgendaRow, language: Language): ListRow {
  const { agenda, kinds } = documentLabels(language);
  const { start, end, minutes, title, kind, question, method, responsible, materials } = row;
  const isBreak = kind === 'break';
  const note = [
    ...(isBreak || kinds[kind] === title ? [] : [kinds[kind]]),
    agenda.minutes(minutes),
    ...(row.parallel ? [agenda.parallel] : []),
  ].join(' · ');
  const words = [...runs(title || kinds[kind]), ...(row.illustrative ? [new TextRun('†')] : [])];
  // An empty cell of a break is no gap in the preparation.
  const text = (content: string): string => content || (isBreak ? ' ' : '');
  return {
    kind: 'row',
    ...(isBreak ? { fill: colours.paleTint } : {}),
    cells: [
      paragraph('TableStrong', agenda.span(start, end)),
      isBreak
        ? paragraph('TableText', ...words, `  ${note}`)
        : [paragraph('TableStrong', ...words), paragraph('TableQuiet', note)],
      text(question),
      text(method),
      text(responsible),
      text(materials),
    ],
  };
}
