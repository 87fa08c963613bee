import { expect, test } from 'vitest';
import { layBoard } from '../../../shared/domain/board.ts';
import { adviceOn, cardLine } from '../../../shared/domain/cardAdvice.ts';
import { pagesOf, wallSizes } from '../../../shared/domain/wallBoard.ts';
import { aCard, aSession } from '../../builders.ts';

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
  ['Inspectors give advice on improvement', null],
  ['Employers joined better social conditions with competitiveness', 'threeLines'],
  ['执法人员从“以罚为主”转向提出改进建议', null],
  ['字'.repeat(24), null],
  ['字'.repeat(25), 'threeLines'],
  ['One\ntwo\nthree', null],
  ['One\ntwo\nthree\nfour', 'threeLines'],
])('%s → %s', (typed, advice) => {
  expect(adviceOn(typed)).toBe(advice);
});

test('a line is as long as it is on the wall', () => {
  const [page] = pagesOf(layBoard(aSession(), [], [aCard()]), { aspect: 16 / 9, spoken: ['en'] });
  const { inset, cardPadding, card } = wallSizes;
  const edge = 0.8;
  expect(((page?.laneWidth ?? 0) - 2 * (inset + cardPadding.x) - edge) / card).toBeCloseTo(cardLine, 1);
});
