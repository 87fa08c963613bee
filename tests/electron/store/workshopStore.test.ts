import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../electron/store/database.ts';
import { openWorkshop } from '../../../electron/store/open.ts';
import type { WorkshopStore } from '../../../electron/store/workshopStore.ts';
import { type CommandName, commandNames } from '../../../shared/commands/registry.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import { between, only } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId, en } from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';
import { newFile, opened, temporaryFolder } from './temporary.ts';

const facilitator = { role: 'facilitator', actor: 'Ms Chen' } as const;
let commands = 0;

function send(
  store: WorkshopStore,
  name: CommandName,
  input: unknown,
  gesture = `gesture ${commands}`,
): string {
  commands++;
  return store.run({ commandId: `command ${commands}`, gesture, name, input }, facilitator).kind;
}

function edit(store: WorkshopStore, text: string, gesture?: string): void {
  expect(send(store, 'cards/edit', { id: anId<CardId>(60), text: en(text) }, gesture)).toBe('done');
}

function textOf(store: WorkshopStore): string | undefined {
  return store.records.cards.get(anId<CardId>(60))?.text.en;
}

describe('an open workshop', () => {
  it('reads from disk what it had in memory, after any commands, undos and redos', () => {
    const steps = fc.array(
      fc.oneof(fc.constantFrom(...commandNames), fc.constantFrom('undo' as const, 'redo' as const)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, fc.gen(), (names, gen) => {
        const file = newFile(smallWorkshop(), temporaryFolder());
        const result = openWorkshop(file);
        if (result.kind !== 'opened') throw new Error(result.kind);
        const { store } = result;
        for (const name of names) {
          if (name === 'undo') store.undo(`u${commands++}`, 'test');
          else if (name === 'redo') store.redo(`r${commands++}`, 'test');
          else
            send(
              store,
              name,
              gen(() => inputs[name](store.records) as fc.Arbitrary<unknown>),
            );
        }
        const [memory, history] = [store.records, store.history];
        store.close();
        const again = openWorkshop(file);
        if (again.kind !== 'opened') throw new Error(again.kind);
        expect(between(memory, again.store.records)).toEqual({});
        expect(again.store.history).toEqual(history);
        again.store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('undoes everything to the first state and redoes everything to the last, also after a restart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...commandNames), { maxLength: 25 }), fc.gen(), (names, gen) => {
        const file = newFile(smallWorkshop(), temporaryFolder());
        let store = reopen(file);
        const first = store.records;
        for (const name of names)
          send(
            store,
            name,
            gen(() => inputs[name](store.records) as fc.Arbitrary<unknown>),
          );
        const last = store.records;
        store.close();
        store = reopen(file);
        while (store.history.undo !== null) expect(store.undo(`u${commands++}`, 'test').kind).toBe('done');
        expect(undoable(first, store.records)).toEqual({});
        while (store.history.redo !== null) expect(store.redo(`r${commands++}`, 'test').kind).toBe('done');
        expect(undoable(last, store.records)).toEqual({});
        store.close();
      }),
      { numRuns: 40 },
    );
  });

  it('takes back a gesture of many keystrokes in one step', () => {
    const store = opened(newFile());
    edit(store, 'Ins', 'typing');
    edit(store, 'Inspe', 'typing');
    edit(store, 'Inspections', 'typing');
    store.undo('u', 'test');
    expect(textOf(store)).toBe('Inspectors advise');
    store.redo('r', 'test');
    expect(textOf(store)).toBe('Inspections');
  });

  it('forgets what could be redone once something new is done', () => {
    const store = opened(newFile());
    edit(store, 'one');
    store.undo('u', 'test');
    edit(store, 'two');
    expect(store.history.redo).toBeNull();
    expect(store.redo('r', 'test')).toEqual({ kind: 'refused', refusal: { kind: 'nothing-to-undo' } });
  });

  it('does a command that is sent twice once', () => {
    const store = opened(newFile());
    const envelope = { commandId: 'once', gesture: 'g', name: 'clusters/add', input: newCluster() };
    expect(store.run(envelope, facilitator).kind).toBe('done');
    expect(store.run(envelope, facilitator).kind).toBe('done');
    expect(store.records.clusters.size).toBe(2);
  });

  it('writes who did what and when into the journal, and keeps typed drafts out of it', () => {
    const file = newFile();
    const store = opened(file);
    edit(store, 'Inspections');
    send(store, 'drafts/keep', { id: 'capture:1', text: 'half a thou' });
    store.close();
    const db = connect(file, { create: false });
    const rows = db.prepare('SELECT name, actor, origin FROM journal ORDER BY seq').all();
    db.close();
    expect(rows).toEqual([
      { name: 'create', actor: 'test', origin: 'created' },
      { name: 'cards/edit', actor: 'Ms Chen', origin: 'command' },
    ]);
    expect(opened(file).records.drafts.get('capture:1')?.text).toBe('half a thou');
  });

  it('tells its listeners only of what is on disk, and keeps memory as it was when the disk refuses', () => {
    const file = newFile();
    const store = opened(file);
    const heard: string[] = [];
    store.onCommitted((change) => heard.push(change.commandId));
    store.close();
    const outcome = store.run(
      { commandId: 'late', gesture: 'g', name: 'clusters/add', input: newCluster() },
      facilitator,
    );
    expect(outcome.kind).toBe('refused');
    expect(heard).toEqual([]);
    expect(store.records.clusters.size).toBe(1);
  });
});

function newCluster(): unknown {
  return { id: anId(500), sessionId: anId(20), column: 'ideas', title: en('Advice'), cardIds: [] };
}

function reopen(file: string): WorkshopStore {
  const result = openWorkshop(file);
  if (result.kind !== 'opened') throw new Error(result.kind);
  return result.store;
}

function undoable(before: Records, after: Records): unknown {
  return only(between(before, after), 'undoable');
}
