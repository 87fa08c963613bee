import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { ParticipantsReport } from '../../../shared/reports/participantsReport.ts';
import { peopleSentences } from '../../../shared/reports/workshopSentences.ts';
import { finished } from '../finished.ts';
import { filling, listTable } from '../listTable.ts';
import { type RunningLines, section, textWidth } from '../page.ts';
import { documentStyles } from '../styles.ts';
import { body } from '../text.ts';
import { listNotice, listTitle } from './listTitle.ts';
import { peopleColumns, peopleRows } from './peopleTable.ts';

/** Room for a signature. */
const rowHeight = 520;

/** The list for the organisers: to sign in, and to reach people. */
export async function participantsDocument(report: ParticipantsReport): Promise<Uint8Array<ArrayBuffer>> {
  const { language, programme, workshop, people } = report;
  const { participants } = documentLabels(language);
  const lines: RunningLines = { ...report, name: participants.title };
  const extras = { hasContact: true, hasSignature: true };
  const columns = filling(textWidth.landscape, peopleColumns(people, language, extras));
  const children = [
    ...listTitle(report, participants.title),
    body(peopleSentences(people, language)),
    ...(people.all.people > 0
      ? [listTable(columns, peopleRows(people, language, extras), { height: rowHeight })]
      : []),
    ...listNotice(report),
  ];
  return finished({
    language,
    title: `${participants.title} – ${workshop.title}`,
    subject: programme,
    styles: documentStyles(language),
    sections: [section(lines, 'landscape', children)],
  });
}
