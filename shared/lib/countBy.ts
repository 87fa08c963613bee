/** How many rows there are of each key; rows without a key are left out. */
export function countBy<R, K extends string>(
  rows: Iterable<R>,
  keyOf: (row: R) => K | null,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
