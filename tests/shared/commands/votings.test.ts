import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { ClusterId } from '../../../shared/domain/boardItem.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { tally } from '../../../shared/domain/tally.ts';
import type { VoteId, Voting, VotingId } from '../../../shared/domain/voting.ts';
import { dotsOf, facilitator, type Voter, votesBy } from '../../../shared/domain/votingRules.ts';
import { apply } from '../../../shared/records/diff.ts';
import { forProjector } from '../../../shared/records/publish.ts';
import { votesOf } from '../../../shared/records/queries.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { aCluster, anId, aPartner, aSession, aVoting, keyAt, recordsOf } from '../../builders.ts';
import { k, options, partner } from '../domain/votingRound.ts';

const id = anId<VotingId>(120);

function room(voting: Partial<Voting> = {}): Records {
  return recordsOf({
    sessions: [aSession()],
    partners: [1, 2, 3].map((n) => aPartner({ id: partner(n), mark: `P${n}`, order: keyAt(n) })),
    clusters: [1, 2, 3, 4].map((n) => aCluster({ id: anId<ClusterId>(50 + n), number: n, order: keyAt(n) })),
    votings: [aVoting({ options, ...voting })],
  });
}

/** The records after the command, or why it was refused. */
function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records | string {
  const decision = decide(records, 'facilitator', name, input);
  return decision.kind === 'accepted' ? apply(records, decision.diff) : decision.refusal.kind;
}

function done<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const result = after(records, name, input);
  if (typeof result === 'string') throw new Error(`${name} was refused: ${result}`);
  return result;
}

let given = 0;

function ballot(option: number, partnerId: PartnerId | null, count: number, voter = '') {
  given++;
  return { id: anId<VoteId>(1000 + given), votingId: id, option: k(option), partnerId, voter, count };
}

describe('a vote', () => {
  const saws = partner(1);

  it('is the number that the voter has on the option, however often it is cast', () => {
    let records = done(room(), 'votes/cast', ballot(1, saws, 2));
    records = done(records, 'votes/cast', ballot(1, saws, 2));
    records = done(records, 'votes/cast', ballot(1, saws, 1));
    expect(votesOf(records, id).map(({ count }) => count)).toEqual([1]);
  });

  it('is taken back by none', () => {
    const records = done(done(room(), 'votes/cast', ballot(1, saws, 2)), 'votes/cast', ballot(1, saws, 0));
    expect(votesOf(records, id)).toEqual([]);
  });

  it('of seventy hands is one entry', () => {
    const records = done(room({ method: 'hands' }), 'votes/cast', ballot(2, saws, 70));
    expect(tally(aVoting({ options, method: 'hands' }), records.votes.values(), records).total).toBe(70);
  });

  it.each<[string, Partial<Voting>, ReturnType<typeof ballot>, string]>([
    ['in a closed round', { isOpen: false }, ballot(1, saws, 1), 'voting-closed'],
    ['taken back in a closed round', { isOpen: false }, ballot(1, saws, 0), 'voting-closed'],
    ['on what is not voted on', { options: [k(1)] }, ballot(2, saws, 1), 'not-an-option'],
    ['on what is gone', { options: [k(1), k(9)] }, ballot(9, saws, 1), 'not-an-option'],
    ['of a partner that is not there', {}, ballot(1, partner(8), 1), 'no-voter'],
    ['of the facilitator', {}, ballot(1, null, 1), 'facilitator-no-voter'],
    ['beyond the budget', {}, ballot(1, saws, 4), 'beyond-budget'],
    ['beyond what one option may have', { perOption: 1 }, ballot(1, saws, 2), 'beyond-per-option'],
    ['in dots where options are placed', { method: 'impactEase' }, ballot(1, saws, 1), 'bad-input'],
  ])('is refused %s', (_, rules, vote, reason) => {
    expect(after(room(rules), 'votes/cast', vote)).toBe(reason);
  });

  it('frees its dots when what it was given to goes, and is there again when that comes back', () => {
    const before = done(room(), 'votes/cast', ballot(1, saws, 3));
    const removed = done(before, 'clusters/dissolve', { id: anId<ClusterId>(51) });
    expect(after(removed, 'votes/cast', ballot(2, saws, 3))).not.toBeTypeOf('string');
    expect(votesOf(removed, id)).toHaveLength(1);
  });
});

describe('the rules of a round', () => {
  const saws = partner(1);

  it('let more be placed at once after the budget was raised', () => {
    const records = done(done(room(), 'votes/cast', ballot(1, saws, 3)), 'votings/edit', {
      id,
      fields: { budget: 4 },
    });
    expect(after(records, 'votes/cast', ballot(2, saws, 1))).not.toBeTypeOf('string');
  });

  it('keep dots above a lowered budget, and allow the next only below it', () => {
    let records = done(room(), 'votes/cast', ballot(1, saws, 3));
    records = done(records, 'votings/edit', { id, fields: { budget: 2 } });
    expect(votesOf(records, id).map(({ count }) => count)).toEqual([3]);
    expect(after(records, 'votes/cast', ballot(2, saws, 1))).toBe('beyond-budget');
    records = done(records, 'votes/cast', ballot(1, saws, 2));
    expect(after(records, 'votes/cast', ballot(2, saws, 1))).toBe('beyond-budget');
    records = done(records, 'votes/cast', ballot(1, saws, 1));
    expect(after(records, 'votes/cast', ballot(2, saws, 1))).not.toBeTypeOf('string');
  });

  it('take out the facilitator’s votes, and only those, when the facilitator is no voter any more', () => {
    let records = done(room({ facilitatorVotes: true }), 'votes/cast', ballot(1, null, 1));
    records = done(records, 'votes/cast', ballot(1, saws, 2));
    records = done(records, 'votings/edit', { id, fields: { facilitatorVotes: false } });
    expect(votesOf(records, id).map(({ partnerId }) => partnerId)).toEqual([saws]);
  });

  it('do not lose an option that has votes, and say how many', () => {
    const records = done(room(), 'votes/cast', ballot(1, saws, 3));
    const decision = decide(records, 'facilitator', 'votings/edit', { id, fields: { options: [k(2)] } });
    expect(decision).toEqual({ kind: 'refused', refusal: { kind: 'option-has-votes', count: 3 } });
    expect(after(records, 'votings/edit', { id, fields: { options: [k(1)] } })).not.toBeTypeOf('string');
  });

  it.each<[string, readonly number[], string]>([
    ['the same option twice', [1, 1], 'bad-input'],
    ['an option that is not there', [1, 9], 'not-found'],
    ['no option', [], 'bad-input'],
  ])('are refused with %s', (_, wanted, reason) => {
    expect(after(room(), 'votings/edit', { id, fields: { options: wanted.map(k) } })).toBe(reason);
  });

  it('do not let a round with votes be removed', () => {
    expect(after(room(), 'votings/remove', { id })).not.toBeTypeOf('string');
    const records = done(room(), 'votes/cast', ballot(1, saws, 3));
    expect(decide(records, 'facilitator', 'votings/remove', { id })).toEqual({
      kind: 'refused',
      refusal: { kind: 'voting-has-votes', count: 3 },
    });
  });
});

describe('a secret round', () => {
  it('keeps its votes from the wall until it is revealed, and again when it is hidden', () => {
    let records = done(room({ secret: true }), 'votes/cast', ballot(1, partner(1), 3));
    expect(forProjector(records).votes.size).toBe(0);
    records = done(records, 'votings/reveal', { id });
    expect(forProjector(records).votes.size).toBe(1);
    records = done(records, 'votings/hide', { id });
    expect(forProjector(records).votes.size).toBe(0);
    expect(records.votes.size).toBe(1);
  });
});

const anyVoter: fc.Arbitrary<Voter> = fc.oneof(
  fc.record({ partnerId: fc.constantFrom(partner(1), partner(2)), voter: fc.constantFrom('1', '2') }),
  fc.constant(facilitator),
);
const anyCast = fc.record({
  option: fc.integer({ min: 1, max: 4 }),
  voter: anyVoter,
  count: fc.integer({ min: 0, max: 6 }),
});

function attempt(
  records: Records,
  { option, voter, count }: { option: number; voter: Voter; count: number },
): Records {
  const result = after(records, 'votes/cast', ballot(option, voter.partnerId, count, voter.voter));
  return typeof result === 'string' ? records : result;
}

function dotsIn(records: Records, voter: Voter): number {
  const voting = records.votings.get(id);
  return voting ? dotsOf(votesBy(voter, voting, records.votes.values(), records)) : 0;
}

describe('whatever is tried', () => {
  const persons = room({ voters: 'person', budget: 4 });

  it('nobody gets beyond the budget, and above a lowered one nobody gets more', () => {
    const anyStep = fc.oneof(
      { weight: 5, arbitrary: anyCast },
      { weight: 1, arbitrary: fc.record({ budget: fc.integer({ min: 1, max: 6 }) }) },
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        let records = persons;
        for (const step of steps) {
          if ('budget' in step) {
            records = done(records, 'votings/edit', { id, fields: step });
            continue;
          }
          const before = dotsIn(records, step.voter);
          records = attempt(records, step);
          const budget = records.votings.get(id)?.budget ?? 0;
          const now = dotsIn(records, step.voter);
          expect(now <= budget || now <= before).toBe(true);
          expect(dotsIn(records, facilitator)).toBe(0);
        }
      }),
    );
  });

  it('casting the same again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyCast, { maxLength: 20 }), anyCast, (casts, last) => {
        const once = attempt(casts.reduce(attempt, persons), last);
        expect(attempt(once, last).votes).toEqual(once.votes);
      }),
    );
  });

  it('the order in which voters come does not matter', () => {
    const ofEach = fc.tuple(
      fc.array(
        anyCast.map((each) => ({ ...each, voter: { partnerId: partner(1), voter: '1' } })),
        { maxLength: 8 },
      ),
      fc.array(
        anyCast.map((each) => ({ ...each, voter: { partnerId: partner(2), voter: '1' } })),
        { maxLength: 8 },
      ),
    );
    fc.assert(
      fc.property(ofEach, ([first, second]) => {
        const voting = aVoting({ options, voters: 'person', budget: 4 });
        const one = [...first, ...second].reduce(attempt, persons);
        const other = [...second, ...first].reduce(attempt, persons);
        expect(tally(voting, one.votes.values(), one)).toEqual(tally(voting, other.votes.values(), other));
      }),
    );
  });
});
