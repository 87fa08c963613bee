import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divided, dividedAt, holdsAllWords, mergedText } from '../../../shared/domain/cardDivision.ts';
import { isBlank, languages, type Text, textIn } from '../../../shared/domain/text.ts';
import { filled, text } from '../../commandInputs/arbitraries.ts';

const only = (en: string, zh = ''): Text => ({ en, zh });

describe('a card with several ideas', () => {
  test.each([
    ['one line', only('Inspectors advise'), [only('Inspectors advise')]],
    ['lines', only('One\n\n two \nthree'), [only('One'), only('two'), only('three')]],
    ['sentences', only('We trained. They improved'), [only('We trained.'), only('They improved')]],
    ['a semicolon', only('More training; fewer fines'), [only('More training'), only('fewer fines')]],
    [
      'Chinese sentences',
      only('', '培训增加了。罚款减少了'),
      [only('', '培训增加了。'), only('', '罚款减少了')],
    ],
    ['no second idea in a number or a short form', only('Rose by 3.5 %, e.g. in Hunan'), null],
    ['no second idea behind a sign alone', only(';more training'), null],
    ['both languages', only('One; two', '一；二'), [only('One', '一'), only('two', '二')]],
    ['a language that is not divided', only('One; two', '一和二'), [only('One', '一和二'), only('two')]],
  ])('is divided at %s', (_, whole, parts) => {
    expect(divided(whole, 'en')).toEqual(parts ?? [whole]);
  });

  test('keeps every word, however it is divided', () => {
    fc.assert(
      fc.property(filled, fc.constantFrom(...languages), fc.nat(40), (whole, language, at) => {
        for (const parts of [divided(whole, language), dividedAt(whole, language, at)]) {
          expect(holdsAllWords(whole, parts)).toBe(true);
          expect(parts.some(isBlank)).toBe(false);
        }
      }),
    );
  });

  test('is not cut where a side would have no word', () => {
    expect(dividedAt(only('Inspectors advise'), 'en', 0)).toHaveLength(1);
    expect(dividedAt(only('Inspectors advise'), 'en', 10)).toEqual([only('Inspectors'), only('advise')]);
  });
});

describe('cards that become one', () => {
  test('say the same words once, a line for each', () => {
    expect(mergedText([only('Advice'), only('Trust'), only('Advice')])).toEqual(only('Advice\nTrust'));
  });

  test('hide no word of any of them from a reader of either language', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const merged = mergedText(texts);
        for (const language of languages)
          for (const each of texts) expect(textIn(merged, language)).toContain(textIn(each, language).trim());
      }),
    );
  });
});
