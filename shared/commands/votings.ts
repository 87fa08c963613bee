import { z } from 'zod';
import { type BoardItem, sameItem } from '../domain/boardItem.ts';
import { type Voting, type VotingId, votingSchema } from '../domain/voting.ts';
import { facilitator, sameVoter } from '../domain/votingRules.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore } from '../lib/order.ts';
import { votesOf, votingsOfSession } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, command, missing, refuse } from './command.ts';

const votingId = idSchema<VotingId>();
const editable = ['title', 'options', 'budget', 'perOption', 'secret', 'facilitatorVotes'] as const;

/** A round that is open at once, and not yet revealed when it is secret. */
export const addVoting = command(
  'votings/add',
  votingSchema.unwrap().omit({ order: true, revealed: true, isOpen: true, facilitatorVotes: true }).strict(),
  (records, voting) => {
    if (!records.sessions.has(voting.sessionId)) return missing('sessions');
    if (records.votings.has(voting.id)) return refuse({ kind: 'already-exists' });
    if (hasDouble(voting.options)) return refuse({ kind: 'bad-input', field: 'options' });
    const gone = voting.options.find((option) => !isThere(records, option));
    if (gone) return missing(gone.kind === 'card' ? 'cards' : 'clusters');
    const order = keyBefore(votingsOfSession(records, voting.sessionId), null);
    const fresh = { order, revealed: false, isOpen: true, facilitatorVotes: false };
    return change(records, (edit) => edit.put('votings', { ...voting, ...fresh }));
  },
);

/**
 * The rules may change while people vote; votes already cast stay. Only the facilitator's
 * own go when the facilitator is no voter any more.
 */
export const editVoting = command(
  'votings/edit',
  z.strictObject({ id: votingId, fields: fieldsOf(votingSchema, editable) }),
  (records, { id, fields }) => {
    const voting = records.votings.get(id);
    if (!voting) return missing('votings');
    const options = fields.options ?? voting.options;
    if (hasDouble(options)) return refuse({ kind: 'bad-input', field: 'options' });
    const added = options.filter((option) => !includes(voting.options, option));
    const gone = added.find((option) => !isThere(records, option));
    if (gone) return missing(gone.kind === 'card' ? 'cards' : 'clusters');
    const votes = votesOf(records, id);
    const lost = votes.filter((vote) => !includes(options, vote.option) && isThere(records, vote.option));
    if (lost.length > 0) return refuse({ kind: 'option-has-votes', count: sumOf(lost) });
    return change(records, (edit) => {
      edit.patch('votings', id, fields);
      if (fields.facilitatorVotes !== false) return;
      for (const vote of votes) if (sameVoter(vote, facilitator)) edit.remove('votes', vote.id);
    });
  },
);

/** Puts the result of a secret round on the wall. */
export const revealVoting = switchCommand('votings/reveal', { revealed: true });
/** Takes it off the wall again, and no dot is lost. */
export const hideVoting = switchCommand('votings/hide', { revealed: false, secret: true });
export const closeVoting = switchCommand('votings/close', { isOpen: false });
export const reopenVoting = switchCommand('votings/reopen', { isOpen: true });

export const removeVoting = command('votings/remove', z.strictObject({ id: votingId }), (records, { id }) => {
  if (!records.votings.has(id)) return missing('votings');
  const votes = votesOf(records, id);
  if (votes.length > 0) return refuse({ kind: 'voting-has-votes', count: sumOf(votes) });
  return change(records, (edit) => edit.remove('votings', id));
});

function switchCommand<Name extends string>(
  name: Name,
  fields: Partial<Pick<Voting, 'revealed' | 'secret' | 'isOpen'>>,
) {
  return command(name, z.strictObject({ id: votingId }), (records, { id }) => {
    if (!records.votings.has(id)) return missing('votings');
    return change(records, (edit) => edit.patch('votings', id, fields));
  });
}

function isThere(records: Records, option: BoardItem): boolean {
  return option.kind === 'card' ? records.cards.has(option.id) : records.clusters.has(option.id);
}

function includes(options: readonly BoardItem[], wanted: BoardItem): boolean {
  return options.some((option) => sameItem(option, wanted));
}

function hasDouble(options: readonly BoardItem[]): boolean {
  return new Set(options.map(({ kind, id }) => `${kind} ${id}`)).size < options.length;
}

/** Dots and hands as people count them; a placing counts as one. */
function sumOf(votes: readonly { readonly count: number; readonly rating: unknown }[]): number {
  return votes.reduce((sum, { count, rating }) => sum + (rating === null ? count : 1), 0);
}
