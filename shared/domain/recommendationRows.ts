import { type NamedLine, parseActionStatus, parseLevel, parseLines, parseResponse } from './parseAnswer.ts';
import type { Recommendation, recommendationFields } from './recommendation.ts';
import { emptyText, type Language, languageOf, overtyped, type Text, textIn } from './text.ts';

export type RecommendationColumn = (typeof recommendationFields)[number];
export type RecommendationFields = Partial<Pick<Recommendation, RecommendationColumn>>;

export const proseColumns = ['text', 'source', 'addressee', 'timing', 'action'] as const;
export type ProseColumn = (typeof proseColumns)[number];
/** Columns in which something may stand that cannot be understood, and stays. */
export const typedColumns = ['priority', 'resources', 'response', 'status', 'answeredBy'] as const;
export type TypedColumn = (typeof typedColumns)[number];

export function isTypedColumn(column: string): column is TypedColumn {
  return (typedColumns as readonly string[]).includes(column);
}

export function isProseColumn(column: string): column is ProseColumn {
  return (proseColumns as readonly string[]).includes(column);
}

export type CellProblem = 'not-a-level' | 'not-a-response' | 'not-a-status' | 'unknown-lines';
export type CellReading =
  | { readonly kind: 'fields'; readonly fields: RecommendationFields }
  /** `names` are those of lines that there are not. */
  | { readonly kind: 'problem'; readonly problem: CellProblem; readonly names: readonly string[] };

type Before = Pick<Recommendation, RecommendationColumn>;

/** What a person means who types this into a cell of the recommendation as it was before. */
export function readCell(
  column: RecommendationColumn,
  typed: string,
  before: Before,
  language: Language,
  lines: readonly NamedLine[],
): CellReading {
  if (isProseColumn(column)) {
    const text = before[column];
    return fields({ [column]: typed === textIn(text, language) ? text : overtyped(text, language, typed) });
  }
  const isEmpty = typed.trim() === '';
  if (column === 'answeredBy') {
    const read = parseLines(typed, lines);
    return read.kind === 'lines' ? fields({ answeredBy: read.lines }) : problem('unknown-lines', read.names);
  }
  if (column === 'response') {
    const response = parseResponse(typed);
    return response || isEmpty ? fields({ response }) : problem('not-a-response');
  }
  if (column === 'status') {
    const status = isEmpty ? 'notStarted' : parseActionStatus(typed);
    return status ? fields({ status }) : problem('not-a-status');
  }
  const level = parseLevel(typed);
  return level || isEmpty ? fields({ [column]: level }) : problem('not-a-level');
}

function fields(given: RecommendationFields): CellReading {
  return { kind: 'fields', fields: given };
}

function problem(kind: CellProblem, names: readonly string[] = []): CellReading {
  return { kind: 'problem', problem: kind, names };
}

/** What each column of a list is taken for, left to right; null is passed over. */
export type ColumnUse = readonly (RecommendationColumn | null)[];

/** The most telling first: `Response to the recommendation` is a response, `Recommendation addressed to` whom it is for. */
const headings: readonly (readonly [RecommendationColumn, RegExp])[] = [
  ['answeredBy', /answered|strategy|objective|output|战略|目标|产出/iu],
  ['addressee', /address|recipient|responsib|\bfor whom|^to$|^unit|对象|责任|负责|接收/iu],
  ['priority', /priority|importance|优先|重要/iu],
  ['resources', /resource|资源/iu],
  ['timing', /tim(?:e|ing)|when|deadline|due|horizon|时间|期限|时限/iu],
  ['status', /status|state|progress|implementation|状态|进展|进度|落实情况/iu],
  ['action', /action|comment|remark|explanation|follow-?up|measure|行动|措施|意见|说明|备注/iu],
  ['response', /response|accept|回应|答复|回复|是否接受|反馈/iu],
  ['source', /source|evaluation|report|document|来源|出处|评估|报告/iu],
  ['text', /recommend|text|what|建议|内容/iu],
];

/** What the first row says of its columns; null when it is a recommendation and no heading. */
export function columnsByHeading(first: readonly string[]): ColumnUse | null {
  const taken = new Set<RecommendationColumn>();
  const use = first.map((cell) => {
    const text = cell.trim();
    // A heading is a few words; a sentence that has one of them in it is a recommendation.
    if (text === '' || text.length > 40) return null;
    const found = headings.find(([column, pattern]) => !taken.has(column) && pattern.test(text))?.[0];
    if (found) taken.add(found);
    return found ?? null;
  });
  const isHeading =
    taken.has('text') && (taken.size > 1 || /^(?:recommendations?|建议)$/iu.test(first.join('').trim()));
  return isHeading ? use : null;
}

const ownReference = /^(?:R-?)?\d{1,3}[.)]?$/iu;

type Rows = readonly (readonly string[])[];

/** A guess from what the cells look like, for a list without headings: the longest column is what is recommended. */
export function columnsByContent(rows: Rows): ColumnUse {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const use: (RecommendationColumn | null)[] = Array.from({ length: width }, () => null);
  const filled = (index: number): readonly string[] =>
    rows.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  const holds = (index: number, isOne: (cell: string) => boolean): boolean => {
    const cells = filled(index);
    return cells.length > 0 && cells.filter(isOne).length * 2 > cells.length;
  };
  const lengths = use.map((_, index) => filled(index).reduce((sum, cell) => sum + cell.length, 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  if (longest >= 0) use[longest] = 'text';
  const guesses: readonly (readonly [RecommendationColumn, (cell: string) => boolean])[] = [
    ['response', (cell) => parseResponse(cell) !== null],
    ['status', (cell) => parseActionStatus(cell) !== null],
    ['priority', (cell) => parseLevel(cell) !== null],
    ['resources', (cell) => parseLevel(cell) !== null],
  ];
  for (const [column, isOne] of guesses) {
    const at = use.findIndex((taken, index) => taken === null && holds(index, isOne));
    if (at >= 0) use[at] = column;
  }
  for (const column of ['source', 'addressee', 'action'] as const) {
    const at = use.findIndex(
      (taken, index) => taken === null && !holds(index, (cell) => ownReference.test(cell)),
    );
    if (at >= 0) use[at] = column;
  }
  return use;
}

/** What a row of a list makes of a recommendation. */
export type ReadRow = {
  readonly fields: RecommendationFields;
  /** Was not understood, and is left standing in its cell. */
  readonly typed: readonly (readonly [TypedColumn, string])[];
  /** Found no place: where it stood in the row, counted from 0, and what it says. */
  readonly left: readonly (readonly [number, string])[];
};

/** Cells of one meaning are put together; what is in a column that is passed over is left, but for the reference. */
export function readRow(
  cells: readonly string[],
  use: ColumnUse,
  before: Before,
  language: Language,
  lines: readonly NamedLine[],
): ReadRow {
  const texts = new Map<RecommendationColumn, readonly string[]>();
  const left: [number, string][] = [];
  for (const [index, whole] of cells.entries()) {
    const text = whole.trim();
    const column = use[index] ?? null;
    if (column !== null) texts.set(column, [...(texts.get(column) ?? []), text]);
    else if (text !== '' && !ownReference.test(text)) left.push([index, text]);
  }
  let read: RecommendationFields = {};
  const typed: [TypedColumn, string][] = [];
  for (const [column, said] of texts) {
    const words = said.filter((text) => text !== '');
    if (isProseColumn(column) && words.length > 1) {
      read = { ...read, [column]: textOf(words) };
      continue;
    }
    const text = words.join(', ');
    const reading = readCell(column, text, before, language, lines);
    if (reading.kind === 'fields') read = { ...read, ...reading.fields };
    else if (isTypedColumn(column)) typed.push([column, text]);
  }
  return { fields: read, typed, left };
}

/** Cells of one meaning in two languages are its two texts. */
function textOf(cells: readonly string[]): Text {
  return cells.reduce<Text>((text, cell) => {
    const language = languageOf(cell);
    return { ...text, [language]: text[language] === '' ? cell : `${text[language]}\n${cell}` };
  }, emptyText);
}
