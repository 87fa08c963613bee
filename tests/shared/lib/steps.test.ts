import { expect, it } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../../shared/lib/steps.ts';

function* counting(to: number, said: number[]): Steps<string> {
  for (let n = 1; n <= to; n++) {
    said.push(n);
    yield;
  }
  return 'done';
}

it('goes to the end at once', () => {
  const said: number[] = [];
  expect(atOnce(counting(3, said))).toBe('done');
  expect(said).toEqual([1, 2, 3]);
});

it('pauses between slices, and does each step once', async () => {
  const said: number[] = [];
  let pauses = 0;
  const pause = async () => {
    pauses++;
  };
  // A slice that is always over.
  expect(await inSlices(counting(3, said), pause, -1)).toBe('done');
  expect(said).toEqual([1, 2, 3]);
  expect(pauses).toBe(3);
});

it('does not pause while a slice lasts', async () => {
  const pause = () => Promise.reject(new Error('paused'));
  expect(await inSlices(counting(3, []), pause, 60_000)).toBe('done');
});

it('passes on what goes wrong on the way', async () => {
  function* failing(): Steps<string> {
    yield;
    throw new Error('no more');
  }
  expect(() => atOnce(failing())).toThrow('no more');
  await expect(inSlices(failing(), async () => {})).rejects.toThrow('no more');
});
