import { beforeEach, expect, test } from 'vitest';
import { leavePlan, usePlanView } from '../../../../../renderer/features/workplans/planView.ts';
import { Selecting } from '../../../../../renderer/features/workplans/timeline/selecting.ts';
import type { ActivityId } from '../../../../../shared/domain/activity.ts';
import { anId } from '../../../../builders.ts';

const id = (n: number) => anId<ActivityId>(n);
/** The third activity stands in two places. */
const rows = [1, 2, 3, 4, 3].map((n, index) => ({ key: `row ${index}`, id: id(n) }));
const row = (index: number) => rows[index] ?? { key: '', id: id(0) };
const selected = () => [...usePlanView.getState().selected];

beforeEach(leavePlan);

test('a press selects one, with Ctrl it adds and takes away, with Shift it selects up to there', () => {
  const selecting = new Selecting();
  selecting.choose(row(1), 'alone', rows);
  expect(selected()).toEqual([id(2)]);
  selecting.choose(row(3), 'toggled', rows);
  expect(selected()).toEqual([id(2), id(4)]);
  selecting.choose(row(1), 'toggled', rows);
  expect(selected()).toEqual([id(4)]);
  expect(usePlanView.getState().current).toBe(id(2));
  selecting.choose(row(3), 'upTo', rows);
  expect(selected()).toEqual([id(2), id(3), id(4)]);
});

test('a range keeps its beginning, and goes both ways', () => {
  const selecting = new Selecting();
  selecting.choose(row(2), 'alone', rows);
  selecting.choose(row(4), 'upTo', rows);
  expect(selected()).toEqual([id(3), id(4)]);
  selecting.choose(row(0), 'upTo', rows);
  expect(selected()).toEqual([id(1), id(2), id(3)]);
});

test('a range begins where the person was in another view', () => {
  usePlanView.setState({ current: id(2) });
  new Selecting().choose(row(3), 'upTo', rows);
  expect(selected()).toEqual([id(2), id(3), id(4)]);
});
