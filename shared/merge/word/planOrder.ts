import { generateNKeysBetween } from 'fractional-indexing';

/** A row at its place in the file; null where it cannot stay: new, or from elsewhere. */
export type Placed<Id> = {
  readonly id: Id;
  /** Its key, and the place that it had among all rows, which also tells two rows of one key apart. */
  readonly before: { readonly order: string; readonly rank: number } | null;
};

/**
 * Keys for the rows of one output in the order of the file. As many as possible keep theirs: of the rows that were there before
 * the longest run that is still in order.
 */
export function keysInOrder<Id>(rows: readonly Placed<Id>[]): ReadonlyMap<Id, string> {
  const kept = longestRun(rows.map(({ before }) => before?.rank ?? null));
  const keys = new Map<Id, string>();
  let previous: string | null = null;
  let waiting: Id[] = [];
  const place = (next: string | null): void => {
    const made = generateNKeysBetween(previous, next, waiting.length);
    for (const [at, id] of waiting.entries()) keys.set(id, made[at] ?? '');
    waiting = [];
  };
  for (const [at, { id, before }] of rows.entries()) {
    if (before === null || !kept.has(at)) {
      waiting.push(id);
      continue;
    }
    // Two rows of one key leave no room between them: what came there goes behind both.
    if (previous === null || previous < before.order) place(before.order);
    keys.set(id, before.order);
    previous = before.order;
  }
  place(null);
  return keys;
}

/** The places of a longest rising run, in n log n steps. */
function longestRun(ranks: readonly (number | null)[]): ReadonlySet<number> {
  /** The place with which the best run of each length ends. */
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [at, rank] of ranks.entries()) {
    if (rank === null) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranks[ends[middle] ?? 0] ?? 0) < rank) low = middle + 1;
      else high = middle;
    }
    const last = ends[low - 1];
    if (last !== undefined) before.set(at, last);
    ends[low] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.add(at);
  return run;
}
