import { describe, expect, it } from 'vitest';
import { countedBy, countsAs } from '../../../shared/domain/countsAs.ts';

const text = (words: string) =>
  /\p{Script=Han}/u.test(words) ? { en: '', zh: words } : { en: words, zh: '' };

describe('countsAs', () => {
  it.each([
    ['SMEs', 'SMEs', true],
    ['SME', 'SMEs', true],
    ['smes ', 'SMEs', true],
    ['SMEs in Zhejiang', 'SMEs', true],
    ['fireworks SMEs in Hunan', 'SMEs', true],
    ['SMEs (fireworks first)', 'SMEs', true],
    ['number of SMEs', 'SMEs', true],
    ['small factories', 'factory', true],
    ['SME managers', 'SMEs', false],
    ['managers of SMEs', 'SMEs', false],
    ['young SME owners', 'SMEs', false],
    ['trainers', 'SMEs', false],
    ['SMEs', 'fireworks SMEs', false],
    ['%', 'SMEs', false],
    ['', 'SMEs', false],
    ['SMEs', '', false],
    ['家中小企业', '中小企业', true],
    ['中小企业', '家中小企业', true],
    ['浙江中小企业', '家中小企业', true],
    ['中小企业（浙江）', '中小企业', true],
    ['中小企业负责人', '中小企业', false],
    ['名检查员', '中小企业', false],
    ['家', '家', true],
    ['作家', '家', false],
    ['中小企业', 'SMEs', false],
  ])('%s as %s: %s', (row, target, expected) => {
    expect(countsAs(countedBy(text(row)), countedBy(text(target)))).toBe(expected);
  });

  it('is enough in one language', () => {
    const target = countedBy({ en: 'SMEs', zh: '家中小企业' });
    expect(countsAs(countedBy({ en: 'SMEs', zh: '' }), target)).toBe(true);
    expect(countsAs(countedBy({ en: '', zh: '家中小企业' }), target)).toBe(true);
  });
});
