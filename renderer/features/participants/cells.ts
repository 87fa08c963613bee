import type { Participant, Sex } from '../../../shared/domain/participant.ts';
import { isBlank, type Language, overtyped, textIn } from '../../../shared/domain/text.ts';
import type { Fields } from '../../../shared/lib/fields.ts';
import type { CellEditor, GridCell } from '../../ui/grid/gridTypes.ts';
import { type ColumnId, dayOf } from './columns.ts';
import type { Row } from './rows.ts';

export type Cell = GridCell<Row, ColumnId>;
export type SexNames = Readonly<Record<Sex, string>>;

/** The mark of somebody who was there, also in what is copied to a spreadsheet. */
const present = '✓';

export function cellText({ row, column }: Cell, language: Language, sexes: SexNames): string {
  if (row.kind === 'delegation') return row.partner ? textIn(row.partner.name, language) : '';
  const { person, partner } = row;
  switch (column) {
    case 'nameEn':
      return person.name.en;
    case 'nameZh':
      return person.name.zh;
    case 'partner':
      return partner ? textIn(partner.name, language) : '';
    case 'role':
      return textIn(person.role, language);
    case 'contact':
      return person.contact;
    case 'sex':
      return person.sex === null ? '' : sexes[person.sex];
    case null:
      return '';
    default:
      return isPresent(person, column) ? present : '';
  }
}

export function isPresent({ attendance }: Participant, column: ColumnId): boolean {
  const day = dayOf(column);
  return day !== null && attendance.includes(day);
}

export function editorOf({ row, column }: Cell): CellEditor {
  if (row.kind === 'delegation') return 'none';
  return column === 'partner' || column === 'sex' ? 'own' : 'line';
}

/** What typing into a cell changes; null where it changes no field of the person, or would leave them without a name. */
export function fieldsTyped(
  person: Participant,
  column: ColumnId | null,
  typed: string,
  language: Language,
): Fields<Pick<Participant, 'name' | 'role' | 'contact'>> | null {
  if (column === 'nameEn' || column === 'nameZh') {
    const name = { ...person.name, [column === 'nameEn' ? 'en' : 'zh']: typed };
    return isBlank(name) ? null : { name };
  }
  if (column === 'role') return { role: overtyped(person.role, language, typed) };
  return column === 'contact' ? { contact: typed } : null;
}
