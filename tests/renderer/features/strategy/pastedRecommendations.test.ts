import { describe, expect, it } from 'vitest';
import {
  readPasted,
  withoutBullets,
} from '../../../../renderer/features/strategy/recommendations/pastedRows.ts';
import type { NamedLine } from '../../../../shared/domain/parseAnswer.ts';
import type { RecommendationId } from '../../../../shared/domain/recommendation.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import { anId, en } from '../../../builders.ts';
import { aRecommendation } from '../../../strategyBuilders.ts';

const line = { kind: 'output', id: anId<OutputId>(80) } as const;
const lines: readonly NamedLine[] = [{ line, names: ['O1.1'] }];
const [first, second] = [1, 2].map((n) => aRecommendation({ id: anId<RecommendationId>(n), number: n }));

function pasted(
  block: readonly (readonly string[])[],
  active: Parameters<typeof readPasted>[1]['active'],
  over: Parameters<typeof readPasted>[1]['over'] = [],
) {
  let n = 100;
  return readPasted(block, { over, active }, { language: 'en', lines, newId: () => anId(n++) });
}

describe('a block pasted into the response matrix', () => {
  it('of a single column makes one recommendation a line', () => {
    const block = withoutBullets([['1. Train more trainers'], ['• Measure productivity'], ['']]);
    const { added, edited } = pasted(block, 'text');
    expect(added.map(({ fields }) => fields.text)).toEqual([
      en('Train more trainers'),
      en('Measure productivity'),
    ]);
    expect(edited).toEqual([]);
  });

  it('goes over what is there, and on into new ones', () => {
    const over = first && second ? [first, second] : [];
    const block = [
      ['accepted', 'Done in 2017'],
      ['', ''],
      ['no', 'Too dear'],
    ];
    const { added, edited, drafts } = pasted(block, 'response', over);
    expect(edited).toEqual([
      { id: first?.id, fields: { response: 'accepted', action: en('Done in 2017') } },
      { id: second?.id, fields: { response: null, action: { en: '', zh: '' } } },
    ]);
    expect(added[0]?.fields).toMatchObject({ response: 'rejected', action: en('Too dear') });
    // What had not been understood in these cells is over.
    expect(drafts.every(({ text }) => text === '')).toBe(true);
  });

  it('keeps what is not understood in its cell', () => {
    const { edited, drafts } = pasted([['perhaps']], 'response', first ? [first] : []);
    expect(edited).toEqual([]);
    expect(drafts).toEqual([{ id: first?.id, column: 'response', text: 'perhaps' }]);
  });

  it('goes where its headings say', () => {
    const block = [
      ['Answered by', 'Recommendation', 'Remarks on colour'],
      ['O1.1', 'Train', 'green'],
    ];
    const { added, left } = pasted(block, 'text');
    expect(added[0]?.fields).toMatchObject({ text: en('Train'), answeredBy: [line], action: en('green') });
    expect(left).toEqual([]);
  });

  it('says what found no place to the right of the last column', () => {
    const { left } = pasted([['O1.1', 'too far']], 'answeredBy', first ? [first] : []);
    expect(left).toEqual([{ line: 1, heading: '', column: 2, text: 'too far' }]);
  });

  it('copied from here brings its number along, which is given anew', () => {
    const { added, left } = pasted([['R-07', 'Train more trainers']], 'reference');
    expect([added[0]?.fields.text, left]).toEqual([en('Train more trainers'), []]);
  });
});
