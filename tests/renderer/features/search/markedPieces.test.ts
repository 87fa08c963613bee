import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces } from '../../../../renderer/features/search/markedPieces.ts';

function marked(words: string, typed: string): string {
  return markedPieces(words, typed)
    .map(({ text, isMeant }) => (isMeant ? `[${text}]` : text))
    .join('');
}

describe('the typed words in what was found', () => {
  it.each([
    ['From fines to advice', 'advice', 'From fines to [advice]'],
    ['From fines to advice', 'ADV fr', '[Fr]om fines to [adv]ice'],
    ['从处罚到建议', '建议', '从处罚到[建议]'],
    ['aaa', 'aa', '[aaa]'],
    ['Nothing', '', 'Nothing'],
    ['Nothing', 'zzz', 'Nothing'],
    [`${'1234 '.repeat(20)}advice`, 'advice', '…1234 1234 1234 1234 [advice]'],
  ])('%s ← %s', (words, typed, expected) => {
    expect(marked(words, typed)).toBe(expected);
  });

  it('loses no letter of a short text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 5 }), (words, typed) => {
        const together = markedPieces(words, typed)
          .map(({ text }) => text)
          .join('');
        expect(together).toBe(words.replaceAll(/\s+/gu, ' '));
      }),
    );
  });
});
