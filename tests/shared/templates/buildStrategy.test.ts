import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { breaches } from '../../../shared/records/invariants.ts';
import { strategyLines } from '../../../shared/records/strategy.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { templateOf } from '../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';
import { templateSchema } from '../../../shared/templates/template.ts';
import { en } from '../../builders.ts';

type Input = z.input<typeof templateSchema>;
const partner = {
  key: 'sa',
  name: { en: 'SAWS', zh: '国家安监总局' },
  mark: 'SA',
  colour: 'blue',
} as const;
const objective = {
  key: 'o',
  title: en('Safer'),
  evidence: ['owner'],
  outputs: [{ key: 'p', title: en('Trained'), indicators: [{ title: en('Trained people') }] }],
};
const frame: Input = {
  name: en('x'),
  description: en('x'),
  sample: true,
  workshop: templateOf('blank').workshop,
  partners: [partner],
  days: [
    {
      start: '09:00',
      sessions: [
        {
          key: 'lessons',
          kind: 'lessons' as const,
          title: en('Lessons'),
          minutes: 60,
          findings: [
            { key: 'owner', statement: en('Owners first'), grade: 'opinion' as const, evidence: [] },
          ],
          parked: [
            { text: en('Fees?'), outcome: { kind: 'activity' as const, activity: 'fees' } },
            { text: en('Tax?'), outcome: { kind: 'closed' as const, because: en('Not ours') } },
          ],
        },
      ],
    },
  ],
  objectives: [objective],
  workplans: { sa: [{ key: 'fees', title: en('Settle fees'), output: 'p' }] },
};

const made = (more: Partial<Input>): Records =>
  instantiate(templateSchema.parse({ ...frame, ...more }), { newId: uuidv7, firstDay: '2027-03-31' });
const only = <T>(rows: ReadonlyMap<string, T>): T => {
  expect(rows.size).toBe(1);
  return [...rows.values()][0] as T;
};
const reads = (...lines: readonly string[]) => ({ prose: { en: [...lines], zh: [] } });

describe('the strategy of a template', () => {
  it('has indicators and positions on every kind of line, and answers recommendations', () => {
    const records = made({
      indicators: [{ title: en('Accidents') }],
      positions: {
        development: { agreed: ['sa'] },
        o: { reservations: [{ partner: 'sa', text: en('With money') }] },
        p: { notAgreed: [{ partner: 'sa', text: en('Too soon') }] },
      },
      recommendations: [{ text: en('Visit again'), answeredBy: ['p', 'development'] }],
    });
    expect(breaches(records)).toEqual([]);
    const [, objective, output] = strategyLines(records).map(({ line }) => line);
    const indicators = [...records.indicators.values()];
    expect(indicators.map(({ outputId }) => outputId)).toEqual([
      null,
      output?.kind === 'output' ? output.id : '',
    ]);
    const positions = [...records.positions.values()];
    expect(positions.map(({ stand, text }) => [stand, text.en])).toEqual([
      ['agreed', ''],
      ['reservation', 'With money'],
      ['notAgreed', 'Too soon'],
    ]);
    expect(positions[1]?.objectiveId).toBe(objective?.kind === 'objective' ? objective.id : '');
    expect(only(records.recommendations)).toMatchObject({
      number: 1,
      illustrative: true,
      answeredBy: [output, { kind: 'development' }],
    });
    expect(only(records.objectives).evidence).toEqual([{ kind: 'finding', id: only(records.findings).id }]);
  });

  it('has a document whose references lead to what they name', () => {
    const records = made({
      document: [
        { heading: 1, title: en('Lessons') },
        reads('See [[finding:owner]], [[output:p]] and [[partner:sa]].'),
        { block: { kind: 'findings', session: 'lessons' }, onRecord: true },
        { block: { kind: 'plan', partner: 'sa' } },
      ],
    });
    expect(breaches(records)).toEqual([]);
    const parts = [...records.strategyParts.values()];
    expect(parts.map(({ illustrative }) => illustrative)).toEqual([true, true, false, true]);
    expect(parts[2]?.content).toMatchObject({ block: { sessionId: only(records.sessions).id } });
    expect(parts[3]?.content).toMatchObject({ block: { partnerId: only(records.partners).id } });
    const prose = parts[1]?.content;
    const mentions = JSON.stringify(prose?.kind === 'prose' ? prose.text.en : null);
    for (const [label, id] of [
      ['F-01', only(records.findings).id],
      ['O1.1', only(records.outputs).id],
      ['SAWS', only(records.partners).id],
    ])
      expect(mentions).toContain(`"id":"${id}","label":"${label}"`);
  });

  it('ends parked cards in activities that are planned later', () => {
    const [fees, tax] = [...made({}).cards.values()];
    expect(fees?.outcome).toMatchObject({ kind: 'activity' });
    expect(tax?.outcome).toEqual({ kind: 'closed', because: en('Not ours') });
  });

  it('has participants, who are there on all days unless it says otherwise', () => {
    const records = made({
      participants: [
        { partner: 'sa', name: en('A') },
        { name: en('B'), days: [] },
      ],
    });
    const [a, b] = [...records.participants.values()];
    expect(a).toMatchObject({ partnerId: only(records.partners).id, attendance: [only(records.days).id] });
    expect(b).toMatchObject({ partnerId: null, attendance: [] });
  });
});

describe('a template is refused', () => {
  it.each<[string, Partial<Input>]>([
    ['evidence', { objectives: [{ ...objective, evidence: ['nowhere'] }] }],
    ['the activity in which a card ends', { workplans: {} }],
    ['a position on a line', { positions: { nowhere: { agreed: ['sa'] } } }],
    ['the position of a partner', { positions: { o: { agreed: ['nowhere'] } } }],
    ['an answer', { recommendations: [{ text: en('x'), answeredBy: ['nowhere'] }] }],
    ['a reference', { document: [reads('[[card:nowhere]]')] }],
    ['a block', { document: [{ block: { kind: 'plan' as const, partner: 'nowhere' } }] }],
  ])('when %s names what it does not define', (_, more) => {
    expect(() => made(more)).toThrow(/names '(?:nowhere|fees)'/);
  });

  it.each<[string, Partial<Input>, string]>([
    [
      'a reference of the wrong kind',
      { document: [reads('[[card:owner]]')] },
      "calls the finding 'owner' a card",
    ],
    ['a reference of no kind', { document: [reads('[[thing:owner]]')] }, "calls the finding 'owner' a thing"],
    [
      'a plan under an objective',
      { workplans: { sa: [{ title: en('x'), output: 'o', key: 'fees' }] } },
      'no output',
    ],
    ['a day that is not there', { participants: [{ name: en('A'), days: [2] }] }, 'names day 2'],
    ['one key for two partners', { partners: [partner, { ...partner, mark: 'S2' }] }, "defines 'sa' twice"],
  ])('for %s', (_, more, message) => {
    expect(() => made(more)).toThrow(message);
  });
});
