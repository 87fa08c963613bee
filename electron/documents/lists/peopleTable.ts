import { TextRun } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { People, PersonLine } from '../../../shared/reports/participantsReport.ts';
import type { ListColumn, ListRow } from '../listTable.ts';
import { colours } from '../look.ts';
import { paragraph, runs } from '../text.ts';

export type PeopleExtras = {
  /** How to reach people: on the list for the organisers only. */
  readonly hasContact: boolean;
  /** A column to sign in. */
  readonly hasSignature: boolean;
};

const none: PeopleExtras = { hasContact: false, hasSignature: false };

export function peopleColumns(
  { days }: People,
  language: Language,
  { hasContact, hasSignature }: PeopleExtras = none,
): readonly ListColumn[] {
  const { columns } = documentLabels(language).participants;
  return [
    { head: columns.number, width: 620, align: 'centre' },
    { head: columns.name, width: hasContact ? 2700 : 3800 },
    { head: columns.role, width: 0 },
    ...(hasContact ? [{ head: columns.contact, width: 2700 }] : []),
    ...days.map((head) => ({ head, width: 850, align: 'centre' as const })),
    ...(hasSignature ? [{ head: columns.signature, width: 2100 }] : []),
  ];
}

/** By partner, numbered through; a day is empty as long as nobody was marked on any. */
export function peopleRows(
  { delegations, hasAttendance }: People,
  language: Language,
  extras: PeopleExtras = none,
): readonly ListRow[] {
  const { participants } = documentLabels(language);
  let number = 0;
  return delegations
    .filter(({ people }) => people > 0)
    .flatMap(({ partner, mark, members, people }): readonly ListRow[] => {
      const title = [
        ...(mark === '' ? [] : [new TextRun({ text: `${mark}  `, bold: true, color: colours.accent })]),
        ...runs(partner),
        new TextRun({ text: `  ${participants.count(people)}`, bold: false, color: colours.muted }),
      ];
      return [
        { kind: 'band', fill: colours.paleTint, text: paragraph('ObjectiveRow', ...title) },
        ...members.map((person) => personRow(person, ++number, hasAttendance, extras)),
      ];
    });
}

function personRow(
  person: PersonLine,
  number: number,
  hasAttendance: boolean,
  { hasContact, hasSignature }: PeopleExtras,
): ListRow {
  const name = [paragraph('TableText', person.name)];
  const other = person.other === '' ? [] : [paragraph('TableQuiet', person.other)];
  const days = person.attended.map((there) => (hasAttendance && !there ? '–' : there ? '✓' : ' '));
  return {
    kind: 'row',
    cells: [
      String(number),
      [...name, ...other],
      person.role,
      ...(hasContact ? [person.contact] : []),
      ...days,
      ...(hasSignature ? [' '] : []),
    ],
  };
}
