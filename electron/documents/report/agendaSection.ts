import { type FileChild, TextRun } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { formatShortDay } from '../../../shared/reports/format.ts';
import type { Held } from '../../../shared/reports/heldSession.ts';
import type { HeldRow, WorkshopReport } from '../../../shared/reports/workshopReport.ts';
import type { Numbers } from '../caption.ts';
import { filling, type ListRow, listTable } from '../listTable.ts';
import { textWidth } from '../page.ts';
import { heading, paragraph, runs } from '../text.ts';

/** Differences below this are how workshops are. */
const worthSaying = 5;

/** The agenda of each day with the times at which it was really held. */
export function agendaSection(report: WorkshopReport, numbers: Numbers): readonly FileChild[] {
  const { days, language, isTimed } = report;
  const { report: labels, agenda } = documentLabels(language);
  const { columns } = labels;
  const shown = days.filter(({ agenda: rows }) => rows.length > 0);
  const tables = shown.flatMap(({ date, agenda: rows }) => [
    numbers.table(labels.captions.agenda(date)),
    listTable(
      filling(textWidth.portrait, [
        { head: columns.planned, width: 1500 },
        ...(isTimed ? [{ head: columns.held, width: 1700 }] : []),
        { head: columns.session, width: 0 },
        { head: columns.remark, width: isTimed ? 2500 : 1900 },
      ]),
      rows.map((row): ListRow => {
        const remarks = remarksOf(row, language).map((text) => paragraph('TableText', text));
        return {
          kind: 'row',
          cells: [
            agenda.span(row.planned.start, row.planned.end),
            ...(isTimed ? [heldText(row.held, language)] : []),
            paragraph(
              row.isBreak ? 'TableQuiet' : 'TableText',
              ...runs(row.title),
              ...(row.illustrative ? [new TextRun('†')] : []),
            ),
            remarks.length > 0 ? remarks : paragraph('TableText', ''),
          ],
        };
      }),
      { isWhole: true },
    ),
  ]);
  return [
    heading(1, labels.agenda),
    ...(shown.length === 0 ? [paragraph('Quiet', agenda.noDays)] : []),
    ...(shown.length > 0 && !isTimed ? [paragraph('Quiet', labels.held.noRuns)] : []),
    ...tables,
  ];
}

/** `08:32 – 09:40`, with the day where it was another one than planned; empty when no time is on record. */
export function heldText(held: Held, language: Language): string {
  const { agenda, report } = documentLabels(language);
  if (held.kind !== 'held' && held.kind !== 'running') return '';
  const time = held.kind === 'held' ? agenda.span(held.start, held.end) : report.held.from(held.start);
  return held.date === null ? time : `${formatShortDay(held.date, language)} ${time}`;
}

/** What a reader must know of how a session was held; empty when it was held as planned. */
export function heldRemark(held: Held, language: Language): string {
  const { held: say } = documentLabels(language).report;
  switch (held.kind) {
    case 'held':
      if (Math.abs(held.beyond) < worthSaying) return '';
      return held.beyond > 0 ? say.longer(held.beyond) : say.shorter(-held.beyond);
    case 'running':
      return say.running;
    case 'not-timed':
      return say.notTimed;
    case 'not-held':
      return say.notHeld;
    case 'unknown':
      return '';
    default:
      return assertNever(held);
  }
}

function remarksOf({ held, parallel }: HeldRow, language: Language): readonly string[] {
  const { held: say } = documentLabels(language).report;
  return [...(parallel ? [say.parallel] : []), heldRemark(held, language)].filter((text) => text !== '');
}
