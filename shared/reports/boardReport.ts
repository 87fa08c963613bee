import { type BoardCluster, inReadingOrder, layBoard } from '../domain/board.ts';
import { type BoardItem, sameItem } from '../domain/boardItem.ts';
import type { Card } from '../domain/card.ts';
import type { Tone } from '../domain/column.ts';
import type { Session } from '../domain/session.ts';
import { sorted } from '../lib/order.ts';
import { sessionsInOrder, where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import type { CardLine, Named, Naming } from './naming.ts';

/** Cards that belong together: those of a cluster, the answers to a challenge, or the rest. */
export type BoardGroup = {
  readonly kind: 'cluster' | 'challenge' | 'loose';
  /** What joins them; null for the rest. */
  readonly title: Named | null;
  readonly cards: readonly CardLine[];
  /** What the cluster got, when the session had one voting with a result to count. */
  readonly votes: number | null;
};

export type BoardPart = {
  readonly title: string;
  readonly tone: Tone;
  readonly groups: readonly BoardGroup[];
  readonly count: number;
};

export type BoardReport = {
  readonly parts: readonly BoardPart[];
  readonly cards: number;
  /** Challenges that nothing on this board answers; none when it answers no earlier session. */
  readonly unanswered: readonly Named[];
};

type VotesOf = (item: BoardItem) => number | null;

/** The board of a session as it is read: columns, in each its groups, then what belongs to no group. */
export function boardReport(
  records: Records,
  session: Session,
  naming: Naming,
  votesOf: VotesOf,
): BoardReport {
  const columns = layBoard(session, records.clusters.values(), records.cards.values());
  const answers = inReadingOrder(columns).filter((card) => challengeOf(records, card) !== null);
  const challenges = challengesFor(records, session);
  const lanes = answers.length === 0 ? [] : lanesOf(records, answers, challenges, naming);
  const isAnswer = new Set(answers.map((card) => card.id));
  const rest = (cards: readonly Card[]): readonly Card[] => cards.filter((card) => !isAnswer.has(card.id));
  const parts = columns.map(({ column, clusters, loose, count }, index): BoardPart => {
    const own = clusters.map((box) => ({ ...box, cards: rest(box.cards) })).filter(isWorthReading);
    const left = rest(loose);
    const groups: readonly BoardGroup[] = [
      // Solutions stand under their challenge, whatever column they are in.
      ...(index === 0 ? lanes : []),
      ...own.map(({ cluster, cards }): BoardGroup => {
        const votes = votesOf({ kind: 'cluster', id: cluster.id });
        return {
          kind: 'cluster',
          title: naming.cluster(cluster),
          cards: cards.map((card) => naming.card(card)),
          votes,
        };
      }),
      ...(left.length === 0 ? [] : [restGroup(left, naming)]),
    ];
    return { title: naming.text(column.title), tone: column.tone, groups, count };
  });
  return {
    parts,
    cards: parts.reduce((sum, { count }) => sum + count, 0),
    unanswered: answers.length === 0 ? [] : unansweredOf(records, answers, challenges, naming),
  };
}

function isWorthReading({ cluster, cards }: BoardCluster): boolean {
  return cards.length > 0 || cluster.title.en.trim() !== '' || cluster.title.zh.trim() !== '';
}

function restGroup(cards: readonly Card[], naming: Naming): BoardGroup {
  return { kind: 'loose', title: null, cards: cards.map((card) => naming.card(card)), votes: null };
}

/** The challenge that a card answers, as long as it is there. */
function challengeOf({ cards, clusters }: Records, { answers }: Card): BoardItem | null {
  if (answers === null) return null;
  const isThere = answers.kind === 'card' ? cards.has(answers.id) : clusters.has(answers.id);
  return isThere ? answers : null;
}

/** What the session is to answer: the clusters of the earlier session, then its cards of no cluster. */
function challengesFor(records: Records, session: Session): readonly BoardItem[] {
  const all = sessionsInOrder(records);
  const before = all.slice(
    0,
    all.findIndex(({ id }) => id === session.id),
  );
  const source =
    (session.answersSessionId === null ? undefined : records.sessions.get(session.answersSessionId)) ??
    before.findLast(({ kind }) => kind === 'challenges');
  if (!source) return [];
  return layBoard(source, records.clusters.values(), records.cards.values()).flatMap(
    ({ clusters, loose }): readonly BoardItem[] => [
      ...clusters
        .filter(({ cards }) => cards.length > 0)
        .map(({ cluster }) => ({ kind: 'cluster', id: cluster.id }) as const),
      ...loose.map((card) => ({ kind: 'card', id: card.id }) as const),
    ],
  );
}

/** A lane for each challenge that has an answer: those of the earlier session in its order, then any other. */
function lanesOf(
  records: Records,
  answers: readonly Card[],
  challenges: readonly BoardItem[],
  naming: Naming,
): readonly BoardGroup[] {
  const all: BoardItem[] = [...challenges];
  for (const { answers: item } of answers)
    if (item !== null && !all.some((each) => sameItem(each, item))) all.push(item);
  return all.flatMap((item): readonly BoardGroup[] => {
    const own = answers.filter((card) => card.answers !== null && sameItem(card.answers, item));
    const cards = own.map((card) => naming.card(card));
    return own.length === 0
      ? []
      : [{ kind: 'challenge', title: nameOf(records, item, naming), cards, votes: null }];
  });
}

/** A cluster is answered also when one of its cards is. */
function unansweredOf(
  records: Records,
  answers: readonly Card[],
  challenges: readonly BoardItem[],
  naming: Naming,
): readonly Named[] {
  const answered = new Set(answers.map((card) => card.answers?.id));
  const isOpen = (item: BoardItem): boolean => {
    if (answered.has(item.id)) return false;
    if (item.kind === 'card') return true;
    const cards = where(records.cards, (card) => card.clusterId === item.id);
    return !sorted(cards).some((card) => answered.has(card.id));
  };
  return challenges.filter(isOpen).flatMap((item) => nameOf(records, item, naming) ?? []);
}

function nameOf({ cards, clusters }: Records, item: BoardItem, naming: Naming): Named | null {
  if (item.kind === 'card') {
    const card = cards.get(item.id);
    return card ? naming.card(card) : null;
  }
  const cluster = clusters.get(item.id);
  return cluster ? naming.cluster(cluster) : null;
}
