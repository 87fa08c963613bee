import type { BoardItem, CardId, ClusterId } from '../../domain/boardItem.ts';
import type { Card } from '../../domain/card.ts';
import type { EvidenceLink } from '../../domain/evidenceLink.ts';
import { referenceOf } from '../../domain/reference.ts';
import type { SessionId } from '../../domain/session.ts';
import { isBlank, type Text } from '../../domain/text.ts';
import { sorted } from '../../lib/order.ts';
import { type EvidenceIndex, indexEvidence } from '../evidence.ts';
import { sessionsInOrder } from '../queries.ts';
import type { Records } from '../tables.ts';

/** A challenge before anybody asks what became of it. */
export type Challenge = {
  readonly challenge: BoardItem;
  readonly reference: string;
  readonly text: Text;
  readonly sessionId: SessionId;
  readonly cards: number;
  readonly votes: number;
  readonly solutions: readonly CardId[];
  /** Resting on one of these is resting on it: itself, its cards, its solutions and their clusters. */
  readonly items: readonly EvidenceLink['id'][];
};

type Tables = Pick<Records, 'days' | 'sessions' | 'cards' | 'clusters' | 'partners' | 'votings' | 'votes'>;

/**
 * Each cluster and each loose card of the sessions of challenges; most votes first, then most cards, then in the
 * order of the agenda and the board. What is parked is no challenge, and no solution.
 */
export function challengesOf(records: Tables): readonly Challenge[] {
  const { days, sessions, clusters, partners, votings, votes } = records;
  const read = [days, sessions, clusters, partners, votings, votes];
  const last = known.get(records.cards);
  if (last !== undefined && last.read.every((each, index) => each === read[index])) return last.challenges;
  const challenges = gathered(records);
  known.set(records.cards, { read, challenges });
  return challenges;
}

type Known = { readonly read: readonly unknown[]; readonly challenges: readonly Challenge[] };
/** Plans change all day, and what was said in the room does not. */
const known = new WeakMap<Records['cards'], Known>();

function gathered(records: Tables): readonly Challenge[] {
  const index = indexEvidence(records);
  const answersOf = solutionsByChallenge(records);
  const loose = new Map<SessionId, Card[]>();
  for (const card of records.cards.values()) {
    if (card.parked || card.clusterId !== null) continue;
    const others = loose.get(card.sessionId);
    if (others) others.push(card);
    else loose.set(card.sessionId, [card]);
  }
  const boxes = sorted(records.clusters.values());
  const found = sessionsInOrder(records).flatMap(({ id, kind }) =>
    kind !== 'challenges'
      ? []
      : [
          ...boxes.flatMap((cluster): readonly Challenge[] => {
            const cards = sorted(index.cardsOf.get(cluster.id) ?? []).filter(({ parked }) => !parked);
            if (cluster.sessionId !== id || cards.length === 0) return [];
            const text = isBlank(cluster.title) ? (cards[0]?.text ?? cluster.title) : cluster.title;
            const reference = referenceOf('clusters', cluster.number);
            const solutions = answersOf.get(cluster.id) ?? [];
            const challenge = { kind: 'cluster', id: cluster.id } as const;
            return [challengeOf({ challenge, reference, text, sessionId: id }, cards, solutions, index)];
          }),
          ...sorted(loose.get(id) ?? []).map((card) =>
            challengeOf(
              {
                challenge: { kind: 'card', id: card.id },
                reference: referenceOf('cards', card.number),
                text: card.text,
                sessionId: id,
              },
              [card],
              answersOf.get(card.id) ?? [],
              index,
            ),
          ),
        ],
  );
  return found.toSorted((a, b) => b.votes - a.votes || b.cards - a.cards);
}

function challengeOf(
  named: Pick<Challenge, 'challenge' | 'reference' | 'text' | 'sessionId'>,
  cards: readonly Card[],
  solutions: readonly Card[],
  { votesOf }: EvidenceIndex,
): Challenge {
  const own = new Set<CardId | ClusterId>([named.challenge.id, ...cards.map(({ id }) => id)]);
  const items = new Set<EvidenceLink['id']>(own);
  for (const { id, clusterId } of solutions) {
    items.add(id);
    if (clusterId !== null) items.add(clusterId);
  }
  return {
    ...named,
    cards: cards.length,
    votes: [...own].reduce((sum, id) => sum + (votesOf.get(id) ?? 0), 0),
    solutions: solutions.map(({ id }) => id),
    items: [...items],
  };
}

/** By the challenge as it stands now: a tie to a card that has been clustered since is one to its cluster. */
function solutionsByChallenge({ cards }: Tables): ReadonlyMap<CardId | ClusterId, readonly Card[]> {
  const found = new Map<CardId | ClusterId, Card[]>();
  const answering = [...cards.values()].filter(({ answers, parked }) => answers !== null && !parked);
  for (const card of sorted(answering)) {
    const { answers } = card;
    if (answers === null) continue;
    const clusterId = answers.kind === 'card' ? (cards.get(answers.id)?.clusterId ?? null) : null;
    const meant = clusterId ?? answers.id;
    const others = found.get(meant);
    if (others) others.push(card);
    else found.set(meant, [card]);
  }
  return found;
}
