import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layPages, type WallArea, type WallBlock } from '../../../shared/domain/wallPages.ts';

const title = 6;
const item = fc.double({ min: 8, max: 40, noNaN: true });
const area: fc.Arbitrary<WallArea> = fc.record({
  lanes: fc.integer({ min: 1, max: 6 }),
  height: fc.integer({ min: 50, max: 90 }),
  gap: fc.constant(2),
});

/** A wall of up to forty blocks: framed ones of several items and single ones. */
const wall = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.array(item, { maxLength: 14 }) }, fc.constant(null)), {
    maxLength: 40,
  })
  .chain((blocks) =>
    fc.tuple(...blocks.map((heights) => (heights === null ? item.map((one) => one) : fc.constant(heights)))),
  )
  .map((blocks): WallBlock[] =>
    blocks.map((heights, block) => ({
      id: `block ${block}`,
      titleHeight: typeof heights === 'number' ? null : () => title,
      items: (typeof heights === 'number' ? [heights] : heights).map((height, index) => ({
        id: `${block}.${index}`,
        height,
      })),
    })),
  );

describe('the pages of a wall', () => {
  it('show every card exactly once, at its own height', () => {
    fc.assert(
      fc.property(wall, area, (blocks, within) => {
        const shown = layPages(blocks, within).flatMap(({ items }) => items);
        const cards = blocks.flatMap(({ items }) => items);
        expect(shown.map(({ id }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
        for (const { id, height } of cards) expect(shown.find((each) => each.id === id)?.height).toBe(height);
      }),
    );
  });

  it('hold what they show: nothing over an edge, nothing over another thing', () => {
    fc.assert(
      fc.property(wall, area, (blocks, within) => {
        for (const { items, frames } of layPages(blocks, within)) {
          for (const { lane, y, height } of items) {
            expect(lane).toBeLessThan(within.lanes);
            expect(y + height).toBeLessThanOrEqual(within.height + 0.001);
          }
          for (const { lane, lanes, y, height } of frames) {
            expect(lane + lanes).toBeLessThanOrEqual(within.lanes);
            expect(y + height).toBeLessThanOrEqual(within.height + 0.001);
          }
          for (const a of items)
            for (const b of items)
              if (a !== b && a.lane === b.lane && a.y <= b.y)
                expect(a.y + a.height).toBeLessThanOrEqual(b.y + 0.001);
        }
      }),
    );
  });

  it('keep a cluster together whenever an empty page can hold it', () => {
    fc.assert(
      fc.property(wall, area, (blocks, within) => {
        const pages = layPages(blocks, within);
        for (const block of blocks) {
          const alone = layPages([block], within);
          const on = pages.filter(({ frames, items }) =>
            block.items.length > 0
              ? items.some(({ id }) => block.items.some((each) => each.id === id))
              : frames.some(({ id }) => id === block.id),
          );
          if (alone.length === 1) expect(on).toHaveLength(1);
        }
      }),
    );
  });

  it('show the clusters in their order from page to page', () => {
    fc.assert(
      fc.property(wall, area, (blocks, within) => {
        const framed = blocks.filter(({ titleHeight }) => titleHeight !== null).map(({ id }) => id);
        const pages = layPages(blocks, within).map(({ frames }) =>
          frames.map(({ id }) => framed.indexOf(id)),
        );
        for (const [index, page] of pages.entries())
          for (const later of pages.slice(index + 1).flat())
            expect(Math.max(-1, ...page)).toBeLessThanOrEqual(later);
      }),
    );
  });

  it('leave no hole on an earlier page for a single card that would fit there', () => {
    const single = (id: string, height: number): WallBlock => ({
      id,
      titleHeight: null,
      items: [{ id, height }],
    });
    const pages = layPages([single('a', 40), single('b', 60), single('c', 20)], {
      lanes: 1,
      height: 80,
      gap: 2,
    });
    expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  });

  it('are one empty page when there is nothing', () => {
    expect(layPages([], { lanes: 3, height: 70, gap: 2 })).toEqual([{ frames: [], items: [] }]);
  });

  it('name the further parts of a cluster that no page can hold', () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ id: `0.${index}`, height: 30 }));
    const pages = layPages([{ id: 'large', titleHeight: () => title, items }], {
      lanes: 2,
      height: 80,
      gap: 2,
    });
    expect(pages.map(({ frames, items: shown }) => [frames.map(({ part }) => part), shown.length])).toEqual([
      [[1], 4],
      [[2], 4],
      [[3], 4],
    ]);
  });
});
