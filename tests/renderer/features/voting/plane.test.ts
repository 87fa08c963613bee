import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layChips } from '../../../../renderer/features/voting/result/chipLayout.ts';
import { plane, ratingAt, spotOf } from '../../../../renderer/features/voting/result/plane.ts';

const half = fc.integer({ min: 0, max: 20 }).map((n) => n / 2);
const rating = fc.record({ impact: half, ease: half });

it('reads from a spot what was placed there, in halves', () => {
  fc.assert(
    fc.property(rating, (given) => {
      expect(ratingAt(spotOf(given))).toEqual(given);
    }),
  );
});

it('takes what lies outside to the edge', () => {
  expect(ratingAt({ x: -50, y: -50 })).toEqual({ impact: 10, ease: 0 });
});

it('lays up to twenty chips so that none covers another, even all on one spot, and all inside', () => {
  fc.assert(
    fc.property(fc.array(rating, { maxLength: 20 }), fc.boolean(), (ratings, areOnOneSpot) => {
      const places = areOnOneSpot ? ratings.map(() => ({ impact: 10, ease: 10 })) : ratings;
      const chips = layChips(
        places.map((each, index) => ({ id: String(index), ...spotOf(each) })),
        plane,
      );
      for (const [index, a] of chips.entries()) {
        expect(a.chipX).toBeGreaterThanOrEqual(plane.chipWidth / 2);
        expect(a.chipX).toBeLessThanOrEqual(plane.width - plane.chipWidth / 2);
        for (const b of chips.slice(index + 1)) {
          const areApart =
            Math.abs(a.chipX - b.chipX) > plane.chipWidth - 1e-3 ||
            Math.abs(a.chipY - b.chipY) > plane.chipHeight - 1e-3;
          expect(areApart).toBe(true);
        }
      }
    }),
  );
});

it('leaves a chip on its spot while nothing else has that place', () => {
  const [first, second] = layChips(
    [
      { id: 'a', ...spotOf({ impact: 5, ease: 5 }) },
      { id: 'b', ...spotOf({ impact: 9, ease: 9 }) },
    ],
    plane,
  );
  expect([first?.chipX, second?.chipY]).toEqual([first?.x, second?.y]);
});
