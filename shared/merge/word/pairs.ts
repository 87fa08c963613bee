/** Lines and rows that belong together: round by round what fits one another and, of what is left, nothing else. */
export function pairs<L, R>(
  lines: readonly L[],
  rows: readonly R[],
  rounds: readonly ((line: L, row: R) => boolean)[],
): ReadonlyMap<L, R> {
  const found = new Map<L, R>();
  const taken = new Set<R>();
  for (const fits of rounds) {
    const free = rows.filter((row) => !taken.has(row));
    const open = lines.filter((line) => !found.has(line));
    if (free.length === 0 || open.length === 0) break;
    const fitting = open.map((line) => [line, free.filter((row) => fits(line, row))] as const);
    const wanted = new Map<R, number>();
    for (const [, own] of fitting) for (const row of own) wanted.set(row, (wanted.get(row) ?? 0) + 1);
    for (const [line, [row, ...others]] of fitting) {
      if (row === undefined || others.length > 0 || wanted.get(row) !== 1) continue;
      found.set(line, row);
      taken.add(row);
    }
  }
  return found;
}
