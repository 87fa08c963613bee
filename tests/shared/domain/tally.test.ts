import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tally, tally } from '../../../shared/domain/tally.ts';
import type { Vote, VotingId } from '../../../shared/domain/voting.ts';
import { anId } from '../../builders.ts';
import { anyVotes, aRound, k, partner, place, vote, world } from './votingRound.ts';

/** What people would write on the flipchart: rank, reference, number. */
function board({ ranked }: Tally): readonly string[] {
  return ranked.map(({ rank, reference, total }) => `${rank ?? '–'} ${reference} ${total}`);
}

function ties(result: Tally): readonly string[] {
  return result.ties.map(
    ({ rank, options }) => `${rank}: ${options.map((each) => each.reference).join(' ')}`,
  );
}

const dots = aRound({ voters: 'person' });

describe('the result of a round', () => {
  const [a, b, c] = [partner(1), partner(2), partner(3)];

  it.each<[string, readonly Vote[], readonly string[], readonly string[]]>([
    ['nobody has voted', [], ['– K-01 0', '– K-02 0', '– K-03 0', '– K-04 0'], []],
    ['one is chosen', [vote(k(2), a, { count: 2 })], ['1 K-02 2', '– K-01 0', '– K-03 0', '– K-04 0'], []],
    [
      'two are first: the next rank is skipped',
      [vote(k(2), a, { count: 3 }), vote(k(1), b, { count: 3 }), vote(k(3), a)],
      ['1 K-01 3', '1 K-02 3', '3 K-03 1', '– K-04 0'],
      ['1: K-01 K-02'],
    ],
    [
      'two are second, two are last',
      [vote(k(4), a, { count: 5 }), vote(k(2), a, { count: 2 }), vote(k(3), b), vote(k(3), c)],
      ['1 K-04 5', '2 K-02 2', '2 K-03 2', '– K-01 0'],
      ['2: K-02 K-03'],
    ],
    [
      'all are equal',
      [1, 2, 3, 4].map((n) => vote(k(n), a)),
      ['1 K-01 1', '1 K-02 1', '1 K-03 1', '1 K-04 1'],
      ['1: K-01 K-02 K-03 K-04'],
    ],
    [
      'an option is gone',
      [vote(k(9), a, { count: 7 }), vote(k(2), b)],
      ['1 K-02 1', '– K-01 0', '– K-03 0', '– K-04 0'],
      [],
    ],
    [
      'a vote is of another round',
      [vote(k(1), a, { votingId: anId<VotingId>(999) })],
      ['– K-01 0', '– K-02 0', '– K-03 0', '– K-04 0'],
      [],
    ],
  ])('%s', (_, votes, expected, equal) => {
    const result = tally(dots, votes, world);
    expect(board(result)).toEqual(expected);
    expect(ties(result)).toEqual(equal);
  });

  it('passes over an option whose cluster is gone, and names the rest', () => {
    const result = tally(aRound({ options: [k(9), k(2)] }), [vote(k(9), a), vote(k(2), a)], world);
    expect(result.ranked.map(({ reference, text }) => [reference, text.en])).toEqual([['K-02', 'Cluster 2']]);
    expect(result.total).toBe(1);
  });

  it('splits an option by partner, in the order of the partners, with people of none last', () => {
    const votes = [
      vote(k(1), null, { voter: 'others', count: 4 }),
      vote(k(1), a, { count: 70 }),
      vote(k(1), c, { count: 12 }),
    ];
    const [first] = tally(aRound({ method: 'hands' }), votes, world).ranked;
    expect(first?.shares).toEqual([
      { partnerId: c, count: 12 },
      { partnerId: a, count: 70 },
      { partnerId: null, count: 4 },
    ]);
    expect(first?.total).toBe(86);
  });

  it('counts persons and the dots they could have placed', () => {
    const votes = [
      vote(k(1), a, { voter: '1', count: 2 }),
      vote(k(2), a, { voter: '1' }),
      vote(k(2), a, { voter: '2' }),
      vote(k(2), b, { voter: '1' }),
    ];
    const { voters, available, total, partnerIds } = tally(dots, votes, world);
    expect({ voters, available, total, partnerIds }).toEqual({
      voters: 3,
      available: 9,
      total: 5,
      partnerIds: [a, b],
    });
  });

  it('does not pretend to know how many voted once the voters are taken out, as for the wall', () => {
    const anonymous = [vote(k(1), a, { voter: '1' }), vote(k(1), a, { voter: '2' })].map((each) => ({
      ...each,
      voter: '',
    }));
    const { voters, available, ranked } = tally(dots, anonymous, world);
    expect([voters, available, ranked[0]?.total, ranked[0]?.voters]).toEqual([null, null, 2, 2]);
  });

  it('has no number of voters for hands: one person may raise a hand for several options', () => {
    const { voters, available, ranked } = tally(
      aRound({ method: 'hands' }),
      [vote(k(1), a, { count: 70 })],
      world,
    );
    expect([voters, available, ranked[0]?.voters]).toEqual([null, null, 70]);
  });
});

describe('the result of impact × ease', () => {
  const round = aRound({ method: 'impactEase' });
  const [a, b] = [partner(1), partner(2)];

  it('is the mean of the partners, and how far they lie apart', () => {
    const [first] = tally(round, [place(k(1), a, 8, 3), place(k(1), b, 9, 6)], world).ranked;
    expect(first?.rating).toEqual({
      place: { impact: 8.5, ease: 4.5 },
      isAgreed: false,
      from: { impact: 8, ease: 3 },
      to: { impact: 9, ease: 6 },
      score: 13,
    });
    expect(first?.total).toBe(2);
  });

  it('is what the whole room agreed on, where it did', () => {
    const [first] = tally(round, [place(k(1), a, 2, 2), place(k(1), null, 9, 9)], world).ranked;
    expect(first?.rating).toMatchObject({ place: { impact: 9, ease: 9 }, isAgreed: true });
  });

  it('ranks by impact and ease together, and says which nobody has placed', () => {
    const result = tally(
      round,
      [place(k(3), null, 10, 2), place(k(2), null, 7, 5), place(k(1), null, 9, 9)],
      world,
    );
    expect(board(result)).toEqual(['1 K-01 1', '2 K-02 1', '2 K-03 1', '– K-04 0']);
    expect(ties(result)).toEqual(['2: K-02 K-03']);
    expect(result.lookAgain.map(({ reference }) => reference)).toEqual(['K-04']);
  });
});

describe('whatever the votes', () => {
  it('the shares of an option add up to its total, and the totals to that of the round', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const result = tally(dots, votes, world);
        for (const { shares, total } of result.ranked)
          expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        const there = votes.filter(({ option }) => option.id !== k(9).id);
        expect(result.total).toBe(there.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });

  it('the order in which they came does not matter', () => {
    const shuffled = anyVotes.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray([...votes], { minLength: votes.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(dots, aRound({ method: 'hands' })), ([votes, others], round) => {
        expect(tally(round, others, world)).toEqual(tally(round, votes, world));
      }),
    );
  });

  it('equal totals share a rank, and only those', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const chosen = tally(dots, votes, world).ranked.filter(({ rank }) => rank !== null);
        for (const one of chosen)
          for (const other of chosen) expect(one.rank === other.rank).toBe(one.total === other.total);
        for (const one of chosen)
          expect(one.rank).toBe(chosen.filter((other) => other.total > one.total).length + 1);
      }),
    );
  });

  it('“look again” names exactly the options without a vote', () => {
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const { lookAgain, ranked } = tally(dots, votes, world);
        expect(lookAgain).toEqual(ranked.filter(({ total }) => total === 0));
        expect(ranked).toHaveLength(4);
      }),
    );
  });
});
