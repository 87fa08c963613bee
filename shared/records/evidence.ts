import type { BoardItem, CardId, ClusterId } from '../domain/boardItem.ts';
import type { Card } from '../domain/card.ts';
import type { Cluster } from '../domain/cluster.ts';
import type { Finding } from '../domain/finding.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { SessionId } from '../domain/session.ts';
import { sorted } from '../lib/order.ts';
import type { Records } from './tables.ts';

export type EvidenceItem =
  | { readonly kind: 'card'; readonly item: BoardItem; readonly card: Card }
  | {
      readonly kind: 'cluster';
      readonly item: BoardItem;
      readonly cluster: Cluster;
      readonly cards: readonly Card[];
    };

/** What a finding rests on now, and how much that is. */
export type Evidence = {
  readonly items: readonly EvidenceItem[];
  /** Cards named or in a cluster that is named, each counted once. */
  readonly cards: number;
  /** Whose cards these are, in the order of the partners. */
  readonly partners: readonly PartnerId[];
  /** Dots and hands that these cards and clusters got, without rounds that are still secret. */
  readonly votes: number;
};

type Tables = Pick<Records, 'cards' | 'clusters' | 'partners' | 'votings' | 'votes'>;

/** What every finding looks up, gathered in one pass. */
export type EvidenceIndex = Tables & {
  readonly cardsOf: ReadonlyMap<ClusterId, readonly Card[]>;
  readonly votesOf: ReadonlyMap<CardId | ClusterId, number>;
  readonly partnersInOrder: readonly PartnerId[];
};

export function indexEvidence(records: Tables): EvidenceIndex {
  const { cards, clusters, partners, votings, votes } = records;
  const cardsOf = new Map<ClusterId, Card[]>();
  for (const card of cards.values()) {
    if (card.clusterId === null) continue;
    const group = cardsOf.get(card.clusterId);
    if (group) group.push(card);
    else cardsOf.set(card.clusterId, [card]);
  }
  const votesOf = new Map<CardId | ClusterId, number>();
  for (const { votingId, option, count } of votes.values()) {
    const voting = votings.get(votingId);
    if (!voting || (voting.secret && !voting.revealed)) continue;
    votesOf.set(option.id, (votesOf.get(option.id) ?? 0) + count);
  }
  const partnersInOrder = sorted(partners.values()).map((partner) => partner.id);
  return { cards, clusters, partners, votings, votes, cardsOf, votesOf, partnersInOrder };
}

/** The evidence of a finding; of what it names, whatever is gone is passed over. */
export function evidenceOf(
  { evidence }: Pick<Finding, 'evidence'>,
  records: Tables,
  index: EvidenceIndex = indexEvidence(records),
): Evidence {
  const items = evidence.flatMap((item) => present(item, index));
  const cards = new Map<CardId, Card>();
  for (const item of items) {
    for (const card of item.kind === 'card' ? [item.card] : item.cards) cards.set(card.id, card);
  }
  const speaking = new Set([...cards.values()].map((card) => card.partnerId));
  const counted = new Set<CardId | ClusterId>([...cards.keys(), ...items.map(({ item }) => item.id)]);
  return {
    items,
    cards: cards.size,
    partners: index.partnersInOrder.filter((id) => speaking.has(id)),
    votes: [...counted].reduce((sum, id) => sum + (index.votesOf.get(id) ?? 0), 0),
  };
}

function present(item: BoardItem, { cards, clusters, cardsOf }: EvidenceIndex): readonly EvidenceItem[] {
  if (item.kind === 'card') {
    const card = cards.get(item.id);
    return card ? [{ kind: 'card', item, card }] : [];
  }
  const cluster = clusters.get(item.id);
  return cluster ? [{ kind: 'cluster', item, cluster, cards: sorted(cardsOf.get(cluster.id) ?? []) }] : [];
}

/** The cluster of a session with the most cards, the first of several; what most people said is concluded first. */
export function biggestCluster(
  sessionId: SessionId,
  { clusters, cardsOf }: Pick<EvidenceIndex, 'clusters' | 'cardsOf'>,
): Cluster | null {
  const size = ({ id }: Cluster): number => cardsOf.get(id)?.length ?? 0;
  const own = sorted([...clusters.values()].filter((cluster) => cluster.sessionId === sessionId));
  return own.reduce<Cluster | null>((best, each) => (best && size(best) >= size(each) ? best : each), null);
}
