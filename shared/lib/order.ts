import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { z } from 'zod';

/** A fractional index: sorts as plain text, and there is always a key between two others. */
export const orderSchema = z.string().regex(/^[A-Za-z][0-9A-Za-z]*$/);

export type Ordered = { readonly id: string; readonly order: string };

/** Two people may insert at the same place at once and get the same key: the id breaks the tie everywhere alike. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function sorted<T extends Ordered>(items: Iterable<T>): readonly T[] {
  return [...items].sort(byOrder);
}

/**
 * `count` keys that place new items before `beforeId`, or at the end when it is
 * null or no longer there. `siblings` need not be sorted; `moving` are ignored.
 */
export function keysBefore(
  siblings: Iterable<Ordered>,
  beforeId: string | null,
  count: number,
  moving: ReadonlySet<string> = new Set(),
): readonly string[] {
  const others = sorted([...siblings].filter((item) => !moving.has(item.id)));
  const found = beforeId === null ? -1 : others.findIndex((item) => item.id === beforeId);
  const at = found === -1 ? others.length : found;
  const next = others[at];
  // Equal neighbours leave no room between them: step back to the first smaller key.
  let previous = others[at - 1];
  for (let i = at - 1; next && previous && previous.order >= next.order; i--) previous = others[i - 1];
  return generateNKeysBetween(previous?.order ?? null, next?.order ?? null, count);
}

export function keyBefore(siblings: Iterable<Ordered>, beforeId: string | null): string {
  return keysBefore(siblings, beforeId, 1)[0] ?? generateKeyBetween(null, null);
}

/** `count` keys that place new items right behind one that is there. */
export function keysAfter(siblings: Iterable<Ordered>, item: Ordered, count: number): readonly string[] {
  const all = sorted(siblings);
  const next = all.find(({ order }) => order > item.order);
  return keysBefore(all, next?.id ?? null, count);
}
