import { describe, expect, it } from 'vitest';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { RecommendationId } from '../../../shared/domain/recommendation.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { apply } from '../../../shared/records/diff.ts';
import { recommendationsInOrder } from '../../../shared/records/strategy.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId, en, keyAt, recordsOf } from '../../builders.ts';
import { aRecommendation } from '../../strategyBuilders.ts';

const id = (n: number) => anId<RecommendationId>(n);
const line = { kind: 'output', id: anId<OutputId>(80) } as const;

function workshop(): Records {
  return recordsOf({
    recommendations: [1, 2, 3].map((n) =>
      aRecommendation({ id: id(n), number: n, order: keyAt(n), illustrative: true }),
    ),
  });
}

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
  return apply(records, decision.diff);
}

function refusalOf<N extends CommandName>(records: Records, name: N, input: InputOf<N>): string | null {
  const decision = decide(records, 'facilitator', name, input);
  return decision.kind === 'refused' ? decision.refusal.kind : null;
}

function order(records: Records): readonly RecommendationId[] {
  return recommendationsInOrder(records).map((each) => each.id);
}

describe('recommendations', () => {
  it('come as a list, in its order, with numbers that go on', () => {
    const rows = [
      { id: id(11), fields: { text: en('First') } },
      { id: id(12), fields: { text: en('Second'), answeredBy: [line, line] } },
    ];
    const records = after(workshop(), 'recommendations/add', { before: id(2), rows });
    expect(order(records)).toEqual([1, 11, 12, 2, 3].map(id));
    const [first, second] = [11, 12].map((n) => records.recommendations.get(id(n)));
    expect([first?.number, second?.number]).toEqual([4, 5]);
    expect(first).toMatchObject({ status: 'notStarted', response: null, illustrative: false });
    expect(second?.answeredBy).toEqual([line]);
  });

  it('never get the number of one that is gone', () => {
    const shorter = after(workshop(), 'recommendations/remove', { ids: [id(3)] });
    const rows = [{ id: id(11), fields: { text: en('New') } }];
    const records = after(shorter, 'recommendations/add', { before: null, rows });
    expect(records.recommendations.get(id(11))?.number).toBe(4);
  });

  it('are changed many at once, and are sample content no longer', () => {
    const records = after(workshop(), 'recommendations/edit', {
      rows: [
        { id: id(1), fields: { response: 'accepted', answeredBy: [line, line] } },
        { id: id(2), fields: { status: 'done' } },
      ],
    });
    expect(records.recommendations.get(id(1))).toMatchObject({
      response: 'accepted',
      answeredBy: [line],
      illustrative: false,
    });
    expect(records.recommendations.get(id(2))).toMatchObject({ status: 'done', illustrative: false });
    expect(records.recommendations.get(id(3))?.illustrative).toBe(true);
  });

  it.each([
    [[3], 1, [3, 1, 2]],
    [[1, 2], null, [3, 1, 2]],
    [[3, 1], 2, [3, 1, 2]],
    [[2], 2, [1, 2, 3]],
  ])('move %o before %o', (moved, before, expected) => {
    const records = after(workshop(), 'recommendations/move', {
      ids: moved.map(id),
      before: before === null ? null : id(before),
    });
    expect(order(records)).toEqual(expected.map(id));
  });

  it('are refused when they are there already, or gone', () => {
    const rows = [{ id: id(1), fields: { text: en('Again') } }];
    expect(refusalOf(workshop(), 'recommendations/add', { before: null, rows })).toBe('already-exists');
    const gone = [id(999)];
    expect(refusalOf(workshop(), 'recommendations/remove', { ids: gone })).toBe('not-found');
    expect(refusalOf(workshop(), 'recommendations/move', { ids: gone, before: null })).toBe('not-found');
    expect(refusalOf(workshop(), 'recommendations/move', { ids: [id(1), id(1)], before: null })).toBe(
      'bad-input',
    );
  });
});
