import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../shared/domain/activity.ts';
import { type Month, monthAt, monthIndex } from '../../../shared/domain/month.ts';
import { spanFrom, spanLength } from '../../../shared/domain/planSpan.ts';
import {
  edgePull,
  extentOf,
  monthsPulled,
  monthsUntil,
  monthUnder,
  pullWithin,
  timelineRange,
} from '../../../shared/domain/timelineScale.ts';

const span = (start: string, end: string): Span => ({ start: start as Month, end: end as Month });
const phase = span('2017-11', '2021-10');
const near = fc.integer({ min: 2000 * 12, max: 2040 * 12 });
const spans = fc.tuple(near, near).map(([a, b]) => spanFrom(monthAt(a), monthAt(b)));

describe('the months that a timeline shows', () => {
  test.each([
    ['nothing planned', [], '2017-07', '2022-03'],
    ['something before', [span('2016-05', '2016-06')], '2016-01', '2022-03'],
    ['something after', [span('2018-01', '2023-02')], '2017-07', '2023-06'],
    ['a mistyped year', [span('2118-01', '2118-02')], '2017-07', '2022-03'],
    ['a mistyped end', [span('2018-01', '2118-02')], '2017-07', '2032-03'],
  ] as const)('%s', (_, planned, start, end) => {
    expect(timelineRange(phase, planned)).toEqual(span(start, end));
  });

  test('are whole quarters that hold the phase and leave room beside everything', () => {
    fc.assert(
      fc.property(spans, fc.array(spans), (of, planned) => {
        const range = timelineRange(of, planned);
        expect(spanLength(range) % 3).toBe(0);
        expect(monthIndex(range.start) % 3).toBe(0);
        expect(monthIndex(of.start) - monthIndex(range.start)).toBeGreaterThanOrEqual(3);
        expect(monthIndex(range.end) - monthIndex(of.end)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe('pixels', () => {
  test.each([
    [0, 0],
    [13, 0],
    [15, 1],
    [-13, 0],
    [-15, -1],
    [56, 2],
  ])('%i of them at 28 a month are a pull of %i months', (pixels, months) => {
    expect(monthsPulled(pixels, 28)).toBe(months);
  });

  test('say the month of the bar that is drawn there', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 4, max: 60 }), fc.nat(10_000), (range, width, at) => {
        const month = monthUnder(at, width, range);
        const extent = extentOf({ start: month, end: month }, range, width);
        expect(extent?.width).toBe(width);
        if (at < spanLength(range) * width) {
          expect(extent?.left).toBeLessThanOrEqual(at);
          expect((extent?.left ?? 0) + width).toBeGreaterThan(at);
        }
      }),
    );
  });

  test('end where the range ends', () => {
    const range = span('2018-01', '2018-12');
    expect(extentOf(span('2017-06', '2018-02'), range, 10)).toEqual({ left: 0, width: 20 });
    expect(extentOf(span('2018-12', '2019-02'), range, 10)).toEqual({ left: 110, width: 10 });
    expect(extentOf(span('2019-01', '2019-02'), range, 10)).toBeNull();
    expect([monthUnder(-5, 10, range), monthUnder(500, 10, range)]).toEqual(['2018-01', '2018-12']);
  });
});

test.each([
  ['2018-01-01', 0],
  ['2018-02-15', 1.5],
  ['2018-12-31', 11 + 30 / 31],
  ['2017-12-31', null],
  ['2019-01-01', null],
])('%s stands so many months after the beginning', (day, months) => {
  expect(monthsUntil(day, span('2018-01', '2018-12'))).toBe(months);
});

test('a pull ends where the range ends, and is never turned round', () => {
  fc.assert(
    fc.property(spans, spans, fc.integer({ min: -500, max: 500 }), (bar, range, months) => {
      const by = pullWithin(bar, range, months);
      expect(Math.abs(by)).toBeLessThanOrEqual(Math.abs(months));
      expect(Math.sign(by) * Math.sign(months)).not.toBe(-1);
      const [start, end] = [monthIndex(bar.start) + by, monthIndex(bar.end) + by];
      if (by < 0) expect(start).toBeGreaterThanOrEqual(monthIndex(range.start));
      if (by > 0) expect(end).toBeLessThanOrEqual(monthIndex(range.end));
    }),
  );
});

test.each([
  [300, 0],
  [110, -0.75],
  [90, -1],
  [490, 0.75],
  [600, 1],
])('at %i pixels the edges pull by %f', (x, pull) => {
  expect(edgePull(x, 100, 500, 40)).toBeCloseTo(pull);
});
