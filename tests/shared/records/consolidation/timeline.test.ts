import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spanOf } from '../../../../shared/domain/activity.ts';
import { quartersBetween } from '../../../../shared/domain/month.ts';
import {
  consolidatedTimeline,
  timelineGroupings,
} from '../../../../shared/records/consolidation/timeline.ts';
import {
  activity,
  at,
  objective,
  output,
  partner,
  someWorkshop,
  stirred,
  workshopOf,
} from './someWorkshop.ts';

const dated = (start: string | null, end: string | null) => ({
  start: start === null ? null : at(start),
  end: end === null ? null : at(end),
});

describe('the timeline of all partners', () => {
  it('covers the phase in whole quarters, and what lies around it', () => {
    const quiet = consolidatedTimeline(workshopOf([]), 'partner');
    expect([quiet.range, quiet.quarters.length]).toEqual([{ start: '2017-10', end: '2021-12' }, 17]);
    const early = consolidatedTimeline(workshopOf([{ of: 0, ...dated('2017-02', '2017-03') }]), 'partner');
    expect(early.range.start).toBe('2017-01');
  });

  it.each<[string, ReturnType<typeof dated>]>([
    ['no month', dated(null, null)],
    ['an end before the start', dated('2018-05', '2018-04')],
    ['a mistyped century', dated('2118-01', '2118-03')],
  ])('has no place for %s', (_, months) => {
    const { groups, undated } = consolidatedTimeline(workshopOf([{ of: 0, ...months }]), 'partner');
    expect([groups, undated]).toEqual([[], [activity(0)]]);
  });

  it('counts a row in every quarter that it touches, by partner and by objective', () => {
    const records = workshopOf([
      { of: 0, ...dated('2018-01', '2018-04') },
      { of: 2, outputId: output(2), ...dated('2018-06', null) },
    ]);
    const byPartner = consolidatedTimeline(records, 'partner');
    expect(byPartner.groups.map(({ by }) => by.id)).toEqual([partner(0), partner(2)]);
    const first = byPartner.quarters.indexOf('2018-Q1' as never);
    expect(byPartner.totals.slice(first, first + 3)).toEqual([[activity(0)], [activity(0), activity(1)], []]);
    const byObjective = consolidatedTimeline(records, 'objective');
    expect(byObjective.groups.map(({ by, rows }) => [by.id, rows.length])).toEqual([
      [objective(0), 1],
      [objective(1), 1],
    ]);
  });
});

describe.each(timelineGroupings)('whatever partners plan, by %s', (by) => {
  test('every activity stands in one group or among the undated', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const { groups, undated } = consolidatedTimeline(records, by);
        const ids = [...groups.flatMap(({ rows }) => rows.map((row) => row.activity.id)), ...undated];
        expect(ids.toSorted()).toEqual([...records.activities.keys()].toSorted());
      }),
    );
  });

  test('quarters add up to the totals, and are those that each row touches', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const { groups, totals, quarters, undated } = consolidatedTimeline(records, by);
        quarters.forEach((quarter, n) => {
          expect(groups.flatMap((group) => group.quarters[n] ?? []).toSorted()).toEqual(
            totals[n]?.toSorted(),
          );
          const touching = [...records.activities.values()].filter((row) => {
            const span = spanOf(row);
            return (
              span !== null &&
              !undated.includes(row.id) &&
              quartersBetween(span.start, span.end).includes(quarter)
            );
          });
          expect(totals[n]?.toSorted()).toEqual(touching.map(({ id }) => id).toSorted());
        });
      }),
      { numRuns: 30 },
    );
  });

  test('the order in which records lie makes no difference', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        expect(consolidatedTimeline(stirred(records), by)).toEqual(consolidatedTimeline(records, by));
      }),
      { numRuns: 50 },
    );
  });
});
