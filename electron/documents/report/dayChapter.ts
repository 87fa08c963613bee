import { type FileChild, Paragraph } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { SessionReport } from '../../../shared/reports/sessionReport.ts';
import type { ReportDay } from '../../../shared/reports/workshopReport.ts';
import type { Numbers } from '../caption.ts';
import { noteBlocks } from '../prose/richText.ts';
import { heading, paragraph, runs } from '../text.ts';
import { heldRemark, heldText } from './agendaSection.ts';
import { boardTable } from './boardTable.ts';
import { decisionList, findingsTable } from './findings.ts';
import { type PhotoBytes, photoFigures } from './photos.ts';
import { votingTables } from './votingTable.ts';

/** A chapter for each day, with its sessions in order. */
export function dayChapter(
  { date, sessions }: ReportDay,
  number: number,
  photos: PhotoBytes,
  numbers: Numbers,
): readonly FileChild[] {
  const { report } = documentLabels(numbers.language);
  return [
    new Paragraph({
      style: 'Heading1',
      pageBreakBefore: true,
      spacing: { before: 0 },
      children: runs(report.day(number, date)),
    }),
    ...(sessions.length === 0 ? [paragraph('Quiet', report.sentences.nothingRecorded)] : []),
    ...sessions.flatMap((session) => sessionSection(session, photos, numbers)),
  ];
}

function sessionSection(session: SessionReport, photos: PhotoBytes, numbers: Numbers): readonly FileChild[] {
  const { language } = numbers;
  const { report } = documentLabels(language);
  const { question, held } = session;
  const blocks = [
    ...boardTable(session, numbers),
    ...votingTables(session, numbers),
    ...findingsTable(session, numbers),
    ...decisionList(session, numbers),
    ...(session.notes === null ? [] : [heading(3, report.notes), ...noteBlocks(session.notes, numbers)]),
    ...photoFigures(session, photos, numbers),
  ];
  const nothing = held.kind === 'not-held' ? report.held.sessionNotHeld : report.held.nothing;
  return [
    heading(2, session.title),
    opened('Quiet', factsOf(session, language)),
    ...(question === '' ? [] : [opened('Question', question)]),
    ...(blocks.length === 0 ? [paragraph('Quiet', nothing)] : blocks),
  ];
}

/** What follows a heading stays with what comes next, too. */
function opened(style: 'Quiet' | 'Question', text: string): Paragraph {
  return new Paragraph({ style, keepNext: true, children: runs(text) });
}

/** When it was held, how, and who led it, on one line. */
function factsOf(session: SessionReport, language: Language): string {
  const { kinds, agenda } = documentLabels(language);
  const { planned, held, kind, method, responsible, title } = session;
  const time = heldText(held, language) || agenda.span(planned.start, planned.end);
  const isNotHeld = held.kind === 'not-held';
  return [
    time,
    ...(kinds[kind] === title ? [] : [kinds[kind]]),
    method,
    responsible,
    isNotHeld ? '' : heldRemark(held, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
