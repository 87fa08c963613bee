import { describe, expect, test } from 'vitest';
import {
  changeFrom,
  firstDates,
  pullOf,
} from '../../../../../renderer/features/workplans/timeline/timelineChanges.ts';
import {
  isActivity,
  timelineItems,
} from '../../../../../renderer/features/workplans/timeline/timelineItems.ts';
import type { Activity, ActivityId, Span } from '../../../../../shared/domain/activity.ts';
import type { Month } from '../../../../../shared/domain/month.ts';
import { numberPlan } from '../../../../../shared/domain/numbering.ts';
import { groupPlan } from '../../../../../shared/domain/planGroups.ts';
import type { WorkplanId } from '../../../../../shared/domain/workplan.ts';
import {
  aListItem,
  anActivity,
  anId,
  anObjective,
  anOutput,
  en,
  keyAt,
  recordsOf,
} from '../../../../builders.ts';

const id = (n: number) => anId<ActivityId>(300 + n);
const month = (text: string | null) => text as Month | null;
const dates = [
  ['2018-01', '2018-03'],
  ['2018-05', null],
  [null, null],
  ['2018-08', '2018-02'],
] as const;
const places = [
  aListItem({ id: anId(501) }),
  aListItem({ id: anId(502), order: keyAt(1), name: en('Hunan') }),
];
const records = recordsOf({
  objectives: [anObjective()],
  outputs: [anOutput()],
  activities: dates.map(
    ([start, end], n): Activity =>
      anActivity({
        id: id(n),
        order: keyAt(n),
        start: month(start),
        end: month(end),
        provinces: places.map((place) => place.id),
      }),
  ),
});
const numbered = numberPlan(records, anId<WorkplanId>(40));
const rows = timelineItems(groupPlan(numbered, 'place', places), 'place', new Map()).filter(isActivity);
const held = rows[0] as (typeof rows)[number];
const all = new Set(dates.map((_, n) => id(n)));
const span = (start: string, end: string): Span => ({ start: start as Month, end: end as Month });

describe('bars', () => {
  test('that are dragged together move by the same months, each once, and nothing without a bar is touched', () => {
    const change = changeFrom({ grip: 'move', heldKey: held.key, ids: all, months: 2 }, held, rows, null);
    expect(change).toEqual({
      span: span('2018-03', '2018-05'),
      count: 2,
      rows: [
        { id: id(0), fields: span('2018-03', '2018-05') },
        { id: id(1), fields: span('2018-07', '2018-07') },
      ],
    });
  });

  test('that come back to where they were are not written', () => {
    expect(changeFrom({ grip: 'end', heldKey: held.key, ids: all, months: 0 }, held, rows, null)).toBeNull();
    expect(changeFrom(null, held, rows, null)).toBeNull();
  });

  test('are drawn where there is none', () => {
    const empty = rows[2] as (typeof rows)[number];
    const drawn = {
      grip: 'draw',
      heldKey: empty.key,
      ids: new Set([id(2)]),
      span: span('2018-02', '2018-04'),
    } as const;
    expect(changeFrom(drawn, empty, rows, null)?.rows).toEqual([{ id: id(2), fields: drawn.span }]);
    const quarter = span('2018-04', '2018-06');
    expect(changeFrom(null, empty, rows, quarter)?.rows).toEqual([{ id: id(2), fields: quarter }]);
  });

  test('are pulled by keys, and what has none says so', () => {
    const change = pullOf({ grip: 'start', months: 1 }, held, new Set([id(0)]), rows);
    expect(change.rows).toEqual([{ id: id(0), fields: span('2018-02', '2018-03') }]);
    const without = pullOf({ grip: 'move', months: 1 }, rows[3] as typeof held, new Set([id(3)]), rows);
    expect(without).toEqual({ rows: [], span: null, count: 0 });
  });

  test('get their first dates only where nobody has given any', () => {
    const phase = span('2017-11', '2021-10');
    const given = rows.slice(0, 4).map((row) => firstDates(row, phase)?.span ?? null);
    expect(given).toEqual([null, null, span('2017-11', '2017-12'), null]);
  });
});

test('an activity in two places has a row in each, and is known to be repeated', () => {
  const numbers = ['1.1.1', '1.1.2', '1.1.3', '1.1.4'];
  expect(rows.map(({ activity }) => activity.number)).toEqual([...numbers, ...numbers]);
  expect(rows.every(({ isRepeated }) => isRepeated)).toBe(true);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(8);
});
