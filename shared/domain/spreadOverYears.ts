import type { Span } from './activity.ts';
import { monthIndex } from './month.ts';

/**
 * A number of cents divided in proportion to the months of a span that lie in each year, as people would divide it: an
 * amount without cents in whole units of the currency, any other in cents. Largest remainders first, the earlier year on
 * a tie; the parts differ from the exact quota by less than one unit or cent and add up to the whole.
 */
export function spreadOverYears(cents: number, span: Span): ReadonlyMap<number, number> {
  if (cents % 100 !== 0) return divided(cents, span);
  return new Map([...divided(cents / 100, span)].map(([year, units]) => [year, units * 100]));
}

function divided(cents: number, { start, end }: Span): ReadonlyMap<number, number> {
  if (start.slice(0, 4) === end.slice(0, 4)) return new Map([[Number(start.slice(0, 4)), cents]]);
  const [first, last] = [monthIndex(start), monthIndex(end)];
  const count = last - first + 1;
  const months = new Map<number, number>();
  for (let month = first; month <= last; month++) {
    const year = Math.floor(month / 12);
    months.set(year, (months.get(year) ?? 0) + 1);
  }
  // Whole cents of each month and the rest apart: the products stay far below what a number holds exactly.
  const [each, rest] = [Math.floor(cents / count), cents % count];
  const quotas = [...months].map(([year, own]) => {
    const exact = rest * own;
    return { year, floor: each * own + Math.floor(exact / count), remainder: exact % count };
  });
  let left = cents - quotas.reduce((sum, { floor }) => sum + floor, 0);
  const shares = new Map(quotas.map(({ year, floor }) => [year, floor]));
  for (const { year, floor } of quotas.toSorted((a, b) => b.remainder - a.remainder || a.year - b.year)) {
    if (left === 0) break;
    shares.set(year, floor + 1);
    left--;
  }
  return shares;
}
