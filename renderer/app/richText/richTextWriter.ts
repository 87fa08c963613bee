import { isBlankRichText, type RichText } from '../../../shared/domain/richText.ts';
import { equal } from '../../../shared/lib/equal.ts';
import { newId } from '../../records/run.ts';

/** Typing that goes on without a longer rest is undone at once. */
const BURST_REST = 1000;
const SHORTEST_GAP = 250;
const LONGEST_GAP = 3000;

type Keep = (text: RichText, gesture: string) => Promise<unknown>;

/**
 * Writes what stands in an editor, at once and then again while typing goes on. The
 * journal keeps every state as a whole, so that longer texts are written less often: all of it when
 * the typing rests, the editor is left, or somebody undoes.
 */
export class RichTextWriter {
  readonly #keep: Keep;
  #read: (() => RichText) | null = null;
  #written: RichText;
  #before: RichText;
  #isWriting = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #gesture = '';
  #changedAt = 0;
  #blocks = 0;

  constructor(stored: RichText, keep: Keep) {
    this.#keep = keep;
    this.#written = stored;
    this.#before = stored;
  }

  /**
   * Something was typed; `read` answers what stands in the editor when it is written. A rest and a new
   * paragraph begin a new step of undo.
   */
  changed(read: () => RichText, blocks: number): void {
    const now = performance.now();
    if (now - this.#changedAt > BURST_REST || blocks !== this.#blocks) {
      void this.#write();
      this.#gesture = newId();
    }
    this.#changedAt = now;
    this.#blocks = blocks;
    this.#read = read;
    if (this.#timer === null) void this.#write();
  }

  /** Writes now what is not yet written. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#write();
    // What is typed after this is another gesture.
    this.#changedAt = 0;
  }

  /** Whether the records show what was typed here: another text comes from undo, or from another window. */
  isOwn(stored: RichText): boolean {
    return equal(stored, this.#written) || (this.#isWriting && equal(stored, this.#before));
  }

  /** The editor shows this text now. */
  adopt(stored: RichText): void {
    this.#read = null;
    this.#written = stored;
    this.#before = stored;
  }

  async #write(): Promise<void> {
    const read = this.#read;
    this.#read = null;
    if (read === null) return;
    const text = kept(read());
    if (equal(text, this.#written)) return;
    const size = JSON.stringify(text).length;
    const gap = Math.min(LONGEST_GAP, Math.max(SHORTEST_GAP, size / 8));
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#write();
    }, gap);
    this.#before = this.#written;
    this.#written = text;
    this.#isWriting = true;
    // Refused or not, the words stay in the editor; the person has been told why they could not be kept.
    await this.#keep(text, this.#gesture);
    this.#isWriting = false;
  }
}

/** Nothing is kept of an editor without a word in it, unless it has a table. */
function kept(text: RichText): RichText {
  const isEmpty = isBlankRichText(text) && text.content.every(({ type }) => type !== 'table');
  return isEmpty ? { ...text, content: [] } : text;
}
