import { type Diff, only } from '../../shared/records/diff.ts';
import { History, type HistoryEntry, type Origin } from '../../shared/records/history.ts';
import type { Reader, Writer } from './database.ts';

/** Who changed what, when and how; the journal keeps every one of these for good. */
export type Entry = {
  readonly commandId: string;
  readonly name: string;
  readonly gesture: string;
  readonly origin: Origin;
  readonly actor: string;
  readonly at: string;
  readonly diff: Diff;
};

export function isUndoable(diff: Diff): boolean {
  return Object.keys(only(diff, 'undoable')).length > 0;
}

export function readHistory(db: Reader): History {
  const history = new History();
  const rows = db.prepare('SELECT seq, origin, name, gesture, undoable FROM journal ORDER BY seq').iterate();
  for (const row of rows as Iterable<Omit<HistoryEntry, 'undoable'> & { undoable: number }>) {
    history.record({ ...row, undoable: row.undoable === 1 });
  }
  return history;
}

export class Journal {
  readonly #append;
  readonly #diff;
  readonly #known;
  readonly #newest;

  constructor(db: Writer) {
    this.#append = db.prepare(
      `INSERT INTO journal (commandId, name, gesture, origin, actor, at, undoable, diff) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#diff = db.prepare('SELECT diff FROM journal WHERE seq = ?').pluck();
    this.#known = db.prepare('SELECT 1 FROM journal WHERE commandId = ?').pluck();
    this.#newest = db.prepare('SELECT commandId FROM journal ORDER BY seq DESC LIMIT 1').pluck();
  }

  /** Answers the sequence number of the entry. */
  append({ commandId, name, gesture, origin, actor, at, diff }: Entry): number {
    const undoable = isUndoable(diff) ? 1 : 0;
    const kept = JSON.stringify(only(diff, 'journaled'));
    return Number(
      this.#append.run(commandId, name, gesture, origin, actor, at, undoable, kept).lastInsertRowid,
    );
  }

  diffs(seqs: readonly number[]): readonly Diff[] {
    return seqs.map((seq) => JSON.parse(String(this.#diff.get(seq))) as Diff);
  }

  /** The command that was done last; the first one made the file. */
  get newest(): string {
    return String(this.#newest.get());
  }

  /** Whether a command of this id is done: a window that got no answer sends it again. */
  has(commandId: string): boolean {
    return this.#known.get(commandId) !== undefined;
  }
}
