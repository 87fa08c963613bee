import type { Card } from '../domain/card.ts';
import type { Cluster } from '../domain/cluster.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import type { EvidenceGrade, Finding } from '../domain/finding.ts';
import type { PartnerId } from '../domain/partner.ts';
import { referenceOf } from '../domain/reference.ts';
import type { SessionId } from '../domain/session.ts';
import { folded, soughtIn } from '../domain/sought.ts';
import type { Text } from '../domain/text.ts';
import { type EvidenceIndex, evidenceOf } from './evidence.ts';
import { sessionsInOrder } from './queries.ts';
import type { Records } from './tables.ts';

/** A finding, a cluster or a card, with what people choose it by. */
export type EvidenceEntry = {
  readonly link: EvidenceLink;
  readonly number: number;
  readonly reference: string;
  readonly text: Text;
  /** Of a finding alone, as its grade. */
  readonly source: Text | null;
  readonly sessionId: SessionId;
  readonly grade: EvidenceGrade | null;
  /** How many cards stand behind it; 1 for a card. */
  readonly cards: number;
  /** Whose cards these are, in the order of the partners. */
  readonly partners: readonly PartnerId[];
  /** Without rounds that are still secret. */
  readonly votes: number;
  readonly parked: boolean;
};

type Tables = Pick<Records, 'days' | 'sessions' | 'findings'>;

export type EvidenceKind = EvidenceLink['kind'];

/** Everything a plan can rest on: most votes first, findings before clusters before cards, then as the workshop went. */
export function evidenceEntries(records: Tables, index: EvidenceIndex): readonly EvidenceEntry[] {
  const findings: EvidenceEntry[] = [];
  const clusters: EvidenceEntry[] = [];
  const cards: EvidenceEntry[] = [];
  for (const finding of records.findings.values()) findings.push(findingEntry(finding, index));
  for (const cluster of index.clusters.values()) clusters.push(clusterEntry(cluster, index));
  for (const card of index.cards.values()) cards.push(cardEntry(card, index));
  const places = new Map(sessionsInOrder(records).map(({ id }, at) => [id, at]));
  const asItWent = (a: EvidenceEntry, b: EvidenceEntry): number =>
    a.sessionId === b.sessionId
      ? a.number - b.number
      : (places.get(a.sessionId) ?? places.size) - (places.get(b.sessionId) ?? places.size);
  return [findings, clusters, cards]
    .flatMap((entries) => entries.sort(asItWent))
    .sort((a, b) => b.votes - a.votes);
}

function findingEntry(finding: Finding, index: EvidenceIndex): EvidenceEntry {
  const { id, number, statement, source, sessionId, grade } = finding;
  const { cards, partners, votes } = evidenceOf(finding, index, index);
  return {
    link: { kind: 'finding', id },
    number,
    reference: referenceOf('findings', number),
    text: statement,
    source,
    sessionId,
    grade,
    cards,
    partners,
    votes,
    parked: false,
  };
}

function clusterEntry({ id, number, title, sessionId }: Cluster, index: EvidenceIndex): EvidenceEntry {
  const link = { kind: 'cluster', id } as const;
  const { cards, partners, votes } = evidenceOf({ evidence: [link] }, index, index);
  return {
    link,
    number,
    reference: referenceOf('clusters', number),
    text: title,
    source: null,
    sessionId,
    grade: null,
    cards,
    partners,
    votes,
    parked: false,
  };
}

function cardEntry(card: Card, index: EvidenceIndex): EvidenceEntry {
  const { id, number, text, sessionId, partnerId, parked } = card;
  return {
    link: { kind: 'card', id },
    number,
    reference: referenceOf('cards', number),
    text,
    source: null,
    sessionId,
    grade: null,
    cards: 1,
    partners: partnerId === null ? [] : [partnerId],
    votes: index.votesOf.get(id) ?? 0,
    parked,
  };
}

/** Null, and an empty text, want all. */
export type EvidenceFilter = {
  readonly kind: EvidenceKind | null;
  readonly sessionId: SessionId | null;
  /** Whose cards it rests on. */
  readonly partnerId: PartnerId | null;
  /** Whose come before the others. */
  readonly first: PartnerId | null;
  readonly typed: string;
};

/**
 * Those that a filter lets through, in their order. Typed is a reference (`F-05`, `k3`, `14`) or words in any order,
 * each found within either language; what bears the very reference comes first.
 */
export function evidenceMeant(
  entries: readonly EvidenceEntry[],
  { kind, sessionId, partnerId, first, typed }: EvidenceFilter,
): readonly EvidenceEntry[] {
  const asked = folded(typed);
  const words = asked.split(/\s+/u).filter((word) => word !== '');
  const reference = referenceIn(asked);
  const found: readonly (readonly EvidenceEntry[])[] = tiered(entries, (entry) => {
    if (kind !== null && entry.link.kind !== kind) return null;
    if (sessionId !== null && entry.sessionId !== sessionId) return null;
    if (partnerId !== null && !entry.partners.includes(partnerId)) return null;
    if (reference?.isMeant(entry)) return 0;
    const isReferenceBegun = asked !== '' && entry.reference.toLowerCase().startsWith(asked);
    if (!isReferenceBegun && !words.every((word) => says(entry, word))) return null;
    return first !== null && entry.partners.includes(first) ? 1 : 2;
  });
  return found.flat();
}

function tiered<T>(items: readonly T[], tierOf: (item: T) => 0 | 1 | 2 | null): readonly (readonly T[])[] {
  const tiers: readonly [T[], T[], T[]] = [[], [], []];
  for (const item of items) {
    const tier = tierOf(item);
    if (tier !== null) tiers[tier].push(item);
  }
  return tiers;
}

const letters: Readonly<Record<string, EvidenceKind>> = { f: 'finding', k: 'cluster', c: 'card' };

/** `c-014`, `C14` and `c 14` name one card; `14` whatever has that number. */
function referenceIn(asked: string): { readonly isMeant: (entry: EvidenceEntry) => boolean } | null {
  const match = /^([fkc])?\s*-?\s*0*([1-9]\d*)$/u.exec(asked);
  if (!match) return null;
  const [, letter, digits] = match;
  const kind = letter === undefined ? null : letters[letter];
  const number = Number(digits);
  return { isMeant: (entry) => entry.number === number && (kind === null || entry.link.kind === kind) };
}

function says({ text, source }: EvidenceEntry, word: string): boolean {
  return soughtIn(text).includes(word) || (source !== null && soughtIn(source).includes(word));
}
