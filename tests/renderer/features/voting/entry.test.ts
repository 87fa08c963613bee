import { describe, expect, it } from 'vitest';
import { dotIntent, keyOf } from '../../../../renderer/features/voting/dotKeys.ts';
import { handsRows, parseHands, pastedHands } from '../../../../renderer/features/voting/handsRows.ts';
import { moved, parseValue } from '../../../../renderer/features/voting/impactKeys.ts';
import { personsOf, voterAfter, voterGroups, voterIn } from '../../../../renderer/features/voting/voters.ts';
import { standingOptions } from '../../../../shared/domain/tally.ts';
import { facilitator, others } from '../../../../shared/domain/votingRules.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { aRound, k, options, partner, vote, world } from '../../../shared/domain/votingRound.ts';

const partners = sorted(world.partners.values());
const plainKey = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('a count of hands', () => {
  it.each([
    ['70', 70],
    ['', 0],
    [' 7 ', 7],
    ['７０', 70],
    ['1,200', 1200],
    ['0', 0],
    ['-3', null],
    ['7.5', null],
    ['seven', null],
    ['100001', null],
  ])('“%s” is %s', (typed, count) => {
    expect(parseHands(typed)).toBe(count);
  });

  it('comes as a block from a spreadsheet, from the cell on, and what is no count stays out', () => {
    const rows = handsRows(standingOptions({ options }, world), []);
    const columns = ['option', ...partners.map(({ id }) => id), 'others', 'sum'];
    const [, second] = rows;
    const pasted = pastedHands(
      { rowId: second?.id ?? '', column: partners[2]?.id ?? '' },
      [
        ['5', '6', '7'],
        ['x', '8'],
      ],
      { rows, columns, partners },
    );
    expect(pasted.map(({ row, voter, count }) => [row.reference, voter, count])).toEqual([
      ['K-02', { partnerId: partners[2]?.id, voter: '' }, 5],
      ['K-02', others, 6],
      ['K-03', others, 8],
    ]);
  });
});

describe('who votes next', () => {
  const byPartner = aRound();
  const byPerson = aRound({ voters: 'person' });
  const [first, second, third] = partners.map(({ id }) => ({ partnerId: id, voter: '' }));

  it('is the next partner, round and round, with the facilitator last when switched on', () => {
    if (!first || !second || !third) throw new Error('three partners');
    expect(voterAfter(first, partners, byPartner)).toEqual(second);
    expect(voterAfter(third, partners, byPartner)).toEqual(first);
    const withFacilitator = aRound({ facilitatorVotes: true });
    expect(voterAfter(third, partners, withFacilitator)).toEqual(facilitator);
    expect(voterAfter(facilitator, partners, withFacilitator)).toEqual(first);
  });

  it('is another person of the same partner', () => {
    expect(voterAfter({ partnerId: partner(1), voter: '9' }, partners, byPerson)).toEqual({
      partnerId: partner(1),
      voter: '10',
    });
  });

  it('is the first person of a partner who has not voted, when the partner is chosen', () => {
    const votes = [vote(k(1), partner(1), { voter: '2' }), vote(k(2), partner(1), { voter: '10' })];
    expect(personsOf(votes, partner(1))).toEqual([2, 10]);
    expect(voterIn(partner(1), byPerson, votes).voter).toBe('11');
    expect(voterIn(partner(2), byPerson, votes).voter).toBe('1');
    expect(voterIn(partner(2), byPartner, votes).voter).toBe('');
  });

  it('may be of no partner only where each person votes', () => {
    expect(voterGroups(partners, byPerson)).toContain(null);
    expect(voterGroups(partners, byPartner)).not.toContain(null);
  });
});

describe('the keys of dots', () => {
  it.each([
    ['a', false, { kind: 'dot', index: 0, by: 1 }],
    ['C', true, { kind: 'dot', index: 2, by: -1 }],
    ['3', false, { kind: 'voter', index: 2 }],
    ['0', false, { kind: 'facilitator' }],
    ['Enter', false, { kind: 'next' }],
    ['Tab', false, null],
    ['é', false, null],
  ])('%s', (key, shiftKey, intent) => {
    expect(dotIntent({ ...plainKey, key, shiftKey }, false)).toEqual(intent);
  });

  it('leave shortcuts and buttons alone', () => {
    expect(dotIntent({ ...plainKey, key: 'z', ctrlKey: true }, false)).toBeNull();
    expect(dotIntent({ ...plainKey, key: 'Enter' }, true)).toBeNull();
    expect([keyOf(0), keyOf(25), keyOf(26)]).toEqual(['A', 'Z', null]);
  });
});

describe('placing by key', () => {
  it.each([
    [null, 'ArrowRight', false, { impact: 5, ease: 5 }],
    [{ impact: 5, ease: 5 }, 'ArrowUp', false, { impact: 5.5, ease: 5 }],
    [{ impact: 5, ease: 5 }, 'ArrowLeft', true, { impact: 5, ease: 3 }],
    [{ impact: 10, ease: 0 }, 'ArrowUp', true, { impact: 10, ease: 0 }],
    [{ impact: 10, ease: 0 }, 'ArrowLeft', false, { impact: 10, ease: 0 }],
    [{ impact: 5, ease: 5 }, 'x', false, null],
  ])('from %o by %s', (from, key, isFar, expected) => {
    expect(moved(from, key, isFar)).toEqual(expected);
  });

  it.each([
    ['7', 7],
    ['7.3', 7.5],
    ['７', 7],
    ['2,5', 2.5],
    ['10', 10],
    ['10.5', null],
    ['11', null],
    ['', null],
    ['a', null],
  ])('“%s” is %s', (typed, value) => {
    expect(parseValue(typed)).toBe(value);
  });
});
