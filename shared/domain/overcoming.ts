import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import { type BoardItem, sameItem } from './boardItem.ts';
import type { Card } from './card.ts';
import type { Cluster } from './cluster.ts';
import type { Session, SessionId } from './session.ts';
import { emptyText, isBlank, type Text } from './text.ts';

/** A challenge of an earlier session, and the ways to overcome it. */
export type Lane = {
  /** Null collects the solutions that answer no challenge yet. */
  readonly challenge: BoardItem | null;
  readonly number: number;
  readonly text: Text;
  /** Cards behind the challenge: 1 for a single card. */
  readonly weight: number;
  readonly solutions: readonly Card[];
};

/**
 * The session whose cards another one answers: the one it names, or the last challenges session
 * before it, or any. `sessions` are all of the workshop in the order of the agenda.
 */
export function answeredSession(session: Session, sessions: readonly Session[]): Session | null {
  const named = sessions.find(({ id }) => id === session.answersSessionId);
  if (named) return named;
  const at = sessions.findIndex(({ id }) => id === session.id);
  const challenges = sessions.filter(({ id, kind }) => kind === 'challenges' && id !== session.id);
  return challenges.findLast((each) => sessions.indexOf(each) < at) ?? challenges[0] ?? null;
}

/**
 * A lane for each cluster and each loose card of the challenges, largest first, and before them one
 * for what answers none of them, where there is any. A solution tied to a card that has been clustered since
 * stands in the lane of its cluster: the tie survives regrouping.
 */
export function layLanes(
  challenges: SessionId,
  solutions: readonly Card[],
  clusters: Iterable<Cluster>,
  cards: Iterable<Card>,
): readonly Lane[] {
  const own = sorted([...cards].filter((card) => card.sessionId === challenges && !card.parked));
  const inCluster = grouped(own, (card) => card.clusterId);
  const lanes: Lane[] = [
    ...sorted([...clusters].filter((cluster) => cluster.sessionId === challenges)).map((cluster) =>
      clusterLane(cluster, inCluster.get(cluster.id) ?? []),
    ),
    ...(inCluster.get(null) ?? []).map(({ id, number, text }) =>
      laneOf({ kind: 'card', id }, number, text, 1),
    ),
  ].filter(({ weight }) => weight > 0);
  const clusterOf = new Map(own.map((card) => [card.id, card.clusterId]));
  const byLane = grouped(solutions, (solution) => laneFor(solution, lanes, clusterOf) ?? null);
  const untied = byLane.get(null) ?? [];
  const tied = lanes
    .toSorted((a, b) => b.weight - a.weight)
    .map((lane) => ({ ...lane, solutions: byLane.get(lane) ?? [] }));
  return untied.length === 0
    ? tied
    : [{ challenge: null, number: 0, text: emptyText, weight: 0, solutions: untied }, ...tied];
}

function laneOf(challenge: BoardItem, number: number, text: Text, weight: number): Lane {
  return { challenge, number, text, weight, solutions: [] };
}

/** A cluster that nobody has named yet goes by its first card. */
function clusterLane({ id, number, title }: Cluster, cards: readonly Card[]): Lane {
  const text = isBlank(title) ? (cards[0]?.text ?? title) : title;
  return laneOf({ kind: 'cluster', id }, number, text, cards.length);
}

function laneFor(
  { answers }: Card,
  lanes: readonly Lane[],
  clusterOf: ReadonlyMap<string, Card['clusterId']>,
): Lane | undefined {
  if (answers === null) return undefined;
  const clusterId = answers.kind === 'card' ? (clusterOf.get(answers.id) ?? null) : null;
  const meant: BoardItem = clusterId === null ? answers : { kind: 'cluster', id: clusterId };
  return lanes.find(({ challenge }) => challenge !== null && sameItem(challenge, meant));
}

/** Challenges that nobody has found an answer to. */
export function unanswered(lanes: readonly Lane[]): readonly Lane[] {
  return lanes.filter(({ challenge, solutions }) => challenge !== null && solutions.length === 0);
}
