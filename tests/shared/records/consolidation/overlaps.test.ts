import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Activity, quartersOf } from '../../../../shared/domain/activity.ts';
import { planOverlaps } from '../../../../shared/records/consolidation/overlaps.ts';
import {
  activity,
  at,
  partner,
  province,
  type Row,
  sector,
  someWorkshop,
  stirred,
  workshopOf,
} from './someWorkshop.ts';

const there = (of: number, start: string, end: string, more: Partial<Row> = {}): Row => ({
  of,
  start: at(start),
  end: at(end),
  provinces: [province(0)],
  sectors: [sector(0)],
  ...more,
});

describe('where partners meet', () => {
  it.each<[string, readonly Row[], number]>([
    ['two in a quarter', [there(0, '2018-01', '2018-01'), there(1, '2018-03', '2018-05')], 1],
    ['one partner twice', [there(0, '2018-01', '2018-03'), there(0, '2018-01', '2018-03')], 0],
    ['one quarter after the other', [there(0, '2018-01', '2018-03'), there(1, '2018-04', '2018-05')], 0],
    [
      'another province',
      [there(0, '2018-01', '2018-03'), there(1, '2018-01', '2018-03', { provinces: [province(1)] })],
      0,
    ],
    [
      'another sector',
      [there(0, '2018-01', '2018-03'), there(1, '2018-01', '2018-03', { sectors: [sector(1)] })],
      0,
    ],
    [
      'no province both',
      [there(0, '2018-01', '2018-03', { provinces: [] }), there(1, '2018-01', '2018-03', { provinces: [] })],
      1,
    ],
    [
      'no province one',
      [there(0, '2018-01', '2018-03'), there(1, '2018-01', '2018-03', { provinces: [] })],
      0,
    ],
    [
      'two times apart',
      [there(0, '2018-01', '2020-12'), there(1, '2018-01', '2018-02'), there(2, '2019-01', '2019-02')],
      2,
    ],
    [
      'a province that is gone counts as none',
      [
        there(0, '2018-01', '2018-03', { provinces: [] }),
        there(1, '2018-01', '2018-03', { provinces: [province(9)] }),
      ],
      1,
    ],
  ])('%s', (_, rows, count) => expect(planOverlaps(workshopOf(rows)).groups).toHaveLength(count));

  it('is one group, not its pairs, and one where the same meet at several places', () => {
    const both = { provinces: [province(1), province(0)], sectors: [sector(0), sector(1)] };
    const { groups } = planOverlaps(
      workshopOf([
        there(2, '2018-01', '2018-06', both),
        there(0, '2018-04', '2018-09', both),
        there(1, '2018-08', '2018-12', both),
      ]),
    );
    expect(groups).toEqual([
      {
        key: expect.any(String),
        provinces: [province(0), province(1)],
        sectors: [sector(0), sector(1)],
        from: '2018-Q2',
        upTo: '2018-Q3',
        partnerIds: [partner(0), partner(1), partner(2)],
        activities: [activity(1), activity(2), activity(0)],
      },
    ]);
  });

  it('passes over what names no sector or no month', () => {
    const rows = [
      there(0, '2018-01', '2018-03', { sectors: [] }),
      there(1, '2018-01', '2018-03', { start: null, end: null }),
    ];
    expect(planOverlaps(workshopOf(rows))).toEqual({ groups: [], unknown: [activity(0), activity(1)] });
  });
});

function meet(a: Activity, b: Activity): boolean {
  const shares = (one: readonly unknown[], other: readonly unknown[]): boolean =>
    one.some((each) => other.includes(each));
  const place = a.provinces.length + b.provinces.length === 0 || shares(a.provinces, b.provinces);
  return (
    a.workplanId !== b.workplanId &&
    place &&
    shares(a.sectors, b.sectors) &&
    shares(quartersOf(a), quartersOf(b))
  );
}

describe('whatever partners plan', () => {
  test('exactly the activities that meet one of another partner are in a group', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const { groups } = planOverlaps(records);
        const all = [...records.activities.values()];
        const meeting = all.filter((a) => all.some((b) => meet(a, b))).map(({ id }) => id);
        expect([...new Set(groups.flatMap(({ activities }) => activities))].toSorted()).toEqual(
          meeting.toSorted(),
        );
        for (const { partnerIds, activities } of groups) {
          expect(partnerIds.length).toBeGreaterThan(1);
          for (const id of activities) {
            const own = records.activities.get(id) as Activity;
            const others = activities.map((each) => records.activities.get(each) as Activity);
            expect(others.some((other) => meet(own, other))).toBe(true);
          }
        }
      }),
    );
  });

  test('the order in which records lie makes no difference', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        expect(planOverlaps(stirred(records))).toEqual(planOverlaps(records));
      }),
    );
  });
});
