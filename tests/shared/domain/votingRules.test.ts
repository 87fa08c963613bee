import { describe, expect, it } from 'vitest';
import type { Vote, Voting } from '../../../shared/domain/voting.ts';
import {
  dotsBeyond,
  dotsLeft,
  facilitator,
  objectionToDots,
  objectionToVoter,
  others,
  roomFor,
  type Voter,
  wholeRoom,
} from '../../../shared/domain/votingRules.ts';
import { aRound, k, partner, vote } from './votingRound.ts';

const saws = partner(1);
const asOne: Voter = { partnerId: saws, voter: '' };
const third: Voter = { partnerId: saws, voter: '3' };
const ofNone: Voter = { partnerId: null, voter: '1' };

describe('who has a vote', () => {
  it.each<[string, Partial<Voting>, Voter, string | null]>([
    ['a partner, where each partner votes', {}, asOne, null],
    ['a person, where each partner votes', {}, third, 'no-voter'],
    ['a person, where each person votes', { voters: 'person' }, third, null],
    ['a partner as one, where each person votes', { voters: 'person' }, asOne, 'no-voter'],
    ['a person of no partner, where each person votes', { voters: 'person' }, ofNone, null],
    ['a person of no partner, where each partner votes', {}, ofNone, 'no-voter'],
    ['the facilitator', {}, facilitator, 'facilitator-no-voter'],
    ['the facilitator, where persons vote', { voters: 'person' }, facilitator, 'facilitator-no-voter'],
    ['the facilitator, switched on', { facilitatorVotes: true }, facilitator, null],
    ['hands of a partner', { method: 'hands' }, asOne, null],
    ['hands of people of no partner', { method: 'hands' }, others, null],
    ['a hand of the facilitator', { method: 'hands' }, facilitator, 'facilitator-no-voter'],
    [
      'a hand of the facilitator, switched on',
      { method: 'hands', facilitatorVotes: true },
      facilitator,
      null,
    ],
    ['hands of one person', { method: 'hands', voters: 'person' }, third, 'no-voter'],
    ['the whole room, by impact and ease', { method: 'impactEase' }, wholeRoom, null],
    ['the whole room, with dots', {}, wholeRoom, 'no-voter'],
    ['a partner, by impact and ease', { method: 'impactEase' }, asOne, null],
    [
      'the facilitator alone, by impact and ease',
      { method: 'impactEase', facilitatorVotes: true },
      facilitator,
      'no-voter',
    ],
  ])('%s', (_, rules, voter, expected) => {
    expect(objectionToVoter(aRound(rules), voter)?.kind ?? null).toBe(expected);
  });
});

describe('how many dots', () => {
  const two = [vote(k(1), saws, { count: 2 })];
  const five = [vote(k(1), saws, { count: 3 }), vote(k(2), saws, { count: 2 })];

  it.each<[string, Partial<Voting>, readonly Vote[], number, number, string | null]>([
    ['the first', {}, [], 1, 1, null],
    ['all on one option', {}, [], 1, 3, null],
    ['one more than the budget', {}, [], 1, 4, 'beyond-budget'],
    ['the last one on another option', {}, two, 2, 1, null],
    ['one too many on another option', {}, two, 2, 2, 'beyond-budget'],
    ['as many as there are already', {}, two, 1, 2, null],
    ['as many as one option may have', { perOption: 2 }, [], 1, 2, null],
    ['more than one option may have', { perOption: 2 }, [], 1, 3, 'beyond-per-option'],
    ['one less, above a lowered budget', { budget: 2 }, five, 1, 2, null],
    ['none, above a lowered budget', { budget: 2 }, five, 1, 0, null],
    ['the same again, above a lowered budget', { budget: 2 }, five, 1, 3, null],
    ['another, above a lowered budget', { budget: 2 }, five, 3, 1, 'beyond-budget'],
    ['another, exactly at a lowered budget', { budget: 5 }, five, 3, 1, 'beyond-budget'],
    ['another, after the budget was raised', { budget: 6 }, five, 3, 1, null],
    ['less, above a lowered limit of one option', { perOption: 1, budget: 9 }, five, 1, 2, null],
    [
      'more, above a lowered limit of one option',
      { perOption: 1, budget: 9 },
      five,
      1,
      4,
      'beyond-per-option',
    ],
    ['seventy hands in one entry: a budget is for dots', { method: 'hands' }, [], 1, 70, null],
  ])('%s', (_, rules, own, option, count, expected) => {
    expect(objectionToDots(aRound(rules), own, k(option), count)?.kind ?? null).toBe(expected);
  });

  it('says what is left, what is above a lowered budget, and how many an option can still take', () => {
    const round = aRound({ budget: 5, perOption: 2 });
    expect([dotsLeft(round, two), dotsBeyond(round, two)]).toEqual([3, 0]);
    expect([roomFor(round, two, k(1)), roomFor(round, two, k(2))]).toEqual([0, 2]);
    expect([dotsLeft(aRound(), five), dotsBeyond(aRound(), five), roomFor(aRound(), five, k(3))]).toEqual([
      0, 2, 0,
    ]);
  });
});
