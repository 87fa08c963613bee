import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  fillings,
  fillingsDown,
  fillingsRight,
  tiled,
} from '../../../../renderer/ui/grid/gridBlock.ts';
import type { GridShape } from '../../../../renderer/ui/grid/gridNavigation.ts';
import {
  edge,
  edgesAt,
  extended,
  isInRange,
  lineRows,
  movedWithin,
  outlined,
  type Range,
  rangeBetween,
  stretched,
} from '../../../../renderer/ui/grid/gridRange.ts';
import { scrollFor } from '../../../../renderer/ui/grid/revealCell.ts';

// Row 3 is one wide cell.
const shape: GridShape = {
  rowCount: 7,
  columnCount: 4,
  hasHandles: true,
  pageSize: 3,
  isWide: (row) => row === 3,
  isFilled: () => true,
};
const range = (top: number, left: number, bottom: number, right: number): Range => ({
  top,
  left,
  bottom,
  right,
});
const at = (row: number, column: number) => ({ row, column });

const cells = fc.record({ row: fc.integer({ min: 0, max: 6 }), column: fc.integer({ min: 0, max: 3 }) });

describe('a range', () => {
  property.prop([cells, cells])('holds both of its corners, whichever comes first', (a, b) => {
    expect(isInRange(a, rangeBetween(a, b))).toBe(true);
    expect(rangeBetween(b, a)).toEqual(rangeBetween(a, b));
  });

  test('grows by key within the cells, past rows that are one wide cell', () => {
    expect(extended(at(2, 1), 'down', shape, true)).toEqual(at(4, 1));
    expect(extended(at(2, 1), 'down', shape, false)).toEqual(at(3, 1));
    expect(extended(at(0, 1), 'up', shape, true)).toEqual(at(0, 1));
    expect(extended(at(1, 0), 'left', shape, true)).toEqual(at(1, 0));
    expect(extended(at(3, 1), 'right', shape, false)).toEqual(at(3, 2));
    expect(extended(at(1, 1), 'gridEnd', shape, true)).toEqual(at(6, 3));
  });

  test('does not end at a wide row, unless it takes whole rows', () => {
    const wideAtEnd = { ...shape, rowCount: 4 };
    expect(extended(at(2, 1), 'down', wideAtEnd, true)).toEqual(at(2, 1));
    expect(outlined(range(2, 1, 3, 2), shape)).toEqual(range(2, 1, 2, 2));
    expect(outlined(range(2, 0, 3, 3), shape)).toEqual(range(2, 0, 3, 3));
  });

  test('knows which of its cells bound it', () => {
    const block = range(1, 1, 2, 2);
    expect(edgesAt(block, at(1, 1), false)).toBe(edge.inside | edge.top | edge.left);
    expect(edgesAt(block, at(2, 2), false)).toBe(edge.inside | edge.bottom | edge.right);
    expect(edgesAt(block, at(0, 1), false)).toBe(0);
    expect(edgesAt(null, at(0, 1), false)).toBe(0);
    expect(edgesAt(range(2, 1, 4, 2), at(3, 0), true)).toBe(edge.inside | edge.left | edge.right);
  });

  property.prop([cells, cells, cells])('is gone round by Tab and by Enter, each cell once', (a, b, start) => {
    const block = rangeBetween(a, b);
    if (!isInRange(start, block)) return;
    for (const step of ['next', 'down'] as const) {
      const seen = new Set<string>();
      let here = start;
      const name = ({ row, column }: typeof here) => (shape.isWide(row) ? `${row}` : `${row}:${column}`);
      for (let n = 0; n < 40 && !seen.has(name(here)); n++) {
        seen.add(name(here));
        here = movedWithin(here, step, block, shape);
        expect(isInRange(here, block)).toBe(true);
      }
      const wide = block.top <= 3 && block.bottom >= 3 ? 1 : 0;
      expect(seen.size).toBe(lineRows(block, shape).length * (block.right - block.left + 1) + wide);
    }
  });

  test('is stretched in the direction in which its corner is dragged farther', () => {
    const block = range(1, 1, 2, 2);
    expect(stretched(block, at(5, 3))).toEqual(range(1, 1, 5, 2));
    expect(stretched(block, at(1, 3))).toEqual(range(1, 1, 2, 3));
    expect(stretched(block, at(0, 1))).toEqual(range(0, 1, 2, 2));
    expect(stretched(block, at(2, 1))).toEqual(block);
  });
});

describe('a block', () => {
  const block: Block = [
    ['a', 'b'],
    ['c', 'd'],
  ];

  test.each([
    [
      4,
      2,
      [
        ['a', 'b'],
        ['c', 'd'],
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      2,
      4,
      [
        ['a', 'b', 'a', 'b'],
        ['c', 'd', 'c', 'd'],
      ],
    ],
    [3, 2, block],
    [2, 3, block],
    [1, 1, block],
  ] as const)('over %i × %i cells comes whole times or once', (rows, columns, expected) => {
    expect(tiled(block, rows, columns)).toEqual(expected);
  });

  property.prop([fc.string(), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 })])(
    'of one cell fills any range',
    (text, rows, columns) => {
      const filled = tiled([[text]], rows, columns);
      expect(filled.length).toBe(rows);
      expect(filled.every((line) => line.length === columns && line.every((cell) => cell === text))).toBe(
        true,
      );
    },
  );

  test('with nothing in it stays nothing', () => {
    expect(tiled([], 3, 3)).toEqual([]);
  });
});

describe('filling', () => {
  test('goes down from the first row, past wide rows', () => {
    expect(fillingsDown(range(2, 0, 4, 1), shape)).toEqual([
      { from: at(2, 0), to: at(4, 0) },
      { from: at(2, 1), to: at(4, 1) },
    ]);
  });

  test('of a single row takes after the one above it, and of a single column after the one before', () => {
    expect(fillingsDown(range(4, 1, 4, 1), shape)).toEqual([{ from: at(2, 1), to: at(4, 1) }]);
    expect(fillingsDown(range(0, 1, 0, 1), shape)).toEqual([]);
    expect(fillingsRight(range(1, 2, 1, 2), shape)).toEqual([{ from: at(1, 1), to: at(1, 2) }]);
    expect(fillingsRight(range(1, 0, 2, 0), shape)).toEqual([]);
  });

  test('repeats what was there, counted from it in both directions', () => {
    const down = fillings(range(0, 0, 1, 0), range(0, 0, 5, 0), shape).map(({ from, to }) => [
      from.row,
      to.row,
    ]);
    expect(down).toEqual([
      [0, 2],
      [1, 4],
      [0, 5],
    ]);
    const up = fillings(range(4, 0, 5, 0), range(1, 0, 5, 0), shape).map(({ from, to }) => [
      from.row,
      to.row,
    ]);
    expect(up).toEqual([
      [4, 1],
      [5, 2],
    ]);
  });

  property.prop([cells, cells, cells])(
    'gives each cell outside the source one cell inside it',
    (a, b, to) => {
      const source = rangeBetween(a, b);
      const whole = stretched(source, to);
      const found = fillings(source, whole, shape);
      if (lineRows(source, shape).length === 0) {
        expect(found).toEqual([]);
        return;
      }
      for (const filling of found) {
        expect(isInRange(filling.from, source)).toBe(true);
        expect(isInRange(filling.to, source)).toBe(false);
        expect(shape.isWide(filling.to.row)).toBe(false);
      }
      const width = whole.right - whole.left + 1;
      const inside = lineRows(source, shape).length * (source.right - source.left + 1);
      expect(found.length).toBe(lineRows(whole, shape).length * width - inside);
    },
  );
});

describe('bringing a cell into sight', () => {
  const sight = { start: 100, end: 300 };

  test.each([
    [{ start: 120, end: 200 }, 0],
    [{ start: 80, end: 200 }, -20],
    [{ start: 250, end: 340 }, 40],
    [{ start: 150, end: 450 }, 50],
  ])('scrolls %o by %i', (span, by) => {
    expect(scrollFor(span, sight)).toBe(by);
  });
});
