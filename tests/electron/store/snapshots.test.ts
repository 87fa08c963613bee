import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, makeDurable, type Writer } from '../../../electron/store/database.ts';
import { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import { type CommandName, commandNames, type InputOf } from '../../../shared/commands/registry.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { SnapshotId } from '../../../shared/domain/snapshot.ts';
import { between, type Diff, only } from '../../../shared/records/diff.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import { changesTo } from '../../../shared/records/restore.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId, en } from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';
import { newFile, opened } from './temporary.ts';

const facilitator = { role: 'facilitator', actor: 'Ms Chen' } as const;
const [kept, before] = [anId<SnapshotId>(900), anId<SnapshotId>(901)];
const [session, card] = [anId<SessionId>(20), anId<CardId>(60)];
const at = '2017-04-11T02:15:00.000Z';
let commands = 0;

function send<N extends CommandName>(store: WorkshopStore, name: N, input: InputOf<N>): string {
  const commandId = `command ${commands++}`;
  return store.run({ commandId, gesture: commandId, name, input }, facilitator).kind;
}

function take(store: WorkshopStore): void {
  expect(send(store, 'snapshots/take', { id: kept, name: en('Before lunch'), at })).toBe('done');
}

function restore(store: WorkshopStore, beforeId = before): string {
  return store.restore({ commandId: `restore ${commands++}`, id: kept, beforeId }, 'test').kind;
}

/** What differs in everything that a snapshot gives back. */
function differs(from: Records, to: Records): Diff {
  return only(between(from, to), 'undoable');
}

function runRandomly(store: WorkshopStore, names: readonly CommandName[], gen: fc.GeneratorValue): void {
  for (const name of names)
    send(
      store,
      name,
      gen(() => inputs[name](store.records) as fc.Arbitrary<never>),
    );
}

function snapshotIn(store: WorkshopStore, id: SnapshotId): Records {
  const records = store.snapshot(id);
  if (!records) throw new Error('no such snapshot');
  return records;
}

describe('a snapshot', () => {
  it('holds the workshop as it was when it was taken, also after more work and a restart', () => {
    const file = newFile();
    const store = opened(file);
    const then = store.records;
    take(store);
    send(store, 'cards/edit', { id: card, text: en('Something else') });
    store.close();
    const again = opened(file);
    expect(differs(then, snapshotIn(again, kept))).toEqual({});
    expect(again.records.snapshots.get(kept)).toMatchObject({ cause: 'asked', at, sessionId: null });
  });

  it('is taken at the end of a session, with the session ended in it', () => {
    const store = opened(newFile());
    send(store, 'runs/end', { sessionId: session, at, snapshot: { id: kept, name: en('Achievements') } });
    expect(snapshotIn(store, kept).sessionRuns.get(session)?.endedAt).toBe(at);
    expect(store.records.snapshots.get(kept)).toMatchObject({ cause: 'session-end', sessionId: session });
  });

  it('stays when the end of the session is undone', () => {
    const store = opened(newFile());
    send(store, 'runs/end', { sessionId: session, at, snapshot: { id: kept, name: en('Achievements') } });
    store.undo('u', 'test');
    expect(store.records.sessionRuns.get(session)?.endedAt).toBeNull();
    expect(store.snapshot(kept)).not.toBeNull();
    store.redo('r', 'test');
    expect(store.records.sessionRuns.get(session)?.endedAt).toBe(at);
  });

  it('is none when there is none of this id', () => {
    const store = opened(newFile());
    expect(store.snapshot(kept)).toBeNull();
    const order = { commandId: 'r', id: kept, beforeId: before };
    expect(store.restore(order, 'test')).toEqual({
      kind: 'refused',
      refusal: { kind: 'not-found', table: 'snapshots' },
    });
  });
});

describe('going back to a snapshot', () => {
  it('brings back every kind of row, sound on disk, and undo and redo go to and fro, whatever was done since', () => {
    const names = fc.array(fc.constantFrom(...commandNames), { maxLength: 20 });
    fc.assert(
      fc.property(names, names, fc.gen(), (first, since, gen) => {
        const file = newFile(smallWorkshop());
        const store = opened(file);
        runRandomly(store, first, gen);
        take(store);
        const then = snapshotIn(store, kept);
        runRandomly(store, since, gen);
        const last = store.records;
        expect(restore(store)).toBe('done');
        expect(changesTo(store.records, then)).toEqual({});
        expect(breaches(store.records)).toEqual([]);
        if (store.records.snapshots.has(before)) {
          expect(differs(last, snapshotIn(store, before))).toEqual({});
          const restored = store.records;
          expect(store.undo(`u${commands++}`, 'test').kind).toBe('done');
          expect(differs(last, store.records)).toEqual({});
          expect(store.redo(`r${commands++}`, 'test').kind).toBe('done');
          expect(differs(restored, store.records)).toEqual({});
        }
        const memory = store.records;
        store.close();
        expect(between(memory, opened(file).records)).toEqual({});
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  it('leaves the clock of what runs alone: time does not go back', () => {
    const store = opened(newFile());
    take(store);
    send(store, 'runs/extend', { sessionId: session, minutes: 5 });
    send(store, 'cards/remove', { ids: [card] });
    restore(store);
    expect(store.records.cards.has(card)).toBe(true);
    expect(store.records.sessionRuns.get(session)?.extraMinutes).toBe(5);
  });

  it('never gives a short reference twice, though the cards that had them are gone', () => {
    const store = opened(newFile());
    take(store);
    const add = (id: CardId) =>
      send(store, 'cards/add', {
        sessionId: session,
        column: 'ideas',
        partnerId: null,
        parked: false,
        cards: [{ id, text: en('New') }],
      });
    add(anId<CardId>(700));
    restore(store);
    add(anId<CardId>(701));
    expect(store.records.cards.has(anId<CardId>(700))).toBe(false);
    expect(store.records.cards.get(anId<CardId>(701))?.number).toBe(4);
  });

  it('changes nothing and keeps nothing when nothing differs', () => {
    const store = opened(newFile());
    take(store);
    expect(restore(store)).toBe('done');
    expect(store.records.snapshots.size).toBe(1);
    expect(store.history.undo).toBeNull();
  });

  it('is done once, though it is asked for twice', () => {
    const store = opened(newFile());
    take(store);
    send(store, 'cards/remove', { ids: [card] });
    const order = { commandId: 'once', id: kept, beforeId: before };
    expect(store.restore(order, 'test').kind).toBe('done');
    expect(store.restore(order, 'test').kind).toBe('done');
    expect(store.records.snapshots.size).toBe(2);
  });

  it('is refused on a full disk, with everything as it was', () => {
    const file = newFile();
    const { store, db } = openedWithConnection(file);
    take(store);
    addManyCards(store);
    // SQLite reports the same as on a disk without room: the file may not grow by a page.
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`);
    const [records, history] = [store.records, store.history];
    const outcome = store.restore({ commandId: 'full', id: kept, beforeId: before }, 'test');
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { kind: 'not-saved' } });
    expect(store.records).toBe(records);
    expect(store.history).toEqual(history);
    expect(store.snapshot(before)).toBeNull();
    store.close();
    expect(between(records, opened(file).records)).toEqual({});
  });
});

function openedWithConnection(file: string): { readonly store: WorkshopStore; readonly db: Writer } {
  const db = connect(file, { create: false });
  makeDurable(db);
  return { db, store: new WorkshopStore(file, db, () => at) };
}

function addManyCards(store: WorkshopStore): void {
  const cards = Array.from({ length: 500 }, (_, n) => ({
    id: anId<CardId>(1000 + n),
    text: en(`Idea ${n}`),
  }));
  const place = { sessionId: session, column: 'ideas', partnerId: null, parked: false };
  expect(send(store, 'cards/add', { ...place, cards })).toBe('done');
}
