import { type FileChild, TableOfContents } from 'docx';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { WorkshopReport } from '../../../shared/reports/workshopReport.ts';
import { Numbers } from '../caption.ts';
import { finished } from '../finished.ts';
import { reportNumbering } from '../numbering.ts';
import { type RunningLines, section } from '../page.ts';
import { documentStyles } from '../styles.ts';
import { body, paragraph } from '../text.ts';
import { titleBlock } from '../titleBlock.ts';
import { agendaSection } from './agendaSection.ts';
import { cardsAnnex, peopleAnnex } from './annexes.ts';
import { dayChapter } from './dayChapter.ts';
import { parkingSection } from './parkingSection.ts';
import { participantsSection } from './participantsSection.ts';
import type { PhotoBytes } from './photos.ts';

/** The bytes of photos by the id under which the workshop file keeps them. */
export async function reportDocument(
  report: WorkshopReport,
  photos: PhotoBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, programme, workshop, people, cards } = report;
  const { report: labels, legend } = documentLabels(language);
  const lines: RunningLines = {
    ...report,
    name: labels.title,
    ...(report.isMarked ? { legend } : {}),
  };
  const numbers = new Numbers(language);
  const main = [
    ...participantsSection(report, numbers),
    ...agendaSection(report, numbers),
    ...report.days.flatMap((day, index) => dayChapter(day, index + 1, photos, numbers)),
    ...parkingSection(report, numbers),
  ];
  const annexes = [
    ...(people.all.people > 0 ? [peopleAnnex] : []),
    ...(cards.length > 0 ? [cardsAnnex] : []),
  ].flatMap((annex, index) => annex(report, index + 1, numbers));
  return finished({
    language,
    title: `${labels.title} – ${workshop.title}`,
    subject: programme,
    styles: documentStyles(language, { isOutlined: true }),
    numbering: reportNumbering(language),
    hasContents: true,
    sections: [
      section(lines, 'portrait', [...opened(report), ...inShort(report)]),
      section(lines, 'portrait', contents(report)),
      section(lines, 'portrait', main),
      ...(annexes.length > 0 ? [section(lines, 'landscape', annexes)] : []),
    ],
  });
}

function opened({ language, programme, workshop, notice }: WorkshopReport): readonly FileChild[] {
  const { report, facts } = documentLabels(language);
  const spoken = workshop.languages.map((each) => report.languages[each]);
  return titleBlock({
    programme,
    title: report.title,
    subtitle: workshop.title,
    other: workshop.other,
    facts: [
      [facts.place, workshop.place],
      [facts.dates, workshop.dates],
      [report.language, spoken.join(language === 'zh' ? '、' : ', ')],
    ],
    notice,
  });
}

/** The first page says what the workshop was for and what came of it. */
function inShort({ language, summary, aims }: WorkshopReport): readonly FileChild[] {
  const { report } = documentLabels(language);
  return [
    paragraph('ContentsHeading', report.aims),
    ...(aims === '' ? [paragraph('Quiet', report.sentences.noAims)] : aims.split(/\n+/u).map(body)),
    paragraph('ContentsHeading', report.summary),
    body(summary),
  ];
}

function contents({ language }: WorkshopReport): readonly FileChild[] {
  const { report } = documentLabels(language);
  return [
    paragraph('ContentsHeading', report.contents),
    new TableOfContents(report.contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}
