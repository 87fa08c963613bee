import { setImmediate } from 'node:timers/promises';
import type { Role } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/commands/refusal.ts';
import { decide } from '../../shared/commands/registry.ts';
import type { Snapshot, SnapshotId } from '../../shared/domain/snapshot.ts';
import type { WorkplanId } from '../../shared/domain/workplan.ts';
import { atOnce, inSlices } from '../../shared/lib/steps.ts';
import type { PlanPart } from '../../shared/merge/planPart.ts';
import type { Change, HistoryState } from '../../shared/protocol/answers.ts';
import { apply, type Diff, fits, isEmpty, only, reverse, squash } from '../../shared/records/diff.ts';
import type { History, Step } from '../../shared/records/history.ts';
import { changesTo, holdsOf } from '../../shared/records/restore.ts';
import { type Records, tableNames } from '../../shared/records/tables.ts';
import { type WrittenRecords, writeRecords } from '../../shared/records/writtenRecords.ts';
import { Blobs } from './blobs.ts';
import { areSound, type Content, readContent, readRows, sealOf } from './content.ts';
import { copyTo } from './copy.ts';
import type { Writer } from './database.ts';
import { type Entry, isUndoable, Journal } from './journal.ts';
import { planAt } from './planAt.ts';
import { RowWriter } from './rows.ts';
import { SnapshotContents } from './snapshotContents.ts';

/** A command as it arrives: with the id under which it is done at most once, and the gesture it belongs to. */
export type Envelope = {
  readonly commandId: string;
  readonly gesture: string;
  readonly name: string;
  readonly input: unknown;
};

export type Outcome =
  | { readonly kind: 'done'; readonly change: Change }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Back to a snapshot, keeping what is there now under an id of its own. */
type Restoration = {
  readonly commandId: string;
  readonly id: SnapshotId;
  readonly beforeId: SnapshotId;
};

type Sender = { readonly role: Role; readonly actor: string };

/** An open workshop file and its records in memory; the only writer of the file. */
export class WorkshopStore {
  readonly file: string;
  /** Photos and other bytes that the records name. */
  readonly blobs: Blobs;
  readonly #db: Writer;
  readonly #rows: RowWriter;
  readonly #journal: Journal;
  readonly #snapshots: SnapshotContents;
  readonly #history: History;
  readonly #now: () => string;
  readonly #listeners = new Set<(change: Change) => void>();
  #records: Records;
  /** What was in the file when it was opened. */
  readonly #read: Content;

  /** Reads the whole file, unless its content was read before; throws when a row is not what its schema says. */
  constructor(file: string, db: Writer, now: () => string, content = atOnce(readContent(db))) {
    this.file = file;
    this.#db = db;
    this.#now = now;
    this.#rows = new RowWriter(db);
    this.#journal = new Journal(db);
    this.#snapshots = new SnapshotContents(db);
    this.blobs = new Blobs(db);
    this.#records = content.records;
    this.#history = content.history;
    this.#read = content;
  }

  get records(): Records {
    return this.#records;
  }

  get history(): HistoryState {
    return { undo: this.#history.nextUndo?.name ?? null, redo: this.#history.nextRedo?.name ?? null };
  }

  /** Tells of every change after it is on disk; answers how to stop it. */
  onCommitted(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  run({ commandId, gesture, name, input }: Envelope, { role, actor }: Sender): Outcome {
    return this.#safely(() => {
      if (this.#journal.has(commandId)) return this.#done(commandId, {});
      const decision = decide(this.#records, role, name, input);
      if (decision.kind === 'refused') return decision;
      return this.#commit({ commandId, name, gesture, origin: 'command', actor, diff: decision.diff });
    });
  }

  undo(commandId: string, actor: string): Outcome {
    return this.#travel(commandId, actor, 'undo', this.#history.nextUndo);
  }

  redo(commandId: string, actor: string): Outcome {
    return this.#travel(commandId, actor, 'redo', this.#history.nextRedo);
  }

  /** The workshop as it was when a snapshot was taken; null when there is none of this id. Throws when it cannot be read. */
  snapshot(id: SnapshotId): Records | null {
    return this.#snapshots.read(id);
  }

  /**
   * Brings back what a snapshot holds; can be undone like any other change. What was there before is kept
   * as a snapshot of its own, for who finds out later than undo reaches.
   */
  restore({ commandId, id, beforeId }: Restoration, actor: string): Outcome {
    return this.#safely(() => {
      if (this.#journal.has(commandId)) return this.#done(commandId, {});
      const snapshot = this.#records.snapshots.get(id);
      const then = this.#snapshots.read(id);
      if (!snapshot || !then) return { kind: 'refused', refusal: { kind: 'not-found', table: 'snapshots' } };
      const changes = changesTo(this.#records, then);
      if (isEmpty(changes)) return this.#done(commandId, {});
      const { name, sessionId } = snapshot;
      const why = { cause: 'before-restore', at: this.#now(), holds: holdsOf(this.#records) } as const;
      const before: Snapshot = { id: beforeId, name, sessionId, ...why };
      const diff: Diff = { ...changes, snapshots: { added: [before], updated: [], removed: [] } };
      return this.#commit({
        commandId,
        name: 'snapshots/restore',
        gesture: commandId,
        origin: 'command',
        actor,
        diff,
      });
    });
  }

  /** Stands for the state of now wherever the file goes: the command that was done last. */
  get moment(): string {
    return this.#journal.newest;
  }

  /** A plan as it was when that command had just been done; null when this file does not know it, or had no such plan then. */
  planAt(moment: string, id: WorkplanId): Promise<PlanPart | null> {
    return inSlices(planAt(this.#db, this.#records, moment, id), () => setImmediate());
  }

  /** A complete copy under another name. Throws when it cannot be written. */
  copyTo(file: string): void {
    copyTo(this.#db, file);
  }

  /** The records on their way to a window. */
  get written(): WrittenRecords {
    const { records, written } = this.#read;
    return this.#records === records && written ? written : writeRecords(this.#records);
  }

  /**
   * Stands for the rows of the file as they are now, for who opens it again: all of them are what their schemas say.
   * Null when that is not known.
   */
  get seal(): string | null {
    const { records, written } = this.#read;
    if (!written) return null;
    const isSound = tableNames.every((table) => {
      const before = records[table] as ReadonlyMap<string, unknown>;
      const now = this.#records[table] as ReadonlyMap<string, unknown>;
      return (
        now === before ||
        areSound(
          table,
          [...now].filter(([id, row]) => before.get(id) !== row).map(([, row]) => row),
        )
      );
    });
    return isSound ? sealOf(atOnce(readRows(this.#db))) : null;
  }

  close(): void {
    this.#listeners.clear();
    this.#db.close();
  }

  #travel(commandId: string, actor: string, origin: 'undo' | 'redo', step: Step | null): Outcome {
    if (step === null) return { kind: 'refused', refusal: { kind: 'nothing-to-undo' } };
    return this.#safely(() => {
      const diff = reverse(only(squash(this.#journal.diffs(step.seqs)), 'undoable'));
      if (!fits(this.#records, diff)) return { kind: 'refused', refusal: { kind: 'changed-since' } };
      return this.#commit({ commandId, name: step.name, gesture: step.gesture, origin, actor, diff });
    });
  }

  /** Rows and journal in one transaction, then memory, then the listeners: nobody hears of what is not on disk. */
  #commit(entry: Omit<Entry, 'at'>): Outcome {
    const { commandId, diff } = entry;
    const journaled = entry.origin !== 'command' || !isEmpty(only(diff, 'journaled'));
    const next = apply(this.#records, diff);
    const seq = this.#db.transaction(() => {
      this.#rows.write(diff);
      for (const { id, cause } of diff.snapshots?.added ?? [])
        this.#snapshots.keep(id, cause === 'before-restore' ? this.#records : next);
      return journaled ? this.#journal.append({ ...entry, at: this.#now() }) : null;
    })();
    if (seq !== null) this.#history.record({ ...entry, seq, undoable: isUndoable(diff) });
    this.#records = next;
    const done = this.#done(commandId, diff);
    for (const listener of this.#listeners) listener(done.change);
    return done;
  }

  #done(commandId: string, diff: Diff): { readonly kind: 'done'; readonly change: Change } {
    return { kind: 'done', change: { commandId, diff, history: this.history } };
  }

  /** A disk that is full or gone is an expected outcome: the transaction is rolled back and memory is as it was. */
  #safely(work: () => Outcome): Outcome {
    try {
      return work();
    } catch (error) {
      return { kind: 'refused', refusal: { kind: 'not-saved', detail: String(error) } };
    }
  }
}
