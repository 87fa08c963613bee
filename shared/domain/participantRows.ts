import type { Participant, Sex } from './participant.ts';
import type { Partner, PartnerId } from './partner.ts';
import { emptyText, languageOf, type Text } from './text.ts';

/** What a column of a list of participants holds. */
export const participantColumns = ['name', 'partner', 'role', 'contact', 'sex'] as const;
export type ParticipantColumn = (typeof participantColumns)[number];

/** What each column of a list is taken for, left to right; null is passed over. */
export type ColumnUse = readonly (ParticipantColumn | null)[];

export type ReadPerson = Omit<Participant, 'id' | 'order' | 'attendance'>;

/** Why a row gives no participant. */
export type RowProblem = 'no-name' | 'too-long' | 'twice';
/** What of a row is not understood, while the person can come in. */
export type RowDoubt = 'unknown-partner' | 'unknown-sex';

export type ReadRow =
  | {
      readonly kind: 'person';
      /** As the spreadsheet counts, from 1. */
      readonly line: number;
      readonly person: ReadPerson;
      readonly doubts: readonly { readonly kind: RowDoubt; readonly cell: string }[];
    }
  | {
      readonly kind: 'problem';
      readonly line: number;
      readonly problem: RowProblem;
      readonly cells: readonly string[];
    };

type Rows = readonly (readonly string[])[];

const headings: Readonly<Record<ParticipantColumn, RegExp>> = {
  name: /^(?:full |english |chinese )?name\b|^participant|姓名|名字|中文名|英文名/iu,
  partner: /organi[sz]ation|partner|institution|company|delegation|单位|机构|伙伴|公司/iu,
  role: /position|title|role|job|function|职务|职位|岗位|职称/iu,
  contact: /phone|mobile|tel|mail|contact|wechat|电话|手机|邮箱|联系|微信/iu,
  sex: /^(?:sex|gender|m\/f|f\/m)\b|性别/iu,
};

/** What the first row says of its columns; null when it is a person and no heading. */
export function columnsByHeading(first: readonly string[]): ColumnUse | null {
  const use = first.map(
    (cell) => participantColumns.find((column) => headings[column].test(cell.trim())) ?? null,
  );
  return use.includes('name') ? use : null;
}

/** A guess from what the cells look like, for a list without headings. */
export function columnsByContent(rows: Rows, partners: readonly Partner[]): ColumnUse {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const left = new Set<ParticipantColumn>(participantColumns);
  const use: (ParticipantColumn | null)[] = Array.from({ length: width }, () => null);
  const take = (column: ParticipantColumn, holds: (cell: string) => boolean): void => {
    const shares = use.map((taken, index) => (taken === null ? shareOf(rows, index, holds) : 0));
    const best = shares.indexOf(Math.max(...shares, 0));
    if (best !== -1 && (shares[best] ?? 0) >= 0.5 && left.delete(column)) use[best] = column;
  };
  take('sex', (cell) => sexOf(cell) !== undefined);
  take('contact', (cell) => /@|\d[\d\s-]{6,}/u.test(cell));
  take('partner', (cell) => partnerOf(cell, partners) !== undefined);
  for (const column of ['name', 'partner', 'role', 'contact'] as const) {
    const free = use.indexOf(null);
    if (left.has(column) && free !== -1) use[free] = column;
  }
  return use;
}

function shareOf(rows: Rows, index: number, holds: (cell: string) => boolean): number {
  const filled = rows.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}

/**
 * Reads the rows of a list, the first of them being line `firstLine` of its sheet. Nothing is
 * dropped silently: a row gives a person, with what was not understood of it, or says why not.
 * Empty rows are passed over.
 */
export function readParticipants(
  rows: Rows,
  use: ColumnUse,
  partners: readonly Partner[],
  known: Iterable<Pick<Participant, 'name' | 'partnerId'>>,
  firstLine = 1,
): readonly ReadRow[] {
  const seen = new Set([...known].map(keyOf));
  return rows.flatMap((cells, index): readonly ReadRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = firstLine + index;
    const { person, doubts } = personOf(cells, use, partners);
    const key = keyOf(person);
    const problem = problemOf(person) ?? (seen.has(key) ? 'twice' : null);
    if (problem !== null) return [{ kind: 'problem', line, problem, cells }];
    seen.add(key);
    return [{ kind: 'person', line, person, doubts }];
  });
}

function problemOf({ name, role, contact }: ReadPerson): RowProblem | null {
  if (name.en === '' && name.zh === '') return 'no-name';
  const texts = [name.en, name.zh, role.en, role.zh, contact];
  return texts.some((text) => text.length > 500) ? 'too-long' : null;
}

function keyOf({ name, partnerId }: Pick<Participant, 'name' | 'partnerId'>): string {
  return [name.en.toLowerCase(), name.zh, partnerId ?? ''].join('\n');
}

function personOf(
  cells: readonly string[],
  use: ColumnUse,
  partners: readonly Partner[],
): {
  readonly person: ReadPerson;
  readonly doubts: readonly { readonly kind: RowDoubt; readonly cell: string }[];
} {
  const all = (column: ParticipantColumn): readonly string[] =>
    cells.map((cell) => cell.trim()).filter((cell, index) => use[index] === column && cell !== '');
  const organisation = all('partner').join(' ');
  const sex = all('sex').join('');
  const partnerId = organisation === '' ? null : partnerOf(organisation, partners);
  const doubts = [
    ...(partnerId === undefined ? [{ kind: 'unknown-partner', cell: organisation } as const] : []),
    ...(sex !== '' && sexOf(sex) === undefined ? [{ kind: 'unknown-sex', cell: sex } as const] : []),
  ];
  // An organisation that is no partner of the workshop is kept with the position, so that no word is lost.
  const role = textOf(partnerId === undefined ? [...all('role'), organisation] : all('role'));
  return {
    person: {
      name: textOf(all('name')),
      partnerId: partnerId ?? null,
      role,
      contact: all('contact').join(', '),
      sex: sexOf(sex) ?? null,
    },
    doubts,
  };
}

/** Cells of one meaning: the Chinese ones are the Chinese text, the others the English one. */
function textOf(cells: readonly string[]): Text {
  return cells.reduce<Text>((text, cell) => {
    const language = languageOf(cell);
    return { ...text, [language]: text[language] === '' ? cell : `${text[language]}, ${cell}` };
  }, emptyText);
}

function sexOf(cell: string): Sex | undefined {
  const plain = cell.trim().toLowerCase();
  if (/^(?:f|female|w|woman|ms\.?|mrs\.?|女|女士|女性)$/u.test(plain)) return 'female';
  if (/^(?:m|male|man|mr\.?|男|先生|男性)$/u.test(plain)) return 'male';
  return undefined;
}

/** The partner whose mark or name, in either language, is what the cell says, or the only one with that word in its name. */
function partnerOf(cell: string, partners: readonly Partner[]): PartnerId | undefined {
  const wanted = plainName(cell);
  const isNamed = ({ mark, name }: Partner): boolean =>
    [mark, name.en, name.zh].some((each) => each !== '' && plainName(each) === wanted) ||
    abbreviationOf(name.en) === wanted;
  const named = partners.find(isNamed);
  if (named) return named.id;
  // `ILO` for `ILO SCORE team`, when no other partner has the word.
  const meant = partners.filter(({ name }) => wordsOf(name.en).includes(wanted));
  return meant.length === 1 ? meant[0]?.id : undefined;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,()]+/u).map(plainName);
}

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,()-]+/gu, '');
}

/** `SAWS` of `State Administration of Work Safety (SAWS)`. */
function abbreviationOf(name: string): string {
  const found = /[(（]([A-Za-z]{2,12})[)）]/u.exec(name);
  return found ? plainName(found[1] ?? '') : '';
}
