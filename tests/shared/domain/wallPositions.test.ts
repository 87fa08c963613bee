import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { stands } from '../../../shared/domain/position.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { type WallShape, wallSizes } from '../../../shared/domain/wallBoard.ts';
import { standPages, standSizes, type WallStand } from '../../../shared/domain/wallPositions.ts';
import { anId } from '../../builders.ts';

const wide: WallShape = { aspect: 16 / 9, spoken: ['en', 'zh'] };

const said = fc.oneof(
  fc.constant(''),
  fc.lorem({ maxCount: 60 }),
  fc.constant('需要先明确各单位的分工和经费来源。'.repeat(20)),
);
const someStands: fc.Arbitrary<readonly WallStand[]> = fc
  .array(
    fc.record({
      stand: fc.option(fc.constantFrom(...stands), { nil: null }),
      words: fc.record({ en: said, zh: said }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((each, n) => ({ ...each, partnerId: anId<PartnerId>(n) })));
const shape: fc.Arbitrary<WallShape> = fc.record({
  aspect: fc.constantFrom(16 / 9, 16 / 10, 4 / 3, 1, 0.6),
  spoken: fc.constantFrom<WallShape['spoken']>(['en'], ['zh'], ['en', 'zh'], ['zh', 'en']),
});

describe('the pages of a line on the wall', () => {
  it('show every partner exactly once', () => {
    fc.assert(
      fc.property(someStands, shape, (list, on) => {
        const shown = standPages(list, on).flatMap((page) => page.map(({ partnerId }) => partnerId));
        expect(shown.toSorted()).toEqual(list.map(({ partnerId }) => partnerId).toSorted());
      }),
    );
  });

  it('hold what they show: nothing over an edge, nothing over another thing', () => {
    fc.assert(
      fc.property(someStands, shape, (list, on) => {
        const room = 100 - standSizes.header - wallSizes.footer;
        for (const page of standPages(list, on))
          for (const a of page) {
            expect(a.y + a.height).toBeLessThanOrEqual(room + 0.001);
            expect(a.x + a.width).toBeLessThanOrEqual(on.aspect * 100 - 2 * wallSizes.margin + 0.001);
            for (const b of page)
              if (a !== b && a.x < b.x + b.width && b.x < a.x + a.width)
                expect(a.y + a.height <= b.y + 0.001 || b.y + b.height <= a.y + 0.001).toBe(true);
          }
      }),
    );
  });

  it('begin with who has said why, over the whole width, and keep the order within', () => {
    const list = [1, 2, 3, 4].map((n) => ({
      partnerId: anId<PartnerId>(n),
      stand: 'reservation' as const,
      words: n % 2 === 0 ? { en: 'Only with a budget', zh: '' } : emptyText,
    }));
    const [page = []] = standPages(list, wide);
    expect(page.map(({ partnerId }) => partnerId)).toEqual([2, 4, 1, 3].map((n) => anId(n)));
    const [first, , plain, beside] = page;
    expect(first?.width).toBeGreaterThan((plain?.width ?? 0) * 2);
    expect([plain?.y, beside?.x]).toEqual([beside?.y, (plain?.width ?? 0) + standSizes.gap]);
  });

  it('are one while nobody has said anything, and none is without partners', () => {
    const silent = [1, 2].map((n) => ({ partnerId: anId<PartnerId>(n), stand: null, words: emptyText }));
    expect(standPages(silent, wide)).toHaveLength(1);
    expect(standPages([], wide)).toEqual([[]]);
  });
});
