import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/activity.ts';
import { mergePlans } from '../../../shared/merge/mergePlans.ts';
import { idA, plan, rowA } from './planParts.ts';
import { outputsHere } from './situations.ts';

type Members = readonly string[];

/** The provinces of a row after the merge. */
function merged(base: Members | null, ours: Members, theirs: Members): Members {
  const [from, own, came] = [base, ours, theirs].map((provinces) =>
    plan([rowA({ provinces: (provinces ?? []) as unknown as Activity['provinces'] })]),
  );
  if (own === undefined || came === undefined) return [];
  const { part, conflicts } = mergePlans(base === null ? null : (from ?? null), own, came, outputsHere);
  expect(conflicts).toEqual([]);
  return part.activities.get(idA)?.provinces ?? [];
}

describe('members of a list', () => {
  it.each<[base: Members | null, ours: Members, theirs: Members, result: Members]>([
    [['a'], ['a', 'b'], ['a'], ['a', 'b']],
    [['a'], ['a'], ['b', 'a'], ['b', 'a']],
    [['a', 'b'], ['a'], ['b'], []],
    [['a'], ['a', 'c'], ['a', 'b'], ['a', 'b', 'c']],
    [['a', 'b'], ['b', 'c'], ['b'], ['b', 'c']],
    [
      ['a', 'b', 'c'],
      ['c', 'a'],
      ['b', 'a', 'c'],
      ['c', 'a'],
    ],
    [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ],
    [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['b', 'a', 'c'],
      ['b', 'a', 'c'],
    ],
    [
      ['a', 'b', 'c'],
      ['b', 'a', 'c'],
      ['c', 'b', 'a'],
      ['b', 'a', 'c'],
    ],
    [null, ['b'], ['a'], ['a', 'b']],
    [null, [], ['b', 'a'], ['b', 'a']],
    [null, ['b', 'a', 'c'], ['a'], ['b', 'a', 'c']],
    [null, ['b', 'a'], ['a', 'b'], ['a', 'b']],
  ])('sent %j, here %j, back %j: %j', (base, ours, theirs, result) => {
    expect(merged(base, ours, theirs)).toEqual(result);
  });

  const list = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e']);

  it('come out the same from either side, and the same again', () => {
    fc.assert(
      fc.property(fc.option(list), list, list, (base, ours, theirs) => {
        const result = merged(base, ours, theirs);
        expect(merged(base, theirs, ours)).toEqual(result);
        expect(merged(base, result, theirs)).toEqual(result);
        expect(merged(theirs, result, theirs)).toEqual(result);
        expect(new Set(result).size).toBe(result.length);
      }),
      { numRuns: 500 },
    );
  });

  it('are those that somebody added or nobody took away', () => {
    fc.assert(
      fc.property(list, list, list, (base, ours, theirs) => {
        const kept = ['a', 'b', 'c', 'd', 'e'].filter((member) =>
          base.includes(member)
            ? ours.includes(member) && theirs.includes(member)
            : ours.includes(member) || theirs.includes(member),
        );
        expect(merged(base, ours, theirs).toSorted()).toEqual(kept);
      }),
    );
  });
});
