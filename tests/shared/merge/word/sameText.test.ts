import { describe, expect, it } from 'vitest';
import { isNothing, sameWords } from '../../../../shared/merge/word/sameText.ts';

describe('words that people read alike', () => {
  it.each([
    ['a b', ' a\u00A0\n b ', true],
    ['（50％）', '(50%)', true],
    ['well‑made', 'well-made', true],
    ['é', 'e\u0301', true],
    ['a\u0007b\u200B', 'ab', true],
    ['a\tb', 'a b', true],
    ['Guide', 'guide', false],
    ['CO₂', 'CO2', false],
    ['a, b', 'a; b', false],
    ['指南 一', '指南一', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sameWords(a, b)).toBe(expected);
  });

  it.each([
    ['', true],
    [' – ', true],
    ['—', true],
    ['-', true],
    ['--', false],
    ['0', false],
    ['–a', false],
  ])('whether %j says nothing: %s', (text, expected) => {
    expect(isNothing(text)).toBe(expected);
  });
});
