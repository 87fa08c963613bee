import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStand, standOfKey, standText } from '../../../shared/domain/parseStand.ts';
import { stands } from '../../../shared/domain/position.ts';

const words = {
  agreed: ['Agreed', '同意'],
  reservation: ['With reservation', '有保留地同意'],
  notAgreed: ['Not agreed', '不同意'],
} as const;

describe('a stand as it is typed', () => {
  it.each([
    ['agreed', 'agreed', ''],
    [' Yes ', 'agreed', ''],
    ['✓', 'agreed', ''],
    ['√ 同意', 'agreed', ''],
    ['△ 有保留地同意', 'reservation', ''],
    ['赞成', 'agreed', ''],
    ['agreed with reservation', 'reservation', ''],
    ['With reservation: only with a budget', 'reservation', 'only with a budget'],
    ['有保留：需要预算', 'reservation', '需要预算'],
    ['R - second half of 2018', 'reservation', 'second half of 2018'],
    ['不同意', 'notAgreed', ''],
    ['no: two\nlines', 'notAgreed', 'two\nlines'],
    ['', 'silent', ''],
    ['–', 'silent', ''],
    ['尚未表态', 'silent', ''],
  ])('reads %o', (typed, standing, text) => {
    expect(parseStand(typed)).toEqual({ standing, text });
  });

  it.each(['perhaps', 'agreement signed', '同意书', '4', 'notable: no'])('does not read %o', (typed) => {
    expect(parseStand(typed)).toBeNull();
  });

  it('reads again what is copied from it', () => {
    const text = fc.oneof(
      fc.constant(''),
      fc.string({ minLength: 1 }).filter((each) => each.trim() !== ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...stands), fc.nat(1), text, (stand, language, said) => {
        const word = words[stand][language] ?? '';
        expect(parseStand(standText(stand, word, said.trim()))).toEqual({
          standing: stand,
          text: said.trim(),
        });
      }),
    );
  });

  it.each([
    ['a', 'agreed'],
    ['R', 'reservation'],
    ['３', 'notAgreed'],
    ['0', 'silent'],
    ['q', null],
  ])('takes the key %s as %s', (key, standing) => {
    expect(standOfKey(key)).toBe(standing);
  });
});
