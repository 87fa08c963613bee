import writeExcelFile, { type Cell, type Row, type Sheet, type Value } from 'write-excel-file/universal';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { Headcount, ParticipantsReport } from '../../../shared/reports/participantsReport.ts';
import { colours } from '../look.ts';
import { withProperties } from './sheetProperties.ts';

type Column = { readonly head: string; readonly width: number };

/** The participants as a workbook: the people, and how many of them came from each partner. */
export async function participantsSheet(report: ParticipantsReport): Promise<Uint8Array<ArrayBuffer>> {
  const { participants, creator } = documentLabels(report.language);
  const book = await writeExcelFile([peopleSheet(report), partnersSheet(report)], {
    fontFamily: report.language === 'zh' ? '等线' : 'Calibri',
    fontSize: 11,
  }).toBlob();
  return withProperties(
    new Uint8Array(await book.arrayBuffer()),
    `${participants.title} – ${report.workshop.title}`,
    creator,
  );
}

function peopleSheet({ people, language }: ParticipantsReport): Sheet<never> {
  const { participants } = documentLabels(language);
  const { columns: names, sexes, sheets } = participants;
  const columns = [
    { head: names.number, width: 6 },
    { head: names.partner, width: 34 },
    { head: names.mark, width: 8 },
    { head: names.name, width: 24 },
    { head: names.otherName, width: 24 },
    { head: names.role, width: 34 },
    { head: names.contact, width: 30 },
    { head: names.sex, width: 9 },
    ...people.days.map((head) => ({ head, width: 11 })),
  ];
  const all = people.delegations.flatMap(({ partner, mark, members }) =>
    members.map((person) => ({ partner, mark, person })),
  );
  const rows = all.map(
    ({ partner, mark, person }, index): Row => [
      index + 1,
      text(partner),
      text(mark),
      text(person.name),
      text(person.other),
      text(person.role),
      text(person.contact),
      text(person.sex === null ? '' : sexes[person.sex]),
      // A number can be summed; nobody marked on any day is no record of absence.
      ...person.attended.map((there) => (people.hasAttendance ? Number(there) : null)),
    ],
  );
  return sheet(sheets.people, columns, rows);
}

function partnersSheet({ people, language }: ParticipantsReport): Sheet<never> {
  const { participants, total } = documentLabels(language);
  const { columns: names, sheets } = participants;
  const columns = [
    { head: names.partner, width: 40 },
    { head: names.count, width: 14 },
    { head: names.women, width: 10 },
    { head: names.share, width: 16 },
    ...people.days.map((head) => ({ head, width: 11 })),
  ];
  const figures = ({ people: count, women, known, attended }: Headcount): Row => [
    count,
    known === 0 ? null : women,
    known === 0 ? null : { value: women / known, type: Number, format: '0%' },
    ...attended.map((number) => (people.hasAttendance ? number : null)),
  ];
  const rows = people.delegations.map((delegation) => [text(delegation.partner), ...figures(delegation)]);
  const sums = [text(total), ...figures(people.all)].map((cell) => strong(cell));
  return sheet(sheets.partners, columns, [...rows, sums]);
}

/** What a person typed is text, also when it looks like a formula or a number. */
function text(value: string): Cell {
  return value === '' ? null : { value, type: String };
}

function strong(cell: Cell): Cell {
  if (cell === null || cell === undefined) return null;
  const isObject = typeof cell === 'object' && 'value' in cell;
  return { ...(isObject ? cell : { value: cell as Value }), fontWeight: 'bold' };
}

function sheet(name: string, columns: readonly Column[], rows: readonly Row[]): Sheet<never> {
  const head = columns.map(({ head: value }) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    textColor: `#${colours.white}`,
    backgroundColor: `#${colours.accent}`,
    alignVertical: 'center' as const,
    wrap: true,
  }));
  return {
    sheet: name,
    data: [head, ...rows],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}
