import { describe, expect, test } from 'vitest';
import { insertionBelow } from '../../../../../renderer/features/workplans/table/insertion.ts';
import {
  commandForActivityDrop,
  commandForActivityShift,
  commandForObjectiveShift,
  commandForOutputShift,
} from '../../../../../renderer/features/workplans/table/rowMoves.ts';
import type { ObjectiveRow, OutputRow } from '../../../../../renderer/features/workplans/table/tableRows.ts';
import { activity, objective, output, plannedRows } from './planTable.ts';

const rows = plannedRows();
const row = <R>(id: string): R => rows.find((each) => each.id === id) as R;

describe('an activity that is dropped', () => {
  const dropped = (n: number, target: string, place: 'before' | 'after' | 'inside') =>
    commandForActivityDrop({ item: { id: activity(n) }, target: { id: target }, place }, rows);

  test('comes before or after the one it was dropped beside', () => {
    expect(dropped(3, activity(1), 'before')).toEqual({
      ids: [activity(3)],
      outputId: output(1),
      before: activity(1),
    });
    expect(dropped(1, activity(2), 'after')).toEqual({
      ids: [activity(1)],
      outputId: output(1),
      before: activity(3),
    });
    expect(dropped(1, activity(3), 'after')).toEqual({
      ids: [activity(1)],
      outputId: output(1),
      before: null,
    });
  });

  test('goes to another output, an empty one as well', () => {
    expect(dropped(1, activity(4), 'before')).toEqual({
      ids: [activity(1)],
      outputId: output(3),
      before: activity(4),
    });
    expect(dropped(1, output(2), 'inside')).toEqual({
      ids: [activity(1)],
      outputId: output(2),
      before: null,
    });
    expect(dropped(1, output(3), 'inside')).toEqual({
      ids: [activity(1)],
      outputId: output(3),
      before: activity(4),
    });
  });

  test('goes to the end at the line for adding', () => {
    const line = rows.find((each) => each.kind === 'add' && each.parentId === output(3))!;
    expect(dropped(1, line.id, 'before')).toEqual({ ids: [activity(1)], outputId: output(3), before: null });
  });

  test.each([
    ['on itself', activity(2), 'before'],
    ['after the one before it', activity(1), 'after'],
    ['before the one after it', activity(3), 'before'],
    ['on an objective', objective(2), 'inside'],
  ] as const)('stays where it is %s', (_name, target, place) => {
    expect(dropped(2, target, place)).toBeNull();
  });

  test('stays the first under its own heading', () => {
    expect(dropped(1, output(1), 'inside')).toBeNull();
  });
});

describe('a row that is moved by key', () => {
  const shifted = (n: number, by: -1 | 1) => commandForActivityShift([activity(n)], by, rows);

  test('changes places with its neighbour', () => {
    expect(shifted(2, -1)).toEqual({ ids: [activity(2)], outputId: output(1), before: activity(1) });
    expect(shifted(1, 1)).toEqual({ ids: [activity(1)], outputId: output(1), before: activity(3) });
    expect(shifted(2, 1)).toEqual({ ids: [activity(2)], outputId: output(1), before: null });
  });

  test('goes on into the next output, across objectives, and stops at the ends', () => {
    expect(shifted(3, 1)).toEqual({ ids: [activity(3)], outputId: output(2), before: null });
    expect(shifted(4, -1)).toEqual({ ids: [activity(4)], outputId: output(2), before: null });
    expect(shifted(1, -1)).toBeNull();
    expect(shifted(4, 1)).toBeNull();
  });

  test('is an output, which may come under another objective', () => {
    const moved = (n: number, by: -1 | 1) => commandForOutputShift(row<OutputRow>(output(n)), by, rows);
    expect(moved(2, -1)).toEqual({ id: output(2), objectiveId: objective(1), before: output(1) });
    expect(moved(2, 1)).toEqual({ id: output(2), objectiveId: objective(2), before: output(3) });
    expect(moved(3, -1)).toEqual({ id: output(3), objectiveId: objective(1), before: null });
    expect(moved(3, 1)).toBeNull();
  });

  test('is an objective', () => {
    const moved = (n: number, by: -1 | 1) =>
      commandForObjectiveShift(row<ObjectiveRow>(objective(n)), by, rows);
    expect(moved(2, -1)).toEqual({ id: objective(2), before: objective(1) });
    expect(moved(1, 1)).toEqual({ id: objective(1), before: null });
    expect(moved(1, -1)).toBeNull();
  });
});

describe('several activities', () => {
  const dropped = (
    carried: readonly number[],
    held: number,
    target: string,
    place: 'before' | 'after' | 'inside',
  ) =>
    commandForActivityDrop(
      { item: { id: activity(held) }, target: { id: target }, place },
      rows,
      new Set(carried.map(activity)),
    );
  const shifted = (moved: readonly number[], by: -1 | 1) =>
    commandForActivityShift(moved.map(activity), by, rows);

  test('that are selected go along with the one that is held, in their order', () => {
    expect(dropped([3, 1], 1, activity(4), 'after')).toEqual({
      ids: [activity(1), activity(3)],
      outputId: output(3),
      before: null,
    });
    expect(dropped([1, 2], 2, output(1), 'inside')).toBeNull();
    expect(dropped([1, 3], 3, activity(2), 'before')).toEqual({
      ids: [activity(1), activity(3)],
      outputId: output(1),
      before: activity(2),
    });
  });

  test('stay behind when another one is held', () => {
    expect(dropped([1, 2], 3, output(2), 'inside')).toMatchObject({ ids: [activity(3)] });
  });

  test('come to before what stays, wherever among themselves they are dropped', () => {
    expect(dropped([1, 2], 1, activity(2), 'after')).toBeNull();
    expect(dropped([1, 3], 1, activity(2), 'after')).toEqual({
      ids: [activity(1), activity(3)],
      outputId: output(1),
      before: null,
    });
  });

  test('are moved by key together, and on into the next output', () => {
    expect(shifted([2, 3], -1)).toEqual({
      ids: [activity(2), activity(3)],
      outputId: output(1),
      before: activity(1),
    });
    expect(shifted([1, 2], 1)).toMatchObject({ outputId: output(1), before: null });
    expect(shifted([2, 3], 1)).toMatchObject({ ids: [activity(2), activity(3)], outputId: output(2) });
    expect(shifted([1, 4], -1)).toBeNull();
  });
});

describe('something new below a row', () => {
  test('is of the same kind and stands before the next of them', () => {
    const below = (id: string) => insertionBelow(row(id), rows);
    expect(below(activity(1))).toEqual({ adds: 'activity', parentId: output(1), before: activity(2) });
    expect(below(activity(3))).toEqual({ adds: 'activity', parentId: output(1), before: null });
    expect(below(output(1))).toEqual({ adds: 'output', parentId: objective(1), before: output(2) });
    expect(below(objective(1))).toEqual({ adds: 'objective', parentId: null, before: objective(2) });
  });
});
