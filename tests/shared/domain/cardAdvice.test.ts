import { expect, test } from 'vitest';
import { adviceOn } from '../../../shared/domain/cardAdvice.ts';

test.each([
  ['Inspectors give advice', null],
  ['', null],
  ['检查员给出改进建议', null],
  ['Fewer accidents, e.g. in Hunan', null],
  ['Rose by 3.5 % in 2016', null],
  ['More training; fewer fines', 'oneIdea'],
  ['We trained. They improved.', 'oneIdea'],
  ['培训增加了；罚款减少了', 'oneIdea'],
  ['培训增加了。罚款减少了。', 'oneIdea'],
  ['word '.repeat(17), null],
  ['word '.repeat(18), 'threeLines'],
  ['字'.repeat(42), null],
  ['字'.repeat(43), 'threeLines'],
])('%s → %s', (typed, advice) => {
  expect(adviceOn(typed)).toBe(advice);
});
