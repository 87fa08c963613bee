import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Month, monthAt } from '../../../shared/domain/month.ts';
import { planTimeline, type TimedActivity } from '../../../shared/reports/planTimeline.ts';
import { aMilestone, anActivity } from '../../builders.ts';

const timed = (
  row: number,
  start: string | null,
  end: string | null,
  ...marks: readonly string[]
): TimedActivity => ({
  row,
  activity: anActivity({ start: start as Month | null, end: end as Month | null }),
  milestones: marks.map((month) => aMilestone({ month: month as Month })),
});

describe('the timeline of a plan', () => {
  it('has a column for each month of its quarters', () => {
    expect(planTimeline([timed(2, '2017-11', '2018-02', '2018-05'), timed(3, null, null)])).toEqual({
      unit: 1,
      start: '2017-10',
      columns: 9,
      rows: [{ row: 2, bar: { first: 1, last: 4 }, milestones: [7] }],
      undated: [3],
    });
  });

  it('shows milestones of an activity without dates', () => {
    const timeline = planTimeline([timed(0, null, null, '2018-01', '2018-01')]);
    expect(timeline?.rows).toEqual([{ row: 0, bar: null, milestones: [0] }]);
  });

  it('takes quarters, then years, when the months do not fit a page', () => {
    expect(planTimeline([timed(0, '2017-11', '2024-01')])).toMatchObject({ unit: 3, columns: 26 });
    expect(planTimeline([timed(0, '2017-11', '2057-01')])).toMatchObject({
      unit: 12,
      start: '2017-01',
      columns: 41,
    });
    expect(planTimeline([timed(0, '0001-01', '9999-01')])).toBeNull();
  });

  it('is none without dates', () => {
    expect(planTimeline([])).toBeNull();
    expect(planTimeline([timed(0, null, null), timed(1, '2018-05', '2018-01')])).toBeNull();
  });

  it('keeps every bar and milestone within at most 60 columns', () => {
    const month = fc.integer({ min: 2000 * 12, max: 2040 * 12 }).map(monthAt);
    fc.assert(
      fc.property(fc.array(fc.tuple(month, month, month), { minLength: 1, maxLength: 8 }), (drawn) => {
        const timeline = planTimeline(
          drawn.map(([a, b, mark], row) => timed(row, a < b ? a : b, a < b ? b : a, mark)),
        );
        if (!timeline) return;
        expect(timeline.columns).toBeLessThanOrEqual(60);
        for (const { bar, milestones } of timeline.rows)
          for (const at of [bar?.first ?? 0, bar?.last ?? 0, ...milestones]) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThan(timeline.columns);
          }
      }),
    );
  });
});
