import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingSize, linesOf, setText } from '../../../shared/domain/wallText.ts';

describe('the lines of a text on the wall', () => {
  it.each([
    ['', 10, 1],
    ['Advice', 10, 1],
    ['Advice instead of fines', 8, 2],
    ['Two\nlines', 20, 2],
    ['检查员提出改进建议', 5, 2],
    ['检查员提出改进建议', 4, 3],
    ['安全第一，预防为主。', 9, 2],
    ['Donaudampfschifffahrtsgesellschaft', 6, 4],
  ])('of %j in %i letters are %i', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  it('never begin with a closing mark of Chinese', () => {
    expect(linesOf('一二三四，', 4.5)).toBe(2);
    expect(setText('一二三四，', 4.5).last).toBeCloseTo(2.02, 1);
  });

  it('are never fewer where there is less room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 3, max: 30 }),
        (text, width) => {
          expect(linesOf(text, width)).toBeGreaterThanOrEqual(linesOf(text, width + 5));
        },
      ),
    );
  });

  it('take the largest letters that fit, and the smallest when none do', () => {
    const room = { width: 100, height: 30 };
    expect(fittingSize(['Short'], room, [12, 8, 4], (size) => size)).toBe(12);
    expect(fittingSize(['word '.repeat(40)], room, [12, 8, 4], (size) => size)).toBe(4);
    expect(fittingSize(['word '.repeat(999)], room, [12, 8, 4], (size) => size)).toBe(4);
  });
});
