import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Activity,
  type ActivityId,
  quartersOf,
  type Span,
  spanOf,
} from '../../../shared/domain/activity.ts';
import { type Month, monthAt, type Quarter, quartersBetween } from '../../../shared/domain/month.ts';
import { numberPlan } from '../../../shared/domain/numbering.ts';
import { spanLength } from '../../../shared/domain/planSpan.ts';
import { isQuarter, quarterBoard, quarterMove, takenAlong } from '../../../shared/domain/quarterBoard.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { anActivity, anId, anObjective, anOutput, en, keyAt, recordsOf } from '../../builders.ts';

const phase: Span = { start: '2017-11' as Month, end: '2018-06' as Month };
type Dates = readonly [start: string | null, end: string | null, lead?: string];

function activitiesWith(dates: readonly Dates[]): readonly Activity[] {
  return dates.map(([start, end, lead], n) =>
    anActivity({
      id: anId<ActivityId>(300 + n),
      order: keyAt(n),
      start: start as Month | null,
      end: end as Month | null,
      lead: en(lead ?? ''),
    }),
  );
}

function boardOf(activities: readonly Activity[], leadLoad = 4) {
  const records = recordsOf({ objectives: [anObjective()], outputs: [anOutput()], activities });
  return quarterBoard(numberPlan(records, anId<WorkplanId>(40)), phase, leadLoad);
}

describe('the board', () => {
  test('has all quarters of the phase and a place without dates, also while nothing is planned', () => {
    expect(boardOf([]).map(({ key, cards }) => [key, cards.length])).toEqual([
      ['2017-Q4', 0],
      ['2018-Q1', 0],
      ['2018-Q2', 0],
      ['undated', 0],
    ]);
  });

  test('shows an activity in each of its quarters, and in full in the first', () => {
    const board = boardOf(
      activitiesWith([
        ['2018-02', '2018-04'],
        [null, null],
        ['2018-05', '2018-01'],
        ['2017-02', '2017-12'],
        ['2018-06', '2019-12'],
        ['2019-01', null],
      ]),
    );
    const shown = board.map(({ key, cards }) => [
      key,
      ...cards.map(({ activity, isFirst }) => `${activity.number}${isFirst ? '' : '…'}`),
    ]);
    expect(shown).toEqual([
      ['before', '1.1.4'],
      ['2017-Q4', '1.1.4…'],
      ['2018-Q1', '1.1.1'],
      ['2018-Q2', '1.1.1…', '1.1.5'],
      ['after', '1.1.5…', '1.1.6'],
      ['undated', '1.1.2', '1.1.3'],
    ]);
  });

  test('counts the leads that have too much in a quarter', () => {
    const spring: Dates = ['2018-01', '2018-06', 'Li Na'];
    const board = boardOf(
      activitiesWith([spring, spring, ['2018-01', '2018-01', 'li na'], ['2018-01', '2018-02']]),
      2,
    );
    expect(board.map(({ key, overloaded }) => [key, overloaded])).toEqual([
      ['2017-Q4', 0],
      ['2018-Q1', 1],
      ['2018-Q2', 0],
      ['undated', 0],
    ]);
  });
});

describe('a card that is dropped', () => {
  const one = (dates: Dates) => activitiesWith([dates]);
  test.each<[string, Dates, Quarter | null, string, readonly [string | null, string | null] | null]>([
    ['two quarters later', ['2018-02', '2018-04'], '2018-Q1' as Quarter, '2018-Q3', ['2018-08', '2018-10']],
    ['by its second card', ['2018-02', '2018-04'], '2018-Q2' as Quarter, '2018-Q1', ['2017-11', '2018-01']],
    ['where it is', ['2018-02', '2018-04'], '2018-Q2' as Quarter, '2018-Q2', null],
    ['from nowhere', [null, null], null, '2018-Q1', ['2018-01', '2018-03']],
    ['from nowhere to where the phase begins', [null, null], null, '2017-Q4', ['2017-11', '2017-12']],
    ['with dates that do not fit', ['2018-05', '2018-01'], null, '2018-Q1', ['2018-01', '2018-03']],
    ['that has one month alone', ['2018-05', null], '2018-Q2' as Quarter, '2018-Q1', ['2018-02', '2018-02']],
    ['among those without dates', ['2018-02', '2018-04'], '2018-Q2' as Quarter, 'undated', [null, null]],
    ['from there to there', ['2018-05', '2018-01'], null, 'undated', null],
    ['outside the phase', ['2018-02', '2018-04'], '2018-Q2' as Quarter, 'after', null],
  ])('%s', (_, dates, from, to, expected) => {
    const rows = quarterMove(one(dates), from, to as Quarter, phase);
    expect(rows.map(({ fields }) => [fields.start, fields.end])).toEqual(expected ? [expected] : []);
  });

  test('takes the selection along when it is one of it', () => {
    const [a, b, c] = [1, 2, 3].map((n) => anId<ActivityId>(n)) as [ActivityId, ActivityId, ActivityId];
    expect([...takenAlong(a, new Set([a, b]))]).toEqual([a, b]);
    expect([...takenAlong(c, new Set([a, b]))]).toEqual([c]);
  });
});

describe('whatever is planned', () => {
  const month = fc.option(
    fc.integer({ min: 2016 * 12, max: 2020 * 12 }).map((index) => monthAt(index)),
    { nil: null },
  );
  const plans = fc.array(fc.tuple(month, month), { maxLength: 12 }).map(activitiesWith);

  test('each activity has one full card, and a card in each of its quarters within the phase', () => {
    fc.assert(
      fc.property(plans, (activities) => {
        const board = boardOf(activities);
        const cards = board.flatMap((column) => column.cards);
        expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
        for (const activity of activities) {
          const own = cards.filter((card) => card.activity.record.id === activity.id);
          expect(own.filter(({ isFirst }) => isFirst)).toHaveLength(1);
          const inPhase = quartersOf(activity).filter((quarter) =>
            quartersBetween(phase.start, phase.end).includes(quarter),
          );
          const shown = board.filter(
            ({ key, cards: within }) => isQuarter(key) && within.some((card) => own.includes(card)),
          );
          expect(shown.map(({ key }) => key)).toEqual(inPhase);
        }
      }),
    );
  });

  test('a move keeps every length, and back again nothing has changed', () => {
    const quarters = fc.constantFrom(...quartersBetween('2017-01' as Month, '2019-12' as Month));
    fc.assert(
      fc.property(plans, quarters, quarters, (activities, from, to) => {
        const dated = activities.filter(({ start, end }) => start && end && start <= end);
        const moved = new Map(quarterMove(dated, from, to, phase).map(({ id, fields }) => [id, fields]));
        const after = dated.map((activity) => ({ ...activity, ...moved.get(activity.id) }));
        for (const [index, activity] of after.entries()) {
          const [was, is] = [spanOf(dated[index] ?? activity), spanOf(activity)];
          expect(is && spanLength(is)).toBe(was && spanLength(was));
        }
        const back = new Map(quarterMove(after, to, from, phase).map(({ id, fields }) => [id, fields]));
        expect(after.map((activity) => ({ ...activity, ...back.get(activity.id) }))).toEqual(dated);
      }),
    );
  });
});
