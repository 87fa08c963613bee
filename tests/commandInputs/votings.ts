import fc from 'fast-check';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import type { BoardItem } from '../../shared/domain/boardItem.ts';
import { voterKinds, votingMethods } from '../../shared/domain/voting.ts';
import { facilitator, others, type Voter, wholeRoom } from '../../shared/domain/votingRules.ts';
import type { Records } from '../../shared/records/tables.ts';
import { idIn, itemIn, newId, some, text } from './arbitraries.ts';

type Area = Extract<CommandName, `${'votings' | 'votes'}/${string}`>;

const rules = {
  title: text,
  budget: fc.integer({ min: 1, max: 9 }),
  perOption: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  secret: fc.boolean(),
};
const optionsIn = (r: Records) =>
  fc.uniqueArray(itemIn(r), { minLength: 1, maxLength: 4, selector: ({ kind, id }) => `${kind} ${id}` });

const step = fc.integer({ min: 0, max: 20 }).map((n) => n / 2);
const rating = fc.option(fc.record({ impact: step, ease: step }), { nil: null });

/** An option of a round that is there, of a voter who mostly may vote in it. */
function ballotIn(r: Records) {
  const voting = idIn(r, 'votings');
  return voting.chain((votingId) => {
    const options: readonly BoardItem[] = r.votings.get(votingId)?.options ?? [];
    return fc.record({
      id: newId as fc.Arbitrary<never>,
      votingId: fc.constant(votingId),
      option: options.length === 0 ? itemIn(r) : fc.oneof(fc.constantFrom(...options), itemIn(r)),
      voter: voterIn(r),
    });
  });
}

function voterIn(r: Records): fc.Arbitrary<Voter> {
  return fc.oneof(
    fc.record({
      partnerId: idIn(r, 'partners'),
      voter: fc.constantFrom('', '1', '2'),
    }),
    fc.constantFrom(facilitator, others, wholeRoom, { partnerId: null, voter: '1' }),
  );
}

function flat<B extends { readonly voter: Voter }>({ voter, ...ballot }: B) {
  return { ...ballot, ...voter };
}

const one = (r: Records) => fc.record({ id: idIn(r, 'votings') });

/** Of rounds and what is given in them. */
export const votingInputs: { readonly [N in Area]: (records: Records) => fc.Arbitrary<InputOf<N>> } = {
  'votings/add': (r) =>
    fc.record({
      id: newId as fc.Arbitrary<never>,
      sessionId: idIn(r, 'sessions'),
      method: fc.constantFrom(...votingMethods),
      voters: fc.constantFrom(...voterKinds),
      options: optionsIn(r),
      ...rules,
    }),
  'votings/edit': (r) =>
    fc.record({
      id: idIn(r, 'votings'),
      fields: some({ ...rules, options: optionsIn(r), facilitatorVotes: fc.boolean() }),
    }),
  'votings/reveal': one,
  'votings/hide': one,
  'votings/close': one,
  'votings/reopen': one,
  'votings/remove': one,
  'votes/cast': (r) =>
    fc
      .tuple(ballotIn(r), fc.integer({ min: 0, max: 6 }))
      .map(([ballot, count]) => ({ ...flat(ballot), count })),
  'votes/rate': (r) =>
    fc.tuple(ballotIn(r), rating).map(([ballot, given]) => ({ ...flat(ballot), rating: given })),
};
