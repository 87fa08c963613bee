import { assertNever } from '../lib/assert.ts';

/** How a journal entry came about; `created` is the birth of the file, which nobody undoes. */
export type Origin = 'created' | 'command' | 'undo' | 'redo';

/** What the history needs of a journal entry. */
export type HistoryEntry = {
  readonly seq: number;
  readonly origin: Origin;
  /** Name of the command; undo and redo carry the name of what they take back or repeat. */
  readonly name: string;
  /** One gesture of a person, such as typing into a field, may be many commands and is undone at once. */
  readonly gesture: string;
  /** Whether its diff changes anything that undo gives back. */
  readonly undoable: boolean;
};

export type Step = { readonly name: string; readonly gesture: string; readonly seqs: readonly number[] };

/** What can be undone and redone, rebuilt by recording every entry of the journal from its start. */
export class History {
  readonly #undo: Step[] = [];
  readonly #redo: Step[] = [];

  get nextUndo(): Step | null {
    return this.#undo.at(-1) ?? null;
  }

  get nextRedo(): Step | null {
    return this.#redo.at(-1) ?? null;
  }

  record(entry: HistoryEntry): void {
    // A step that changed nothing in the end, as a letter typed and taken back, is still undone and redone: it would
    // stand in the way of all before it.
    if (!entry.undoable && entry.origin === 'command') return;
    const step: Step = { name: entry.name, gesture: entry.gesture, seqs: [entry.seq] };
    switch (entry.origin) {
      case 'created':
        return;
      case 'undo':
        this.#undo.pop();
        this.#redo.push(step);
        return;
      case 'redo':
        this.#redo.pop();
        this.#undo.push(step);
        return;
      case 'command':
        this.#recordCommand(step);
        return;
      default:
        assertNever(entry.origin);
    }
  }

  #recordCommand(step: Step): void {
    const last = this.#undo.at(-1);
    // After an undo the same gesture starts a new step, or one undo would take back more than was typed since.
    const continues = last !== undefined && last.gesture === step.gesture && this.#redo.length === 0;
    if (continues) this.#undo[this.#undo.length - 1] = { ...last, seqs: [...last.seqs, ...step.seqs] };
    else this.#undo.push(step);
    this.#redo.length = 0;
  }
}
