import { numberPlan, numberStrategy } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { RecordTarget } from '../domain/recordTarget.ts';
import { referenceOf } from '../domain/reference.ts';
import { plainText, type RichText } from '../domain/richText.ts';
import { folded, soughtIn } from '../domain/sought.ts';
import { emptyText, type Text } from '../domain/text.ts';
import { grouped } from '../lib/grouped.ts';
import type { Records } from './tables.ts';

/** What a search finds, in the order in which it is shown where nothing else decides. */
export const foundKinds = [
  'finding',
  'cluster',
  'card',
  'objective',
  'output',
  'activity',
  'recommendation',
  'part',
  'session',
  'participant',
  'partner',
] as const;
export type FoundKind = (typeof foundKinds)[number];

export type FoundTarget = RecordTarget | { readonly kind: 'partner'; readonly id: PartnerId };

export type Found = {
  readonly target: FoundTarget;
  /** `F-05`; null for what has none. */
  readonly reference: string | null;
  /** How it is known. */
  readonly title: Text;
  /** The text in which the words were found; null where that is the title. */
  readonly other: Text | null;
  /** Whose it is, or who it belongs to. */
  readonly partnerId: PartnerId | null;
};

export type FoundGroup = {
  readonly kind: FoundKind;
  /** The best ones. */
  readonly found: readonly Found[];
  /** How many there are in all. */
  readonly count: number;
};

/** Something that can be found: by its reference, its title, then by what else it says. */
type Sought = Omit<Found, 'other' | 'target'> & {
  readonly target: FoundTarget;
  readonly texts: readonly Text[];
};

/**
 * Everything in the workshop that says the typed words, in any order and in either language; a piece of a word is enough,
 * as Chinese has no spaces. What bears the very reference comes first, then titles that begin with the words, then titles,
 * then the rest. `most` bounds each group. Private notes and drafts are not looked through.
 */
export function search(records: Records, typed: string, most: number): readonly FoundGroup[] {
  const asked = folded(typed).replaceAll(/\s+/gu, ' ').trim();
  if (asked === '') return [];
  const words = asked.split(' ');
  const ranked: { readonly rank: number; readonly found: Found }[] = [];
  const look = (sought: Sought): void => {
    const rank = rankOf(sought, asked, words);
    if (rank === null) return;
    const { texts, ...known } = sought;
    const isInTitle = rank < inOthers || words.some((word) => soughtIn(known.title).includes(word));
    const other = isInTitle
      ? null
      : (texts.find((text) => words.some((word) => soughtIn(text).includes(word))) ?? null);
    ranked.push({ rank, found: { ...known, other } });
  };
  for (const sought of everything(records)) look(sought);
  const byKind = grouped(ranked, ({ found }) => found.target.kind);
  return foundKinds
    .flatMap((kind): readonly (FoundGroup & { readonly best: number })[] => {
      const own = byKind.get(kind);
      if (!own) return [];
      const sorted = own.toSorted((a, b) => a.rank - b.rank);
      const found = sorted.slice(0, most).map((each) => each.found);
      return [{ kind, found, count: own.length, best: Math.min(sorted[0]?.rank ?? 0, 1) }];
    })
    .toSorted((a, b) => a.best - b.best)
    .map(({ best: _, ...group }) => group);
}

const inOthers = 3;

/** From 0, the likeliest, on; null for what is not meant. */
function rankOf({ reference, title, texts }: Sought, asked: string, words: readonly string[]): number | null {
  if (reference !== null && isReference(reference, asked)) return 0;
  const own = soughtIn(title);
  if (own.startsWith(asked) || own.includes(`\n${asked}`)) return 1;
  if (words.every((word) => own.includes(word))) return 2;
  const all = [own, ...texts.map(soughtIn)];
  return words.every((word) => all.some((text) => text.includes(word))) ? inOthers : null;
}

/** `f5`, `F-05` and `o1.2` name one thing. */
function isReference(reference: string, asked: string): boolean {
  const bare = (words: string): string => words.replaceAll(/[\s-]/gu, '').replace(/^([a-z])0+/u, '$1');
  return bare(reference.toLowerCase()) === bare(asked);
}

function* everything(records: Records): Iterable<Sought> {
  for (const { id, number, statement, source } of records.findings.values())
    yield sought({ kind: 'finding', id }, statement, [source], referenceOf('findings', number));
  for (const { id, number, title } of records.clusters.values())
    yield sought({ kind: 'cluster', id }, title, [], referenceOf('clusters', number));
  for (const { id, number, text, partnerId } of records.cards.values())
    yield sought({ kind: 'card', id }, text, [], referenceOf('cards', number), partnerId);
  for (const { kind, number, record } of numberStrategy(records)) {
    const { title, rationale, assumptions, risks } = record;
    yield sought({ kind, id: record.id } as RecordTarget, title, [rationale, assumptions, risks], number);
  }
  yield* activities(records);
  for (const { id, number, text, source, action } of records.recommendations.values())
    yield sought(
      { kind: 'recommendation', id },
      text,
      [action, source],
      referenceOf('recommendations', number),
    );
  yield* parts(records);
  for (const { id, title, question } of records.sessions.values())
    yield sought({ kind: 'session', id }, title, [question]);
  for (const { id, name, role, contact, partnerId } of records.participants.values())
    yield sought({ kind: 'participant', id }, name, [role, said(contact)], null, partnerId);
  for (const { id, name, mark } of records.partners.values())
    yield sought({ kind: 'partner', id }, name, [said(mark)], null, id);
}

function* activities(records: Records): Iterable<Sought> {
  for (const { id: workplanId, partnerId } of records.workplans.values()) {
    for (const { kind, number, record } of rowsOf(records, workplanId)) {
      if (kind !== 'activity') continue;
      const { id, title, lead, deliverable, indicator, verification, risks, remarks } = record;
      const texts = [lead, deliverable, indicator, verification, risks, remarks];
      yield sought({ kind: 'activity', id }, title, texts, number, partnerId);
    }
  }
}

type Plans = Pick<Records, 'objectives' | 'outputs' | 'activities'>;
const numbered = new WeakMap<Plans['activities'], Map<string, ReturnType<typeof numberPlan>>>();

/** Numbered once for each state of the plans, not at each letter. */
function rowsOf(plans: Plans, workplanId: Parameters<typeof numberPlan>[1]): ReturnType<typeof numberPlan> {
  const known = numbered.get(plans.activities) ?? new Map<string, ReturnType<typeof numberPlan>>();
  numbered.set(plans.activities, known);
  const rows = known.get(workplanId) ?? numberPlan(plans, workplanId);
  known.set(workplanId, rows);
  return rows;
}

/** Headings, and prose by its first line. */
function* parts({ strategyParts }: Records): Iterable<Sought> {
  for (const { id, content } of strategyParts.values()) {
    if (content.kind === 'heading') yield sought({ kind: 'part', id }, content.title, []);
    if (content.kind === 'prose')
      for (const text of [content.text.en, content.text.zh])
        for (const line of linesOf(text)) yield sought({ kind: 'part', id }, line, []);
  }
}

const lines = new WeakMap<RichText, readonly Text[]>();

function linesOf(text: RichText): readonly Text[] {
  const known =
    lines.get(text) ??
    plainText(text)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(said);
  lines.set(text, known);
  return known;
}

function sought(
  target: FoundTarget,
  title: Text,
  texts: readonly Text[],
  reference: string | null = null,
  partnerId: PartnerId | null = null,
): Sought {
  return { target, reference, title, texts, partnerId };
}

const saids = new Map<string, Text>();

/** Words that are the same in both languages. */
function said(words: string): Text {
  if (words === '') return emptyText;
  const known = saids.get(words) ?? { en: words, zh: words };
  if (saids.size < 10_000) saids.set(words, known);
  return known;
}
