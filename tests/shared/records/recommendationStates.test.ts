import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionStatuses,
  type Recommendation,
  type Response,
  responses,
} from '../../../shared/domain/recommendation.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import type { StrategyLine } from '../../../shared/domain/strategyLine.ts';
import { answeringLines, lackOf, sumsOf } from '../../../shared/records/recommendationStates.ts';
import { anId, anObjective, anOutput, recordsOf } from '../../builders.ts';
import { aRecommendation } from '../../strategyBuilders.ts';

const records = recordsOf({ objectives: [anObjective()], outputs: [anOutput()] });
const there: StrategyLine = { kind: 'output', id: anId<OutputId>(80) };
const gone: StrategyLine = { kind: 'objective', id: anId<ObjectiveId>(999) };

describe('what a recommendation still lacks', () => {
  it.each<[string, Response | null, readonly StrategyLine[], string | null]>([
    ['a response while there is none', null, [there], 'response'],
    ['a line once it is accepted', 'accepted', [], 'line'],
    ['a line once it is accepted in part', 'partly', [], 'line'],
    ['a line when the one it had is gone', 'accepted', [gone], 'line'],
    ['nothing when a line answers it', 'accepted', [gone, there], null],
    ['nothing when the development objective does', 'partly', [{ kind: 'development' }], null],
    ['nothing when it is rejected', 'rejected', [], null],
  ])('is %s', (_, response, answeredBy, lack) => {
    expect(lackOf(records, { response, answeredBy })).toBe(lack);
  });

  it('is asked of the lines that are still in the strategy', () => {
    expect(answeringLines(records, { answeredBy: [gone, there] })).toEqual([there]);
  });
});

describe('the sums of a response matrix', () => {
  it('add up to the whole list, by response and by status', () => {
    const one: fc.Arbitrary<Recommendation> = fc
      .record({
        response: fc.option(fc.constantFrom(...responses), { nil: null }),
        status: fc.constantFrom(...actionStatuses),
        answeredBy: fc.subarray([there, gone]),
      })
      .map((fields) => aRecommendation(fields));
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const sums = sumsOf(records, list);
        const total = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((sum, count) => sum + count, 0);
        expect([sums.all, total(sums.responses), total(sums.statuses)]).toEqual([
          list.length,
          list.length,
          list.length,
        ]);
        expect(sums.lacks.response).toBe(sums.responses.none);
        expect(total(sums.lacks)).toBe(list.filter((each) => lackOf(records, each) !== null).length);
      }),
    );
  });
});
