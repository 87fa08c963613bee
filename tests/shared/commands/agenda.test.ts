import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../shared/commands/command.ts';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import { columnFor, columnsOfKind } from '../../../shared/domain/column.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { apply } from '../../../shared/records/diff.ts';
import { sessionsOfDay } from '../../../shared/records/queries.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { methodOf } from '../../../shared/templates/methods.ts';
import { aCard, aDay, anId, aSession, en, keyAt, recordsOf } from '../../builders.ts';

const [first, second] = [anId<DayId>(10), anId<DayId>(11)];
const id = (n: number): SessionId => anId<SessionId>(20 + n);
const at = (n: number, fields: Partial<Session> = {}): Session =>
  aSession({ id: id(n), order: keyAt(n), minutes: 60, ...fields });

function agendaOf(...sessions: readonly Session[]): Records {
  return recordsOf({ days: [aDay({ id: first }), aDay({ id: second, date: '2017-04-12' })], sessions });
}

function decision<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Decision {
  return decide(records, 'facilitator', name, input);
}

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decided = decision(records, name, input);
  if (decided.kind === 'refused') throw new Error(JSON.stringify(decided.refusal));
  return apply(records, decided.diff);
}

/** The sessions of a day by number, with a stroke before one that runs beside the one before it. */
function order(records: Records, day: DayId = first): string {
  const number = (session: Session): string =>
    `${session.parallel ? '|' : ' '}${Number.parseInt(session.id.slice(-4), 16) - 20}`;
  return sessionsOfDay(records, day).map(number).join('').trim();
}

describe('a parallel group', () => {
  const records = agendaOf(at(0), at(1), at(2, { parallel: true }), at(3, { parallel: true }), at(4));

  test('stays together when its first session goes elsewhere', () => {
    expect(order(after(records, 'sessions/move', { id: id(1), dayId: first, before: id(0) }))).toBe(
      '1 0 2|3 4',
    );
    expect(order(after(records, 'sessions/move', { id: id(1), dayId: second, before: null }))).toBe(
      '0 2|3 4',
    );
    expect(order(after(records, 'sessions/remove', { id: id(1) }))).toBe('0 2|3 4');
  });

  test('is not parted by a session that comes between', () => {
    expect(order(after(records, 'sessions/move', { id: id(4), dayId: first, before: id(2) }))).toBe(
      '0 4 1|2|3',
    );
  });

  test('is joined on purpose, and then follows its first session', () => {
    const joined = after(records, 'sessions/move', {
      id: id(4),
      dayId: first,
      before: id(2),
      parallel: true,
    });
    expect(order(joined)).toBe('0 1|4|2|3');
  });

  test('cannot begin a day', () => {
    const moved = after(records, 'sessions/move', { id: id(2), dayId: second, before: null, parallel: true });
    expect(order(moved, second)).toBe('2');
    const edited = after(records, 'sessions/edit', { id: id(0), fields: { parallel: true } });
    expect(edited.sessions.get(id(0))?.parallel).toBe(false);
  });

  test('hands its fixed start on, and who joins gives up theirs', () => {
    const fixed = agendaOf(at(0, { fixedStart: 600 }), at(1, { parallel: true }), at(2, { fixedStart: 700 }));
    const removed = after(fixed, 'sessions/remove', { id: id(0) });
    expect(removed.sessions.get(id(1))).toMatchObject({ fixedStart: 600, parallel: false });
    const beside = after(fixed, 'sessions/edit', { id: id(2), fields: { parallel: true } });
    expect(beside.sessions.get(id(2))).toMatchObject({ fixedStart: null, parallel: true });
  });
});

describe('a copy', () => {
  test('of a session stands behind it, or behind its group, without what was said in it', () => {
    const records = agendaOf(
      at(0, { fixedStart: 600, purpose: en('Warm up') }),
      at(1, { parallel: true }),
      at(2),
    );
    const copied = after(records, 'sessions/duplicate', { id: id(0), newId: id(9) });
    expect(order(copied)).toBe('0|1 9 2');
    expect(copied.sessions.get(id(9))).toMatchObject({ fixedStart: null, purpose: en('Warm up') });
    expect(order(after(records, 'sessions/duplicate', { id: id(1), newId: id(9) }))).toBe('0|1|9 2');
  });

  test('of a day has its sessions in the same order on a date of its own', () => {
    const records = recordsOf({ days: [aDay({ id: first })], sessions: [at(0), at(1, { parallel: true })] });
    const input = { id: first, newId: second, date: '2017-04-12', sessionIds: [id(7), id(8)] };
    expect(order(after(records, 'days/duplicate', input), second)).toBe('7|8');
    expect(decision(records, 'days/duplicate', { ...input, sessionIds: [id(7)] }).kind).toBe('refused');
    expect(decision(records, 'days/duplicate', { ...input, date: '2017-04-11' }).kind).toBe('refused');
  });
});

describe('a day', () => {
  test('goes with what was planned for it, and stays when something was said', () => {
    const records = agendaOf(at(0), at(1));
    const removed = after(records, 'days/remove', { id: first });
    expect([removed.days.size, removed.sessions.size]).toEqual([1, 0]);
    const used = recordsOf({ days: [aDay()], sessions: [at(0), at(1)], cards: [aCard()] });
    expect(decision(used, 'days/remove', { id: first })).toEqual({
      kind: 'refused',
      refusal: { kind: 'day-has-content', count: 1 },
    });
  });

  test('is timed anew from the session that runs', () => {
    const records = agendaOf(at(0), at(1), at(2, { fixedStart: 510 + 120, kind: 'break' }));
    const timed = after(records, 'agenda/retime', { dayId: first, from: id(0), endsAt: 590, mode: 'shift' });
    expect([timed.sessions.get(id(0))?.minutes, timed.sessions.get(id(1))?.minutes]).toEqual([80, 40]);
    const input = { dayId: second, from: id(0), endsAt: 590, mode: 'shift' } as const;
    expect(decision(records, 'agenda/retime', input)).toEqual({
      kind: 'refused',
      refusal: { kind: 'not-found', table: 'sessions' },
    });
  });
});

describe('a method', () => {
  const cafe = methodOf('world-cafe');
  const input = { id: id(0), methodId: 'world-cafe', withMinutes: false, withMaterials: false };

  test('brings its steps and its board, and its minutes and materials only when asked', () => {
    const records = agendaOf(at(0, { materials: en('My own') }));
    const used = after(records, 'sessions/use-method', input).sessions.get(id(0));
    expect(used).toMatchObject({ methodId: 'world-cafe', minutes: 60, materials: en('My own') });
    expect([used?.steps, used?.columns]).toEqual([cafe?.steps, cafe?.columns]);
    const all = after(records, 'sessions/use-method', { ...input, withMinutes: true, withMaterials: true });
    expect(all.sessions.get(id(0))).toMatchObject({ minutes: cafe?.minutes, materials: cafe?.materials });
  });

  test('loses no card: one of a column that is gone stands in the first, and goes back', () => {
    const cards = [aCard({ id: anId<CardId>(60), column: 'worksNot' })];
    const records = recordsOf({ days: [aDay()], sessions: [at(0, { kind: 'works' })], cards });
    const used = after(records, 'sessions/use-method', input);
    const column = (state: Records) => {
      const board = state.sessions.get(id(0))?.columns ?? columnsOfKind('works');
      return columnFor(board, state.cards.get(anId<CardId>(60))?.column ?? '').id;
    };
    expect(used.cards).toEqual(records.cards);
    expect(column(used)).toBe('insights');
    const back = after(used, 'sessions/use-method', { ...input, methodId: null });
    expect([column(back), back.sessions.get(id(0))?.steps]).toEqual(['worksNot', []]);
  });

  test('that is not in the library is refused', () => {
    expect(decision(agendaOf(at(0)), 'sessions/use-method', { ...input, methodId: 'magic' }).kind).toBe(
      'refused',
    );
  });
});

test('a private note is kept as typed, and gone when emptied', () => {
  const records = agendaOf(at(0));
  const noted = after(records, 'private-notes/write', { id: id(0), text: 'Ask Li first ' });
  expect(noted.privateNotes.get(id(0))?.text).toBe('Ask Li first ');
  expect(after(noted, 'private-notes/write', { id: id(0), text: '' }).privateNotes.size).toBe(0);
});
