import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityId, Span } from '../../../shared/domain/activity.ts';
import { type Month, monthAt, monthIndex, type Quarter } from '../../../shared/domain/month.ts';
import {
  datedRows,
  firstSpan,
  joinSpans,
  moveSpan,
  pulledSpan,
  quartersApart,
  resizeEnd,
  resizeStart,
  spanFrom,
  spanGrips,
  spanLength,
  spanOfQuarter,
} from '../../../shared/domain/planSpan.ts';
import { anId } from '../../builders.ts';

const span = (start: string, end: string): Span => ({ start: start as Month, end: end as Month });
const phase = span('2017-11', '2021-10');

const index = fc.integer({ min: 0, max: 9999 * 12 + 11 });
const spans = fc.tuple(index, index).map(([a, b]) => spanFrom(monthAt(a), monthAt(b)));
const shifts = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -200_000, max: 200_000 }));

describe('a span', () => {
  test.each([
    [1, '2018-04', '2018-09'],
    [-4, '2017-11', '2018-04'],
    [12, '2019-03', '2019-08'],
  ])('moved by %i months', (months, start, end) => {
    expect(moveSpan(span('2018-03', '2018-08'), months)).toEqual(span(start, end));
  });

  test.each([
    ['start', 2, '2018-05', '2018-08'],
    ['start', 20, '2018-08', '2018-08'],
    ['start', -3, '2017-12', '2018-08'],
    ['end', 5, '2018-03', '2019-01'],
    ['end', -20, '2018-03', '2018-03'],
  ] as const)('pulled at its %s by %i months', (grip, months, start, end) => {
    expect(pulledSpan(span('2018-03', '2018-08'), grip, months)).toEqual(span(start, end));
  });

  test('keeps its length when it is moved, and comes back by the same way', () => {
    fc.assert(
      fc.property(spans, shifts, (before, months) => {
        const moved = moveSpan(before, months);
        expect(spanLength(moved)).toBe(spanLength(before));
        const by = monthIndex(moved.start) - monthIndex(before.start);
        expect(Math.abs(by)).toBeLessThanOrEqual(Math.abs(months));
        expect(moveSpan(moved, -by)).toEqual(before);
      }),
    );
  });

  test('is never shorter than a month, and stays a span of real months, however it is pulled', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(...spanGrips), shifts, (before, grip, months) => {
        const after = pulledSpan(before, grip, months);
        expect(spanLength(after)).toBeGreaterThanOrEqual(1);
        for (const month of [after.start, after.end]) expect(month).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
      }),
    );
  });

  test('keeps the end that is not pulled', () => {
    fc.assert(
      fc.property(spans, shifts, (before, months) => {
        expect(resizeStart(before, months).end).toBe(before.end);
        expect(resizeEnd(before, months).start).toBe(before.start);
      }),
    );
  });
});

describe('the span of a quarter', () => {
  test.each([
    ['2018-Q2', '2018-04', '2018-06'],
    ['2017-Q4', '2017-11', '2017-12'],
    ['2021-Q4', '2021-10', '2021-10'],
    ['2016-Q1', '2016-01', '2016-03'],
  ])('%s', (quarter, start, end) => {
    expect(spanOfQuarter(quarter as Quarter, phase)).toEqual(span(start, end));
  });

  test('is given first where the phase begins', () => {
    expect(firstSpan(phase)).toEqual(span('2017-11', '2017-12'));
  });

  test.each([
    ['2018-Q1', '2018-Q1', 0],
    ['2017-Q4', '2018-Q3', 3],
    ['2018-Q3', '2017-Q4', -3],
  ])('from %s to %s', (from, to, apart) => {
    expect(quartersApart(from as Quarter, to as Quarter)).toBe(apart);
  });
});

test('rows that have their dates already are not written again', () => {
  const id = (n: number) => anId<ActivityId>(n);
  const activities = [
    { id: id(1), ...span('2018-01', '2018-02') },
    { id: id(2), start: null, end: null },
    { id: id(3), start: null, end: '2018-02' as Month },
  ];
  expect(datedRows(activities, () => span('2018-01', '2018-02')).map((row) => row.id)).toEqual([
    id(2),
    id(3),
  ]);
  expect(datedRows(activities, () => null)).toEqual([
    { id: id(1), fields: { start: null, end: null } },
    { id: id(3), fields: { start: null, end: null } },
  ]);
});

describe('spans together', () => {
  test.each<[string, readonly Span[], readonly Span[]]>([
    ['none', [], []],
    ['that overlap', [span('2018-03', '2018-06'), span('2018-01', '2018-04')], [span('2018-01', '2018-06')]],
    [
      'that follow each other',
      [span('2018-01', '2018-02'), span('2018-03', '2018-03')],
      [span('2018-01', '2018-03')],
    ],
    [
      'with a month between them',
      [span('2018-04', '2018-05'), span('2018-01', '2018-02')],
      [span('2018-01', '2018-02'), span('2018-04', '2018-05')],
    ],
    [
      'one within the other',
      [span('2018-01', '2018-12'), span('2018-02', '2018-03')],
      [span('2018-01', '2018-12')],
    ],
  ])('%s', (_, several, joined) => expect(joinSpans(several)).toEqual(joined));

  test('cover the same months as before, with gaps between them', () => {
    const near = fc.integer({ min: 24_000, max: 24_060 });
    const few = fc.array(fc.tuple(near, near).map(([a, b]) => spanFrom(monthAt(a), monthAt(b))));
    const months = (several: readonly Span[]) =>
      new Set(
        several.flatMap((each) =>
          Array.from({ length: spanLength(each) }, (_, n) => monthIndex(each.start) + n),
        ),
      );
    fc.assert(
      fc.property(few, (several) => {
        const joined = joinSpans(several);
        expect([...months(joined)].toSorted()).toEqual([...months(several)].toSorted());
        joined.slice(1).forEach(({ start }, n) => {
          expect(monthIndex(start)).toBeGreaterThan(monthIndex(joined[n]?.end as Month) + 1);
        });
      }),
    );
  });
});
