import { describe, expect, test } from 'vitest';
import { commandForDrop, type Held, type Spot } from '../../../shared/commands/boardDrop.ts';
import { decide } from '../../../shared/commands/registry.ts';
import { layBoard, parkedCards } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { apply } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { aCard, aCluster, aDay, anId, aSession, keyAt, recordsOf } from '../../builders.ts';

const session = aSession({ kind: 'works' });
const other = aSession({ id: anId<SessionId>(21), order: keyAt(1) });
const first = aCluster({ column: 'works' });
const second = aCluster({ id: anId<ClusterId>(51), number: 2, column: 'works', order: keyAt(1) });
const newId = anId<ClusterId>(59);

function card(n: number, overrides: Partial<Card> = {}): Card {
  return aCard({ id: id(n), number: n, order: keyAt(n), column: 'works', ...overrides });
}

function id(n: number): CardId {
  return anId<CardId>(100 + n);
}

const records = recordsOf({
  days: [aDay()],
  sessions: [session, other],
  clusters: [first, second],
  cards: [
    card(1),
    card(2),
    card(3),
    card(4, { clusterId: first.id }),
    card(5, { clusterId: first.id }),
    card(6, { column: 'worksNot' }),
    card(7, { parked: true, sessionId: other.id }),
  ],
});

function cards(...numbers: number[]): Held {
  return { kind: 'cards', ids: numbers.map(id) };
}

/** What the board looks like after the drop: lists of card numbers by place; null when nothing happens. */
function after(held: Held, spot: Spot): Record<string, number[]> | null {
  const command = commandForDrop(records, held, spot, newId);
  if (!command) return null;
  const decision = decide(records, 'facilitator', command.name, command.input);
  expect(decision.kind).toBe('accepted');
  return decision.kind === 'accepted' ? shown(apply(records, decision.diff)) : null;
}

function shown(now: Records): Record<string, number[]> {
  const numbers = (list: readonly Card[]): number[] => list.map((each) => each.number);
  const columns = layBoard(session, now.clusters.values(), now.cards.values());
  const lists = columns.flatMap(({ column, clusters, loose }) => [
    ...clusters.map((box) => [`K${box.cluster.number}`, numbers(box.cards)] as const),
    [column.id, numbers(loose)] as const,
  ]);
  return Object.fromEntries([...lists, ['parking', numbers(parkedCards(now.cards.values()))]]);
}

const before = shown(records);
const column = { kind: 'column', sessionId: session.id, column: 'worksNot' } as const;

describe('cards that are dropped', () => {
  test('onto another card make a cluster of both', () => {
    expect(after(cards(3), { kind: 'onto', cardId: id(1) })).toEqual({ ...before, works: [2], K3: [1, 3] });
  });

  test('onto themselves change nothing', () => {
    expect(after(cards(1, 2), { kind: 'onto', cardId: id(2) })).toBeNull();
  });

  test('on the place for a new cluster make one, from another session too', () => {
    const spot = { kind: 'newCluster', sessionId: session.id, column: 'worksNot' } as const;
    expect(after(cards(2, 7), spot)).toEqual({ ...before, works: [1, 3], K3: [2, 7], parking: [] });
  });

  test('into a cluster go to its end, several in their order', () => {
    expect(after(cards(2, 6), { kind: 'cluster', clusterId: first.id })).toEqual({
      ...before,
      works: [1, 3],
      worksNot: [],
      K1: [4, 5, 2, 6],
    });
  });

  test('beside a card stand exactly there', () => {
    expect(after(cards(3), { kind: 'beside', cardId: id(1), side: 'after' })).toMatchObject({
      works: [1, 3, 2],
    });
    expect(after(cards(3), { kind: 'beside', cardId: id(1), side: 'before' })).toMatchObject({
      works: [3, 1, 2],
    });
    expect(after(cards(1), { kind: 'beside', cardId: id(5), side: 'before' })).toMatchObject({
      K1: [4, 1, 5],
      works: [2, 3],
    });
    expect(after(cards(1), { kind: 'beside', cardId: id(5), side: 'after' })).toMatchObject({
      K1: [4, 5, 1],
    });
  });

  test('beside one that is held with them stay around it', () => {
    expect(after(cards(1, 3), { kind: 'beside', cardId: id(3), side: 'before' })).toMatchObject({
      works: [2, 1, 3],
    });
  });

  test('where they are already change nothing', () => {
    expect(after(cards(1), { kind: 'beside', cardId: id(2), side: 'before' })).toBeNull();
    expect(after(cards(2), { kind: 'beside', cardId: id(1), side: 'after' })).toBeNull();
    expect(after(cards(3), { kind: 'column', sessionId: session.id, column: 'works' })).toBeNull();
    expect(after(cards(7), { kind: 'parking' })).toBeNull();
  });

  test('back to the loose cards leave their cluster', () => {
    expect(after(cards(4), column)).toEqual({ ...before, K1: [5], worksNot: [6, 4] });
  });

  test('on the parking lot are put aside, and come back', () => {
    expect(after(cards(4, 1), { kind: 'parking' })).toEqual({
      ...before,
      K1: [5],
      works: [2, 3],
      parking: [7, 4, 1],
    });
    expect(after(cards(7), column)).toEqual({ ...before, worksNot: [6, 7], parking: [] });
  });

  test('beside what is gone change nothing', () => {
    expect(after(cards(1), { kind: 'beside', cardId: id(99), side: 'before' })).toBeNull();
    expect(after(cards(1), { kind: 'onto', cardId: id(99) })).toBeNull();
  });
});

describe('a cluster that is dropped', () => {
  const held: Held = { kind: 'cluster', id: second.id };

  test('beside another stands there', () => {
    expect(
      commandForDrop(records, held, { kind: 'besideCluster', clusterId: first.id, side: 'before' }, newId),
    ).toEqual({
      name: 'clusters/move',
      input: { id: second.id, column: 'works', before: first.id },
    });
    const swapped: Held = { kind: 'cluster', id: first.id };
    expect(
      commandForDrop(records, swapped, { kind: 'besideCluster', clusterId: second.id, side: 'after' }, newId),
    ).toEqual({ name: 'clusters/move', input: { id: first.id, column: 'works', before: null } });
  });

  test('on another column takes its cards there', () => {
    expect(after({ kind: 'cluster', id: first.id }, column)).toEqual(before);
    expect(commandForDrop(records, { kind: 'cluster', id: first.id }, column, newId)).toEqual({
      name: 'clusters/move',
      input: { id: first.id, column: 'worksNot', before: null },
    });
  });

  test('on itself, on cards or on the parking lot does nothing', () => {
    expect(
      commandForDrop(records, held, { kind: 'besideCluster', clusterId: second.id, side: 'after' }, newId),
    ).toBeNull();
    expect(commandForDrop(records, held, { kind: 'parking' }, newId)).toBeNull();
    expect(commandForDrop(records, held, { kind: 'onto', cardId: id(1) }, newId)).toBeNull();
  });
});
