import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../../shared/lib/wordDiff.ts';

function shown(before: string, after: string, locale: 'en' | 'zh' = 'en'): string {
  const signs = { same: '', added: '+', removed: '-' } as const;
  return wordDiff(before, after, locale)
    .map(({ kind, text }) => (kind === 'same' ? text : `{${signs[kind]}${text}}`))
    .join('');
}

describe('what changed from one text to the other', () => {
  it.each([
    ['', '', ''],
    ['same words', 'same words', 'same words'],
    ['', 'new', '{+new}'],
    ['gone', '', '{-gone}'],
    ['500 SMEs in Zhejiang', '600 SMEs in Zhejiang', '{-500}{+600} SMEs in Zhejiang'],
    ['Train inspectors', 'Train the inspectors', 'Train {+the }inspectors'],
  ])('%j → %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('knows where Chinese words end', () => {
    expect(shown('培训监察员', '培训企业家', 'zh')).toBe('培训{-监察员}{+企业家}');
  });

  it('keeps every letter of both texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '安全', '。', '\n', 'SME'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.constantFrom('en' as const, 'zh' as const), (one, two, locale) => {
        const [before, after] = [one.join(''), two.join('')];
        const pieces = wordDiff(before, after, locale);
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
