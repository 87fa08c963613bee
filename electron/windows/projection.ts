import { between, type Diff, isEmpty } from '../../shared/records/diff.ts';
import { forProjector } from '../../shared/records/publish.ts';
import type { Records } from '../../shared/records/tables.ts';

/**
 * The one way from the records of a workshop to the window on the wall. Whatever that window's
 * process gets is read from here: the records cut to what is public, and the changes of those.
 */
export class Projection {
  #shown: Records;

  constructor(records: Records) {
    this.#shown = forProjector(records);
  }

  /** What a window that starts now may hold. */
  get shown(): Records {
    return this.#shown;
  }

  /** What the wall learns of the records as they are now; null when that is nothing. */
  follow(records: Records): Diff | null {
    const next = forProjector(records);
    const diff = between(this.#shown, next);
    this.#shown = next;
    return isEmpty(diff) ? null : diff;
  }
}
