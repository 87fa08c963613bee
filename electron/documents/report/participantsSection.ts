import type { FileChild } from 'docx';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import { formatPercent } from '../../../shared/reports/format.ts';
import type { Headcount } from '../../../shared/reports/participantsReport.ts';
import type { WorkshopReport } from '../../../shared/reports/workshopReport.ts';
import { peopleSentences } from '../../../shared/reports/workshopSentences.ts';
import type { Numbers } from '../caption.ts';
import { filling, type ListRow, listTable, sumRow } from '../listTable.ts';
import { textWidth } from '../page.ts';
import { body, topHeading } from '../text.ts';

/** Who was there, in numbers; the names are in an annex. Its table also explains the marks on cards. */
export function participantsSection(report: WorkshopReport, numbers: Numbers): readonly FileChild[] {
  const { people, language } = report;
  const { report: labels, participants } = documentLabels(language);
  const { columns } = labels;
  const table = listTable(
    filling(textWidth.portrait, [
      { head: participants.columns.mark, width: 800 },
      { head: columns.partner, width: 0 },
      { head: columns.participants, width: 1150, align: 'centre' },
      { head: columns.women, width: 850, align: 'centre' },
      { head: columns.share, width: 1000, align: 'centre' },
      ...people.days.map((head) => ({ head, width: 900, align: 'centre' as const })),
    ]),
    [
      ...people.delegations.map(
        (delegation): ListRow => ({
          kind: 'row',
          cells: [delegation.mark, delegation.partner, ...figures(delegation)],
        }),
      ),
      ...(people.all.people > 0 ? [sumRow([labels.total, '', ...figures(people.all)])] : []),
    ],
  );
  const names = people.all.people > 0 ? [labels.sentences.seeAnnex(1)] : [];
  return [
    topHeading(labels.participants),
    body(documentLabels(language).join([peopleSentences(people, language), ...names])),
    ...(people.delegations.length > 0 ? [numbers.table(labels.captions.participants), table] : []),
  ];

  function figures({ people: count, women, known, attended }: Headcount): readonly string[] {
    const share = known === 0 ? '' : formatPercent(women, known, language);
    const there = attended.map((number) => (people.hasAttendance && count > 0 ? String(number) : ''));
    return [count === 0 ? '' : String(count), known === 0 ? '' : String(women), share, ...there];
  }
}
