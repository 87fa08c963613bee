import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/commands/command.ts';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { IndicatorId } from '../../../shared/domain/indicator.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import type { StrategyLine } from '../../../shared/domain/strategyLine.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { apply, reverse } from '../../../shared/records/diff.ts';
import { indicatorsOf, strategyLines } from '../../../shared/records/strategy.ts';
import type { Records } from '../../../shared/records/tables.ts';
import {
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';
import { anIndicator, aPosition } from '../../strategyBuilders.ts';

const objective = (n: number): ObjectiveId => anId<ObjectiveId>(0x700 + n);
const output = (n: number): OutputId => anId<OutputId>(0x800 + n);
const indicator = (n: number): IndicatorId => anId<IndicatorId>(0x900 + n);
const lineO = (n: number) => ({ kind: 'objective', id: objective(n) }) as const;
const lineP = (n: number) => ({ kind: 'output', id: output(n) }) as const;

/** O1 (a, b), O2 (c), O3 (); an activity under c; two indicators of O1, one of a; a position on each of O1, O3, a, c. */
const strategy = recordsOf({
  partners: [aPartner()],
  workplans: [aWorkplan()],
  objectives: [1, 2, 3].map((n) => anObjective({ id: objective(n), order: keyAt(n), title: en(`O${n}`) })),
  outputs: ['a', 'b', 'c'].map((name, n) =>
    anOutput({
      id: output(n),
      objectiveId: objective(n < 2 ? 1 : 2),
      order: keyAt(n),
      title: en(name),
      illustrative: true,
    }),
  ),
  activities: [anActivity({ outputId: output(2) })],
  indicators: [
    anIndicator({ id: indicator(1), objectiveId: objective(1), order: keyAt(1), title: en('one') }),
    anIndicator({ id: indicator(2), objectiveId: objective(1), order: keyAt(2), title: en('two') }),
    anIndicator({ id: indicator(3), objectiveId: null, outputId: output(0), title: en('three') }),
    anIndicator({ id: indicator(4), objectiveId: objective(3), title: en('four') }),
  ],
  positions: [
    aPosition({ id: anId(221), objectiveId: objective(1) }),
    aPosition({ id: anId(222), objectiveId: objective(3) }),
    aPosition({ id: anId(223), objectiveId: null, outputId: output(0) }),
    aPosition({ id: anId(224), objectiveId: null, outputId: output(2) }),
  ],
});

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  if (decision.kind === 'refused') throw new Error(decision.refusal.kind);
  const now = apply(records, decision.diff);
  expect(apply(now, reverse(decision.diff))).toEqual(records);
  return now;
}

function refusal(decision: Decision): unknown {
  return decision.kind === 'refused' ? decision.refusal : null;
}

/** `O1 a b O2 c O3` */
function tree(records: Records): string {
  return strategyLines(records)
    .slice(1)
    .map(({ title }) => title.en)
    .join(' ');
}

function indicators(records: Records, line: StrategyLine): readonly string[] {
  return indicatorsOf(records, line).map(({ title }) => title.en);
}

describe('lines of the strategy', () => {
  it.each([
    ['at the end', null, 'O1 a b O2 c O3 new'],
    ['before another', 2, 'O1 a b new O2 c O3'],
  ])('an objective comes %s', (_, before, expected) => {
    const place = before === null ? null : objective(before);
    const now = after(strategy, 'objectives/add', { id: objective(9), title: en('new'), before: place });
    expect(tree(now)).toBe(expected);
    expect(now.objectives.get(objective(9))).toMatchObject({
      rationale: emptyText,
      assumptions: emptyText,
      risks: emptyText,
      evidence: [],
      illustrative: false,
    });
  });

  it.each([
    ['to the end of the same', 0, 1, null, 'O1 b a O2 c O3'],
    ['before itself', 0, 1, 0, 'O1 a b O2 c O3'],
    ['before one of another', 0, 2, 2, 'O1 b O2 a c O3'],
    ['into an empty one', 2, 3, null, 'O1 a b O2 O3 c'],
  ])('an output moves %s', (_, id, to, before, expected) => {
    const place = before === null ? null : output(before);
    const now = after(strategy, 'outputs/move', {
      id: output(id),
      objectiveId: objective(to),
      before: place,
    });
    expect(tree(now)).toBe(expected);
  });

  it.each([
    ['to the beginning', 3, 1, 'O3 O1 a b O2 c'],
    ['to the end, with its outputs', 1, null, 'O2 c O3 O1 a b'],
  ])('an objective moves %s', (_, id, before, expected) => {
    const place = before === null ? null : objective(before);
    expect(tree(after(strategy, 'objectives/move', { id: objective(id), before: place }))).toBe(expected);
  });

  it('lose their mark as a sample when somebody writes in them', () => {
    const now = after(strategy, 'outputs/edit', { id: output(0), fields: { risks: en('No trainers') } });
    expect(now.outputs.get(output(0))).toMatchObject({ risks: en('No trainers'), illustrative: false });
  });
});

describe('removal', () => {
  it('of an output takes its indicators and positions along, and nothing of anything else', () => {
    const now = after(strategy, 'outputs/remove', { id: output(0) });
    expect([...now.indicators.keys()]).toEqual([1, 2, 4].map(indicator));
    expect([...now.positions.keys()]).toEqual([221, 222, 224].map((n) => anId(n)));
  });

  it('of an objective takes its indicators and positions along', () => {
    const now = after(strategy, 'objectives/remove', { id: objective(3) });
    expect([now.indicators.has(indicator(4)), now.positions.has(anId(222))]).toEqual([false, false]);
    expect([now.indicators.size, now.positions.size]).toEqual([3, 3]);
  });

  it.each<[string, CommandName, unknown, unknown]>([
    [
      'of an objective that has outputs',
      'objectives/remove',
      { id: objective(1) },
      { kind: 'objective-has-outputs', count: 2 },
    ],
    [
      'of an output for which somebody has planned',
      'outputs/remove',
      { id: output(2) },
      { kind: 'output-has-activities', count: 1 },
    ],
    ['of what is gone', 'outputs/remove', { id: output(9) }, { kind: 'not-found', table: 'outputs' }],
    [
      'of an indicator that is gone',
      'indicators/remove',
      { id: indicator(9) },
      { kind: 'not-found', table: 'indicators' },
    ],
  ])('%s is refused', (_, name, input, expected) => {
    expect(refusal(decide(strategy, 'facilitator', name, input as never))).toEqual(expected);
  });
});

describe('indicators', () => {
  const title = en('new');

  it.each<[string, StrategyLine, number | null, readonly string[]]>([
    ['at the end of an objective', lineO(1), null, ['one', 'two', 'new']],
    ['before another', lineO(1), 2, ['one', 'new', 'two']],
    ['to an output', lineP(1), null, ['new']],
    ['to the development objective', { kind: 'development' }, null, ['new']],
  ])('come %s', (_, line, before, expected) => {
    const place = before === null ? null : indicator(before);
    const now = after(strategy, 'indicators/add', { id: indicator(9), line, title, before: place });
    expect(indicators(now, line)).toEqual(expected);
  });

  it.each<[string, number, StrategyLine, number | null, readonly string[], readonly string[]]>([
    ['within a line', 2, lineO(1), 1, ['two', 'one'], ['three']],
    ['to another line', 1, lineP(0), 3, ['two'], ['one', 'three']],
    ['before itself', 1, lineP(0), 1, ['one', 'two'], ['three']],
  ])('move %s', (_, id, line, before, one, other) => {
    const place = before === null ? null : indicator(before);
    const now = after(strategy, 'indicators/move', { id: indicator(id), line, before: place });
    expect([indicators(now, lineO(1)), indicators(now, lineP(0))]).toEqual([one, other]);
  });

  it('keep what is not edited', () => {
    const target = { quantity: 500, unit: en('SMEs') };
    const now = after(strategy, 'indicators/edit', { id: indicator(1), fields: { target } });
    expect(now.indicators.get(indicator(1))).toMatchObject({ target, title: en('one') });
  });

  it.each<[string, StrategyLine, string]>([
    ['an objective', lineO(9), 'objectives'],
    ['an output', lineP(9), 'outputs'],
  ])('are refused for %s that is gone', (_, line, table) => {
    const add = { id: indicator(9), line, title, before: null };
    expect(refusal(decide(strategy, 'facilitator', 'indicators/add', add))).toEqual({
      kind: 'not-found',
      table,
    });
    const move = { id: indicator(1), line, before: null };
    expect(refusal(decide(strategy, 'facilitator', 'indicators/move', move))).toEqual({
      kind: 'not-found',
      table,
    });
  });
});

describe('evidence of a line', () => {
  const [first, second] = [65, 66].map((n) => ({ kind: 'finding', id: anId<FindingId>(n) })) as [
    { readonly kind: 'finding'; readonly id: FindingId },
    { readonly kind: 'finding'; readonly id: FindingId },
  ];

  it('is named once, and given and taken without the line losing its mark as a sample', () => {
    const line = lineP(0);
    const given = after(strategy, 'strategy/give-evidence', { line, evidence: [first, second, first] });
    expect(given.outputs.get(output(0))).toMatchObject({ evidence: [first, second], illustrative: true });
    const again = after(given, 'strategy/give-evidence', { line, evidence: [first] });
    expect(again.outputs.get(output(0))?.evidence).toEqual([first, second]);
    const taken = after(given, 'strategy/take-evidence', { line, evidence: first });
    expect(taken.outputs.get(output(0))?.evidence).toEqual([second]);
  });

  it('is of an objective as well, but never of the development objective', () => {
    const line = lineO(1);
    const given = after(strategy, 'strategy/give-evidence', { line, evidence: [first] });
    expect(given.objectives.get(objective(1))?.evidence).toEqual([first]);
    const input = { line: { kind: 'development' }, evidence: [first] } as never;
    expect(refusal(decide(strategy, 'facilitator', 'strategy/give-evidence', input))).toMatchObject({
      kind: 'bad-input',
    });
  });

  it('is refused for a line that is gone', () => {
    const input = { line: lineP(9), evidence: first };
    expect(refusal(decide(strategy, 'facilitator', 'strategy/take-evidence', input))).toEqual({
      kind: 'not-found',
      table: 'outputs',
    });
  });
});
