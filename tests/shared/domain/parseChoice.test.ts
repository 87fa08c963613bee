import { describe, expect, test } from 'vitest';
import { parsePayer, parseStatus } from '../../../shared/domain/parseChoice.ts';

describe('who pays', () => {
  test.each([
    ['ILO', 'ilo'],
    [' ilo ', 'ilo'],
    ['国际劳工组织', 'ilo'],
    ['Partner, cash', 'partnerCash'],
    ['partner cash', 'partnerCash'],
    ['Partner (cash)', 'partnerCash'],
    ['cash', 'partnerCash'],
    ['伙伴单位现金', 'partnerCash'],
    ['现金', 'partnerCash'],
    ['Partner, in kind', 'partnerInKind'],
    ['in-kind', 'partnerInKind'],
    ['伙伴单位（实物）', 'partnerInKind'],
    ['实物投入', 'partnerInKind'],
  ])('is read from %s', (typed, payer) => {
    expect(parsePayer(typed)).toBe(payer);
  });

  test.each(['', 'partner', 'somebody', 'cashier'])('is not read from %j', (typed) => {
    expect(parsePayer(typed)).toBeNull();
  });
});

describe('how far an activity is', () => {
  test.each([
    ['Planned', 'planned'],
    ['not started', 'planned'],
    ['计划中', 'planned'],
    ['未开始', 'planned'],
    ['Under way', 'underWay'],
    ['in progress', 'underWay'],
    ['进行中', 'underWay'],
    ['Done', 'done'],
    ['COMPLETED', 'done'],
    ['已完成', 'done'],
    ['完成', 'done'],
  ])('is read from %s', (typed, status) => {
    expect(parseStatus(typed)).toBe(status);
  });

  test.each(['', 'maybe', 'done soon'])('is not read from %j', (typed) => {
    expect(parseStatus(typed)).toBeNull();
  });
});
