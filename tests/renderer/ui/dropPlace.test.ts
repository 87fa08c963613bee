import { describe, expect, it } from 'vitest';
import { type Candidate, findDrop, landsBefore } from '../../../renderer/ui/drag/dropPlace.ts';
import { nextStop } from '../../../renderer/ui/drag/readingOrder.ts';

function box(left: number, top: number, width: number, height: number) {
  return { left, top, right: left + width, bottom: top + height };
}

function inside(id: string, where: Candidate['box'], rest: Partial<Candidate> = {}): Candidate {
  return { id, box: where, clip: null, mode: 'inside', list: null, axis: 'y', ...rest };
}

function beside(id: string, list: string, where: Candidate['box'], rest: Partial<Candidate> = {}): Candidate {
  return { id, box: where, clip: null, mode: 'beside', list, axis: 'y', ...rest };
}

// Two columns; the first holds a cluster with one item, then an item of its own.
const board = [
  inside('left', box(0, 0, 200, 600)),
  inside('cluster', box(10, 10, 180, 100)),
  beside('in cluster', 'cluster', box(20, 40, 160, 40)),
  beside('loose', 'left', box(10, 130, 180, 40)),
  inside('right', box(220, 0, 200, 600)),
];

describe('where a held item would land', () => {
  it('stands before an item in its upper half and after it in its lower half', () => {
    expect(findDrop({ x: 50, y: 140 }, board)).toEqual({ id: 'loose', place: 'before' });
    expect(findDrop({ x: 50, y: 165 }, board)).toEqual({ id: 'loose', place: 'after' });
  });

  it('goes by left and right half where a list runs across', () => {
    const across = [beside('a', 'row', box(0, 0, 100, 20), { axis: 'x' })];
    expect(findDrop({ x: 30, y: 15 }, across)).toEqual({ id: 'a', place: 'before' });
    expect(findDrop({ x: 70, y: 5 }, across)).toEqual({ id: 'a', place: 'after' });
  });

  it('prefers the innermost target', () => {
    expect(findDrop({ x: 50, y: 75 }, board)).toEqual({ id: 'in cluster', place: 'after' });
  });

  it('gives the gap between items to the nearest item of that list', () => {
    expect(findDrop({ x: 50, y: 15 }, board)).toEqual({ id: 'in cluster', place: 'before' });
    expect(findDrop({ x: 50, y: 500 }, board)).toEqual({ id: 'loose', place: 'after' });
  });

  it('lands inside an empty list', () => {
    expect(findDrop({ x: 300, y: 300 }, board)).toEqual({ id: 'right', place: 'inside' });
  });

  it('takes the nearest target from close by and none from far away', () => {
    expect(findDrop({ x: 430, y: 300 }, board)).toEqual({ id: 'right', place: 'inside' });
    expect(findDrop({ x: 900, y: 300 }, board)).toBeNull();
  });

  it('does not hit what has scrolled out of sight', () => {
    const scrolled = [
      inside('list', box(0, 100, 200, 300)),
      beside('gone', 'list', box(0, 40, 200, 50), { clip: box(0, 100, 200, 300) }),
    ];
    expect(findDrop({ x: 50, y: 60 }, scrolled)).toEqual({ id: 'list', place: 'inside' });
  });
});

describe('the item before which the moved one lands', () => {
  const ids = ['a', 'b', 'c'];

  it('is the target itself, or the one after it', () => {
    expect(landsBefore(ids, 'x', { id: 'b', place: 'before' })).toBe('b');
    expect(landsBefore(ids, 'x', { id: 'b', place: 'after' })).toBe('c');
  });

  it('is nothing at the end', () => {
    expect(landsBefore(ids, 'x', { id: 'c', place: 'after' })).toBeNull();
    expect(landsBefore(ids, 'x', { id: 'list', place: 'inside' })).toBeNull();
  });

  it('is never the moved item', () => {
    expect(landsBefore(ids, 'b', { id: 'a', place: 'after' })).toBe('c');
    expect(landsBefore(ids, 'b', { id: 'b', place: 'before' })).toBe('c');
    expect(landsBefore(ids, 'c', { id: 'c', place: 'after' })).toBeNull();
  });
});

describe('arrow keys while an item is held', () => {
  const stops = board.map(({ id, box: where }) => ({ id, box: where }));
  const at = (id: string) => stops.find((stop) => stop.id === id) ?? stops[0]!;

  it('walks down and up in reading order and stops at the ends', () => {
    expect(nextStop(stops, at('cluster'), 'ArrowDown')?.id).toBe('in cluster');
    expect(nextStop(stops, at('cluster'), 'ArrowUp')?.id).toBe('left');
    expect(nextStop(stops, at('right'), 'ArrowDown')).toBeNull();
  });

  it('goes across to the next column and back to the nearest height', () => {
    expect(nextStop(stops, at('loose'), 'ArrowRight')?.id).toBe('right');
    expect(nextStop(stops, { id: 'right', box: box(220, 130, 200, 40) }, 'ArrowLeft')?.id).toBe('loose');
  });
});
