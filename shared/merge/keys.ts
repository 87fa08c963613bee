/** The members of a list that both sides changed, and where each stands. */

/** Whoever adds is followed, and whoever takes away; without a base nothing was taken away. */
export function isKept(key: string, base: Keys | undefined, ours: Keys, theirs: Keys): boolean {
  const [inOurs, inTheirs] = [ours.has(key), theirs.has(key)];
  if (inOurs && inTheirs) return true;
  return (inOurs || inTheirs) && !(base?.has(key) ?? false);
}

type Keys = { readonly has: (key: string) => boolean };

/**
 * The kept ones in order, the same whichever side is called ours: as the side that has exactly them has them; otherwise in
 * the order of the base, with what is new behind it, sorted.
 */
export function arranged(
  kept: ReadonlySet<string>,
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const [isOurs, isTheirs] = [isSame(kept, ours), isSame(kept, theirs)];
  if (isOurs && isTheirs) return reordered(base, ours, theirs);
  if (isOurs) return ours;
  if (isTheirs) return theirs;
  const known = new Set(base);
  return [...base.filter((key) => kept.has(key)), ...[...kept].filter((key) => !known.has(key)).sort()];
}

function isSame(kept: ReadonlySet<string>, keys: readonly string[]): boolean {
  return keys.length === kept.size && keys.every((key) => kept.has(key));
}

function reordered(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const [from, left, right] = [base.join(), ours.join(), theirs.join()];
  if (from === left) return theirs;
  return from === right || left < right ? ours : theirs;
}
