import { expect, it } from 'vitest';
import { LateMap } from '../../../shared/lib/lateMap.ts';

const letters = [
  ['a', 1],
  ['b', 2],
] as const;

it('is like the map it is made from', () => {
  const map = new Map<string, number>(letters);
  const late = new LateMap(() => map);
  const visited: [string, number][] = [];
  for (const [key, value] of late) visited.push([key, value]);
  expect(visited).toEqual([...map]);
  expect([...late.entries()]).toEqual([...map.entries()]);
  expect([...late.keys()]).toEqual(['a', 'b']);
  expect([...late.values()]).toEqual([1, 2]);
  expect([late.size, late.get('b'), late.get('c'), late.has('a'), late.has('c')]).toEqual([
    2,
    2,
    undefined,
    true,
    false,
  ]);
  expect(new Map(late)).toEqual(map);
});

it('visits each entry with the map itself', () => {
  const late = new LateMap(() => new Map(letters));
  const visited: unknown[] = [];
  late.forEach((value, key, map) => visited.push([key, value, map === late]));
  expect(visited).toEqual([
    ['a', 1, true],
    ['b', 2, true],
  ]);
});

it('is made when somebody looks into it, and once', () => {
  let times = 0;
  const late = new LateMap(() => {
    times++;
    return new Map(letters);
  });
  expect(times).toBe(0);
  expect(late.size).toBe(2);
  expect(late.get('a')).toBe(1);
  expect(times).toBe(1);
});
