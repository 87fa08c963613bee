import { describe, expect, it } from 'vitest';
import { intentOf } from '../../../renderer/ui/grid/gridKeys.ts';
import { type GridShape, type Move, moved } from '../../../renderer/ui/grid/gridNavigation.ts';

// Rows 0 and 3 are as wide as the grid.
const shape: GridShape = {
  rowCount: 6,
  columnCount: 3,
  hasHandles: true,
  pageSize: 4,
  isWide: (row) => row === 0 || row === 3,
  isFilled: ({ row, column }) => row !== 3 && !(row === 4 && column === 1),
};

function go(row: number, column: number, ...moves: Move[]): [number, number] | null {
  let at: { row: number; column: number } | null = { row, column };
  for (const move of moves) at = at && moved(at, move, shape);
  return at && [at.row, at.column];
}

describe('moving through a grid', () => {
  it('goes one cell by arrow and stops at the edges', () => {
    expect(go(1, 1, 'right')).toEqual([1, 2]);
    expect(go(1, 2, 'right')).toEqual([1, 2]);
    expect(go(1, 1, 'down')).toEqual([2, 1]);
    expect(go(5, 1, 'down')).toEqual([5, 1]);
  });

  it('comes back to its column after a row as wide as the grid', () => {
    expect(go(2, 2, 'down')).toEqual([3, 2]);
    expect(go(2, 2, 'down', 'down')).toEqual([4, 2]);
    expect(go(4, 1, 'up', 'up')).toEqual([2, 1]);
  });

  it('has no left and right in a wide row but the way to its handle', () => {
    expect(go(3, 1, 'right')).toEqual([3, 1]);
    expect(go(3, 1, 'left')).toEqual([3, -1]);
    expect(go(3, 1, 'left', 'right')).toEqual([3, 0]);
  });

  it('reaches the handle left of the first cell only where rows can be dragged', () => {
    expect(go(1, 0, 'left')).toEqual([1, -1]);
    expect(moved({ row: 1, column: 0 }, 'left', { ...shape, hasHandles: false })).toEqual({
      row: 1,
      column: 0,
    });
  });

  it('reaches the headings above the first row, which have no handle', () => {
    expect(go(0, 2, 'up')).toEqual([-1, 2]);
    expect(go(0, -1, 'up')).toEqual([-1, 0]);
    expect(go(-1, 0, 'left')).toEqual([-1, 0]);
    expect(go(-1, 1, 'up')).toEqual([-1, 1]);
    expect(go(-1, 1, 'down')).toEqual([0, 1]);
  });

  it('goes to the ends of the row and of the grid', () => {
    expect(go(2, 1, 'rowStart')).toEqual([2, 0]);
    expect(go(2, 1, 'rowEnd')).toEqual([2, 2]);
    expect(go(4, 1, 'gridStart')).toEqual([0, 0]);
    expect(go(1, 1, 'gridEnd')).toEqual([5, 2]);
  });

  it('goes a page and stays within the rows', () => {
    expect(go(1, 1, 'pageDown')).toEqual([5, 1]);
    expect(go(5, 1, 'pageUp')).toEqual([1, 1]);
    expect(go(1, 1, 'pageUp')).toEqual([0, 1]);
    expect(go(-1, 1, 'pageUp')).toEqual([-1, 1]);
  });

  it('goes cell by cell with Tab, past handles, and leaves at the ends', () => {
    expect(go(1, 2, 'next')).toEqual([2, 0]);
    expect(go(2, 2, 'next')).toEqual([3, 0]);
    expect(go(2, 2, 'next', 'next')).toEqual([4, 0]);
    expect(go(4, 0, 'previous')).toEqual([3, 2]);
    expect(go(4, 0, 'previous', 'previous')).toEqual([2, 2]);
    expect(go(1, -1, 'next')).toEqual([1, 0]);
    expect(go(5, 2, 'next')).toBeNull();
    expect(go(0, 0, 'previous')).toBeNull();
    expect(go(-1, 2, 'next')).toEqual([0, 0]);
  });

  it('has only headings while there are no rows', () => {
    const empty = { ...shape, rowCount: 0, isWide: () => false };
    expect(moved({ row: -1, column: 0 }, 'down', empty)).toEqual({ row: -1, column: 0 });
    expect(moved({ row: -1, column: 1 }, 'gridStart', empty)).toEqual({ row: -1, column: 0 });
    expect(moved({ row: -1, column: 2 }, 'next', empty)).toBeNull();
  });
});

describe('jumping to where the filled cells end', () => {
  it('stops at the last of a run, then at the next that is filled, then at the edge', () => {
    expect(go(1, 0, 'jumpDown')).toEqual([2, 0]);
    expect(go(1, 0, 'jumpDown', 'jumpDown')).toEqual([4, 0]);
    expect(go(1, 0, 'jumpDown', 'jumpDown', 'jumpDown')).toEqual([5, 0]);
    expect(go(5, 0, 'jumpDown')).toEqual([5, 0]);
    expect(go(4, 0, 'jumpRight')).toEqual([4, 2]);
    expect(go(4, 2, 'jumpLeft')).toEqual([4, 0]);
    expect(go(1, 0, 'jumpRight')).toEqual([1, 2]);
  });

  it('stays among the cells', () => {
    expect(go(2, 1, 'jumpUp')).toEqual([0, 1]);
    expect(go(1, 0, 'jumpLeft')).toEqual([1, 0]);
    expect(go(3, 1, 'jumpRight')).toEqual([3, 1]);
  });
});

describe('what a key means in a cell', () => {
  const press = (key: string, held: Partial<Parameters<typeof intentOf>[0]> = {}) =>
    intentOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

  it('moves', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', move: 'down' });
    expect(press('Tab', { shiftKey: true })).toEqual({ kind: 'move', move: 'previous' });
    expect(press('End', { ctrlKey: true })).toEqual({ kind: 'move', move: 'gridEnd' });
  });

  it.each([
    ['ArrowUp', { ctrlKey: true }, { kind: 'move', move: 'jumpUp' }],
    ['ArrowRight', { ctrlKey: true, shiftKey: true }, { kind: 'extend', move: 'jumpRight' }],
    ['Home', { shiftKey: true }, { kind: 'extend', move: 'rowStart' }],
    ['a', { ctrlKey: true }, { kind: 'selectAll' }],
    ['D', { ctrlKey: true }, { kind: 'fill', to: 'down' }],
    ['r', { metaKey: true }, { kind: 'fill', to: 'right' }],
    [' ', { shiftKey: true }, { kind: 'selectRows' }],
    ['Escape', {}, { kind: 'dropRange' }],
    ['Enter', { shiftKey: true }, { kind: 'enter', by: -1 }],
  ] as const)('%s with %o is %o', (key, held, intent) => {
    expect(press(key, held)).toEqual(intent);
  });

  it('takes in more cells with Shift, shifts rows and resizes columns with Alt', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ kind: 'extend', move: 'down' });
    expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'shiftRow', by: -1 });
    expect(press('ArrowRight', { altKey: true })).toEqual({ kind: 'resize', by: 1 });
  });

  it('leaves letters and shortcuts to others', () => {
    expect(press('a')).toBeNull();
    expect(press('z', { ctrlKey: true })).toBeNull();
    expect(press('d', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press(' ')).toBeNull();
  });
});
