/** The rows in sight and the one that must not vanish when it scrolls away: it has the focus, or is held. */
export function keeping(indexes: readonly number[], kept: number): number[] {
  if (kept === -1 || indexes.includes(kept)) return [...indexes];
  return [...indexes, kept].toSorted((a, b) => a - b);
}
