import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planGaps, withManyVotes } from '../../../../shared/records/consolidation/gaps.ts';
import { en } from '../../../builders.ts';
import {
  activity,
  card,
  cluster,
  objective,
  output,
  someWorkshop,
  stirred,
  workshopOf,
} from './someWorkshop.ts';

const votes = (...counts: readonly number[]) => counts.map((count) => ({ votes: count }));
const many = (...counts: readonly number[]) => withManyVotes(votes(...counts)).map((each) => each.votes);

describe('many votes', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['nobody has voted', [0, 0], []],
    ['the only one that got any', [0, 1], [1]],
    ['the top third', [1, 2, 3, 4, 5, 6, 60, 70, 80], [80, 70, 60]],
    ['all that have as many as the last of these', [50, 50, 50, 50, 1, 1], [50, 50, 50, 50]],
    ['a tenth of all votes', [40, 30, 20, 10], [40, 30, 20, 10]],
  ])('%s', (_, counts, expected) => expect(many(...counts)).toEqual(expected));

  test('whoever has as many or more than one of them is one of them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 20 }), (counts) => {
        const found = many(...counts);
        const least = Math.min(...found);
        expect(found).toEqual(
          counts.filter((count) => count >= least && count > 0).toSorted((a, b) => b - a),
        );
        expect(found.length >= counts.filter((count) => count > 0).length / 3).toBe(true);
      }),
    );
  });
});

describe('what plans leave open', () => {
  it('objectives, and outputs of those that have anything', () => {
    expect(planGaps(workshopOf([{ of: 0, outputId: output(1) }]))).toMatchObject({
      objectives: [objective(1), objective(2)],
      outputs: [output(0)],
    });
  });

  it('activities without evidence that is still there, unless it was accepted', () => {
    const rows = [
      { of: 0, evidence: [card(0)] },
      { of: 0 },
      { of: 0, evidence: [card(9)] },
      { of: 0, accepted: [{ check: 'noEvidence' as const, reason: en('By law') }] },
    ];
    expect(planGaps(workshopOf(rows, { challenges: [null] })).activities).toEqual([activity(1), activity(2)]);
  });

  it('challenges that many voted for', () => {
    const said = {
      challenges: [0, 1],
      votes: [
        { on: cluster(0), count: 5 },
        { on: cluster(1), count: 4 },
      ],
    };
    const { challenges } = planGaps(workshopOf([{ of: 0, evidence: [cluster(0)] }], said));
    expect(challenges.map(({ challenge }) => challenge)).toEqual([cluster(1)]);
  });

  it('targets of which nobody promises any', () => {
    expect(planGaps(workshopOf([])).targets).toHaveLength(1);
    expect(planGaps(workshopOf([{ of: 0, target: { quantity: 1, unit: en('SMEs') } }])).targets).toEqual([]);
  });

  test('the order in which records lie makes no difference', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const gaps = planGaps(records);
        expect(planGaps(stirred(records))).toEqual(gaps);
        const { objectives, outputs, challenges, targets, activities, count } = gaps;
        expect(count).toBe([objectives, outputs, challenges, targets, activities].flat().length);
      }),
    );
  });
});
