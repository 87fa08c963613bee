import { expect, test } from 'vitest';
import { joinedTitle, titleAdvice } from '../../../shared/domain/clusterTitle.ts';

test.each([
  ['', null],
  ['Training', 'short'],
  ['More training', 'short'],
  ['From punishment to advice', null],
  ["Owners' evening with one good example", null],
  ['Seven words are still a good title', null],
  ['Eight words are more than a title needs', 'long'],
  ['培训', 'short'],
  ['从处罚到指导', null],
  ['检查员由处罚转为提供改进建议', null],
  ['检查员由过去的处罚为主转为提供改进建议', 'long'],
  ['SCORE 培训', null],
  ['推广 SCORE 培训 5 个模块', null],
])('%s → %s', (title, advice) => {
  expect(titleAdvice(title)).toBe(advice);
});

test('titles of several clusters are joined, each once, in every language that has one', () => {
  const titles = [
    { en: 'Advice', zh: '指导' },
    { en: '', zh: '' },
    { en: 'Trust', zh: '' },
  ];
  expect(joinedTitle([...titles, titles[0]!])).toEqual({ en: 'Advice / Trust', zh: '指导、Trust' });
  expect(joinedTitle([{ en: '', zh: '' }])).toEqual({ en: '', zh: '' });
});
