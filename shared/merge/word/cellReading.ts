import type { Activity } from '../../domain/activity.ts';
import { firstMonth, lastMonth, type Month, quarterOf } from '../../domain/month.ts';
import type { PlanColumn } from '../../domain/planColumn.ts';
import { languages as allLanguages, type Language } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import { equal } from '../../lib/equal.ts';
import type { PlanNames } from '../../records/planNames.ts';
import {
  type CellFields,
  itemsReader,
  monthReader,
  type ProseColumn,
  quantityReader,
  type Read,
  readBudget,
  readLead,
  readPayer,
  readPercentWomen,
  readQuarters,
  readStatus,
  readSupporting,
} from '../../records/planReadings.ts';
import { type CellTexts, cellTexts, type Shown } from './cellTexts.ts';
import type { DocumentParagraph } from './planDocument.ts';
import { isNothing, plainWords } from './sameText.ts';
import { overwritten, says } from './writtenText.ts';

/** What a cell changes: fields, words that nobody understands, or both. */
export type CellChange = { readonly fields: CellFields; readonly unread: string };

export const unchanged: CellChange = { fields: {}, unread: '' };

export type Reader = { readonly languages: readonly Language[]; readonly names: PlanNames };

const prose: readonly PlanColumn[] = [
  'title',
  'lead',
  'deliverable',
  'indicator',
  'verification',
  'risks',
  'remarks',
] satisfies readonly ProseColumn[];

const readers: { readonly [C in PlanColumn]?: Read } = {
  supporting: readSupporting,
  provinces: itemsReader('provinces', 'province'),
  sectors: itemsReader('sectors', 'sector'),
  target: quantityReader('target'),
  percentWomen: readPercentWomen,
  start: monthReader('start'),
  end: monthReader('end'),
  quarters: (typed, before, language, names) => {
    const reading = readQuarters(typed, before, language, names);
    if (reading.kind === 'problem') return reading;
    const { start = null, end = null } = reading.fields;
    return { kind: 'fields', fields: withOwnMonths({ start, end }, before) };
  },
  baseline: quantityReader('baseline'),
  indicatorTarget: quantityReader('indicatorTarget'),
  budget: readBudget,
  payer: readPayer,
  status: readStatus,
  actual: quantityReader('actual'),
};

/** In characters and in names, as the records keep at most. */
const longest = 20_000;
const mostNames = 50;

/** What the cell of a column says beyond what it showed when the file was made. Nobody writes evidence there: new words are listed. */
export function readCell(
  column: PlanColumn,
  all: readonly DocumentParagraph[],
  shown: Shown,
  before: Activity,
  reader: Reader,
): CellChange {
  const isTitle = column === 'title';
  const paragraphs = isTitle ? all.map((each) => ({ ...each, text: withoutDagger(each.text) })) : all;
  const wanted = isTitle ? mapped(shown, withoutDagger) : shown;
  const said = cellTexts(paragraphs, wanted, reader.languages);
  const change = isProse(column)
    ? readProse(column, said, wanted, before, reader)
    : readValue(column, said, wanted, before, reader);
  if (isTooLarge(change.fields)) return { fields: {}, unread: wordsOf(all) };
  const isSame = Object.entries(change.fields).every(([field, value]) =>
    equal(value, before[field as keyof Activity]),
  );
  return isSame ? { fields: {}, unread: change.unread } : change;
}

/** The whole quarters of a span, but the very months of the activity at the ends that stay in their quarter. */
export function withOwnMonths(
  span: { readonly start: Month | null; readonly end: Month | null },
  { start, end }: Pick<Activity, 'start' | 'end'>,
): { readonly start: Month | null; readonly end: Month | null } {
  const staysFrom = span.start !== null && start !== null && span.start === firstMonth(quarterOf(start));
  const staysTo = span.end !== null && end !== null && span.end === lastMonth(quarterOf(end));
  return { start: staysFrom ? start : span.start, end: staysTo ? end : span.end };
}

export function wordsOf(paragraphs: readonly DocumentParagraph[]): string {
  return paragraphs
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

function isProse(column: PlanColumn): column is ProseColumn {
  return prose.includes(column);
}

function readProse(
  field: ProseColumn,
  said: CellTexts,
  shown: Shown,
  before: Activity,
  { languages, names }: Reader,
): CellChange {
  const [main = 'en'] = languages;
  if (field === 'lead' && said.kind === 'once' && languages.length === 1 && !says(said.text, shown[main])) {
    const reading = readLead(worded(field, said.text), before, main, names);
    if (reading.kind === 'fields') return read(reading.fields);
  }
  const text = overwritten(before[field], said, shown, languages, (words) => worded(field, words));
  return read({ [field]: text });
}

function readValue(
  column: PlanColumn,
  said: CellTexts,
  shown: Shown,
  before: Activity,
  { languages, names }: Reader,
): CellChange {
  const [main = 'en'] = languages;
  const texts =
    said.kind === 'once'
      ? languages.some((each) => says(said.text, shown[each]))
        ? []
        : ([[main, said.text]] as const)
      : languages
          .map((each) => [each, said.texts[each]] as const)
          .filter(([each, text]) => !isNothing(text) && !says(text, shown[each]));
  let fields: CellFields = {};
  const unread: string[] = [];
  for (const [language, text] of texts) {
    const reading = readers[column]?.(worded(column, text), { ...before, ...fields }, language, names);
    // Where both lines were changed, and not alike, the first one stands.
    const isLost = reading?.kind !== 'fields' || !agree(fields, reading.fields);
    if (isLost) unread.push(text);
    else fields = { ...fields, ...reading.fields };
  }
  return { fields, unread: unread.join('\n') };
}

/** Two lines of one cell: the same figures, the unit in the words of each. */
function agree(first: CellFields, second: CellFields): boolean {
  return Object.entries(first).every(([field, value]) => {
    const other: unknown = second[field as keyof CellFields];
    return hasQuantity(value) && hasQuantity(other) ? value.quantity === other.quantity : equal(value, other);
  });
}

function hasQuantity(value: unknown): value is { readonly quantity: number | null } {
  return typeof value === 'object' && value !== null && 'quantity' in value;
}

/** What stands for no words, or for no choice, means nothing. */
function worded(column: PlanColumn, text: string): string {
  if (isNothing(text)) return '';
  const words = plainWords(text);
  const isEmpty = allLanguages.some((language) => {
    const { untitled, payers } = documentLabels(language);
    return words === plainWords(column === 'title' ? untitled : column === 'payer' ? payers.undecided : '');
  });
  return isEmpty ? '' : text;
}

/** With whatever else at the end no reader sees. */
function withoutDagger(text: string): string {
  return text.replace(/[\s†\p{Cc}\p{Cf}\p{Surrogate}\uFFFE\uFFFF]+$/u, (end) =>
    end.includes('†') ? '' : end,
  );
}

function mapped(shown: Shown, of: (text: string) => string): Shown {
  return { en: of(shown.en), zh: of(shown.zh) };
}

function read(fields: CellFields): CellChange {
  return { fields, unread: '' };
}

function isTooLarge(fields: CellFields): boolean {
  const isLong = (value: unknown): boolean => {
    if (typeof value === 'string') return value.length > longest;
    if (Array.isArray(value)) return value.length > mostNames;
    return typeof value === 'object' && value !== null && Object.values(value).some(isLong);
  };
  return Object.values(fields).some(isLong);
}
