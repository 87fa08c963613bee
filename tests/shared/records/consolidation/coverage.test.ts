import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type ChallengeCoverage,
  type CoverageState,
  challengeCoverage,
} from '../../../../shared/records/consolidation/coverage.ts';
import { restingOn } from '../../../../shared/records/resting.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import {
  activity,
  card,
  cluster,
  finding,
  output,
  type Row,
  type Said,
  someWorkshop,
  stirred,
  workshopOf,
} from './someWorkshop.ts';

const one: Partial<Said> = { challenges: [0] };

describe('what became of a challenge', () => {
  it.each<[string, Partial<Said>, readonly Row[], CoverageState]>([
    ['nothing', one, [], 'nothing'],
    ['a way to overcome it', { ...one, solutions: [cluster(0)] }, [], 'solutionsOnly'],
    ['a way that answers one of its cards', { ...one, solutions: [card(0)] }, [], 'solutionsOnly'],
    ['a finding', { ...one, findings: [[cluster(0)]] }, [], 'solutionsOnly'],
    ['an output', { ...one, outputs: [[cluster(0)]] }, [], 'strategyOnly'],
    [
      'an output by a finding about a solution',
      { ...one, solutions: [cluster(0)], findings: [[card(1)]], outputs: [[finding(0)]] },
      [],
      'strategyOnly',
    ],
    ['an activity', one, [{ of: 0, evidence: [card(0)] }], 'covered'],
    [
      'an activity by a finding',
      { ...one, findings: [[card(0)]] },
      [{ of: 0, evidence: [finding(0)] }],
      'covered',
    ],
    ['an activity for something else', one, [{ of: 0, evidence: [cluster(1)] }], 'nothing'],
  ])('%s', (_, said, rows, state) => expect(challengeCoverage(workshopOf(rows, said))[0]?.state).toBe(state));

  it('with its votes, cards, solutions, findings and lines', () => {
    const records = workshopOf([{ of: 1, evidence: [finding(0)] }], {
      challenges: [0, 0, null],
      solutions: [card(1)],
      findings: [[cluster(0)]],
      outputs: [[], [card(3)]],
      votes: [
        { on: cluster(0), count: 3 },
        { on: card(1), count: 2 },
        { on: card(2), count: 9 },
      ],
    });
    const [first, second] = challengeCoverage(records);
    expect(first).toMatchObject({ reference: 'C-003', votes: 9, cards: 1, state: 'nothing' });
    expect(second).toMatchObject({
      challenge: cluster(0),
      reference: 'K-01',
      cards: 2,
      votes: 5,
      solutions: [card(3).id],
      findings: [finding(0).id],
      lines: [{ kind: 'output', id: output(1) }],
      activities: [activity(0)],
    });
  });
});

const ids = (found: Iterable<{ readonly record: { readonly id: string } }>) =>
  [...found].map(({ record }) => record.id);

/** What rests on the challenge, its cards and its solutions, asked one by one. */
function slowly(records: Records, { challenge, solutions }: ChallengeCoverage) {
  const own = [...records.cards.values()].filter(({ id, clusterId }) =>
    challenge.kind === 'cluster' ? clusterId === challenge.id : id === challenge.id,
  );
  const named = [
    challenge,
    ...[...own.map(({ id }) => id), ...solutions].map((id) => ({ kind: 'card' as const, id })),
  ];
  const resting = named.map((link) => restingOn(records, link));
  return {
    findings: [...new Set(resting.flatMap((each) => ids(each.findings)))].toSorted(),
    activities: [...new Set(resting.flatMap((each) => ids(each.activities)))].toSorted(),
  };
}

describe('whatever people say and plan', () => {
  test('everything that rests on a challenge or a solution is found, and nothing else', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        for (const coverage of challengeCoverage(records)) {
          const expected = slowly(records, coverage);
          expect(coverage.findings.toSorted()).toEqual(expected.findings);
          expect(coverage.activities.toSorted()).toEqual(expected.activities);
        }
      }),
    );
  });

  test('each card of the challenges stands in one of them, most votes first', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        const all = challengeCoverage(records);
        const cards = [...records.cards.values()].filter(({ answers }) => answers === null);
        expect(all.reduce((sum, each) => sum + each.cards, 0)).toBe(cards.length);
        expect(all.map(({ votes }) => votes)).toEqual(
          all.map(({ votes }) => votes).toSorted((a, b) => b - a),
        );
      }),
    );
  });

  test('the order in which records lie makes no difference', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        expect(challengeCoverage(stirred(records))).toEqual(challengeCoverage(records));
      }),
    );
  });
});
