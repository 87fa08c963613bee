import { describe, expect, test } from 'vitest';
import {
  cardsBetween,
  cardsPerSession,
  firstBoard,
  inReadingOrder,
  layBoard,
  parkedCards,
} from '../../../shared/domain/board.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { aCard, aCluster, anId, aSession, keyAt } from '../../builders.ts';

const session = aSession({ kind: 'works' });
const cluster = aCluster({ column: 'worksNot' });
const card = (n: number, overrides: Partial<ReturnType<typeof aCard>> = {}) =>
  aCard({ id: anId<CardId>(100 + n), number: n, order: keyAt(n), column: 'works', ...overrides });

describe('the board of a session', () => {
  test('puts each card in its cluster or loose into its column, in order', () => {
    const clustered = card(3, { clusterId: cluster.id, column: 'worksNot' });
    const cards = [card(2), clustered, card(1), card(4, { column: 'worksNot' })];
    const [works, worksNot] = layBoard(session, [cluster], cards);
    expect(works?.loose.map((each) => each.number)).toEqual([1, 2]);
    expect(worksNot?.clusters).toEqual([{ cluster, cards: [clustered] }]);
    expect(worksNot?.loose.map((each) => each.number)).toEqual([4]);
    expect([works?.count, worksNot?.count]).toEqual([2, 2]);
  });

  test('leaves out parked cards and those of other sessions', () => {
    const cards = [card(1, { parked: true }), card(2, { sessionId: anId<SessionId>(99) })];
    expect(inReadingOrder(layBoard(session, [], cards))).toEqual([]);
  });

  test('shows what stood in a column that the kind of session has lost in the first one', () => {
    const [ideas] = layBoard(aSession(), [{ ...cluster }], [card(1, { column: 'worksNot' })]);
    expect(ideas?.loose).toHaveLength(1);
    expect(ideas?.clusters).toHaveLength(1);
  });

  test('is read column by column, clusters before loose cards', () => {
    const cards = [card(1), card(2, { clusterId: cluster.id }), card(3, { column: 'worksNot' })];
    const board = layBoard(session, [cluster], cards);
    expect(inReadingOrder(board).map((each) => each.number)).toEqual([1, 2, 3]);
    expect(cardsBetween(inReadingOrder(board), anId<CardId>(103), anId<CardId>(102))).toEqual([
      anId(102),
      anId(103),
    ]);
  });
});

describe('what stands around the board', () => {
  test('counts cards on boards, not those put aside', () => {
    const cards = [card(1), card(2), card(3, { parked: true })];
    expect(cardsPerSession(cards)).toEqual(new Map([[session.id, 2]]));
    expect(parkedCards(cards).map((each) => each.number)).toEqual([3]);
  });

  test('starts with the first session that has cards, else the first that is no break', () => {
    const sessions = [
      aSession({ id: anId<SessionId>(1), kind: 'break' }),
      aSession({ id: anId<SessionId>(2) }),
      aSession({ id: anId<SessionId>(3) }),
    ];
    expect(firstBoard(sessions, new Map())?.id).toBe(anId(2));
    expect(firstBoard(sessions, new Map([[anId<SessionId>(3), 1]]))?.id).toBe(anId(3));
    expect(firstBoard(sessions.slice(0, 1), new Map())).toBeNull();
  });

  test('keeps a cluster without cards', () => {
    const empty = aCluster({ id: anId<ClusterId>(51), column: 'works' });
    expect(layBoard(session, [empty], [])[0]?.clusters).toEqual([{ cluster: empty, cards: [] }]);
  });
});
