import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveOfDrop, moveOfShift } from '../../../../renderer/features/strategy/recommendations/moves.ts';
import type { RecommendationId } from '../../../../shared/domain/recommendation.ts';
import { anId } from '../../../builders.ts';

const all = [1, 2, 3, 4].map((n) => anId<RecommendationId>(n));
const [one, two, three, four] = all as [
  RecommendationId,
  RecommendationId,
  RecommendationId,
  RecommendationId,
];
const nobody = new Set<string>();

function dropped(id: string, over: string, place: 'before' | 'after', selected = nobody) {
  const target = { id: over, kind: 'recommendation', accepts: () => null };
  return moveOfDrop({ item: { id, kind: 'recommendation' }, target, place }, all, selected);
}

describe('moving recommendations', () => {
  it('puts one before or after another', () => {
    expect(dropped(four, two, 'before')).toEqual({ ids: [four], before: two });
    expect(dropped(one, three, 'after')).toEqual({ ids: [one], before: four });
  });

  it('puts one last on the row for the next one', () => {
    expect(dropped(two, 'add', 'before')).toEqual({ ids: [two], before: null });
  });

  it('takes all that are selected along, in their order', () => {
    expect(dropped(three, two, 'before', new Set([three, one]))).toEqual({ ids: [one, three], before: two });
  });

  it.each([
    [one, two, 'before'],
    [two, one, 'after'],
    [four, 'add', 'before'],
  ] as const)('does nothing where nothing would move: %s at %s', (id, over, place) => {
    expect(dropped(id, over, place)).toBeNull();
  });

  it('goes one place at a time, and stops at both ends', () => {
    expect(moveOfShift([two], -1, all)).toEqual({ ids: [two], before: one });
    expect(moveOfShift([two], 1, all)).toEqual({ ids: [two], before: four });
    expect(moveOfShift([three], 1, all)).toEqual({ ids: [three], before: null });
    expect(moveOfShift([one, two], -1, all)).toBeNull();
    expect(moveOfShift([four], 1, all)).toBeNull();
  });

  it('keeps every one of them, whatever is moved where', () => {
    const place = fc.constantFrom('before' as const, 'after' as const);
    const one1 = fc.constantFrom(...all);
    fc.assert(
      fc.property(one1, one1, place, fc.subarray(all), (id, over, where, selected) => {
        const move = dropped(id, over, where, new Set<string>(selected));
        if (!move) return;
        expect(move.ids).toContain(id);
        expect(move.before === null || !move.ids.includes(move.before)).toBe(true);
        expect(new Set(move.ids).size).toBe(move.ids.length);
      }),
    );
  });
});
