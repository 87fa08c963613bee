import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Projection } from '../../../electron/windows/projection.ts';
import { type CommandName, commandNames, decide } from '../../../shared/commands/registry.ts';
import type { CardId } from '../../../shared/domain/boardItem.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import type { VoteId, VotingId } from '../../../shared/domain/voting.ts';
import { apply, between, type Diff, reverse } from '../../../shared/records/diff.ts';
import { emptyRecords, type Records, type TableName, tableNames } from '../../../shared/records/tables.ts';
import {
  aCard,
  anId,
  aParticipant,
  aSession,
  aVote,
  aVoting,
  aWorkshop,
  en,
  keyAt,
  smallWorkshop,
} from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';

const secret = (what: string): string => `SECRET ${what}`;

/** A workshop with something secret wherever something can be secret. */
function workshop(): Records {
  const small = smallWorkshop();
  const sessionId = anId<SessionId>(20);
  const session = aSession({
    purpose: en(secret('purpose')),
    materials: en(secret('materials')),
    responsible: en(secret('responsible')),
    steps: [{ title: en(secret('step')), detail: emptyText, minutes: 5 }],
  });
  const parked = aCard({
    id: anId<CardId>(69),
    number: 9,
    order: keyAt(9),
    text: en(secret('parked')),
    parked: true,
  });
  const round = aVoting({ id: anId<VotingId>(901), secret: true, revealed: false });
  const vote = aVote({ id: anId<VoteId>(902), votingId: round.id, voter: secret('voter') });
  return {
    ...small,
    workshops: new Map([[aWorkshop().id, aWorkshop({ developmentObjective: en(secret('objective')) })]]),
    sessions: new Map(small.sessions).set(sessionId, session),
    cards: new Map(small.cards).set(parked.id, parked),
    privateNotes: new Map([[sessionId, { id: sessionId, text: secret('note') }]]),
    participants: new Map([[aParticipant().id, aParticipant({ name: en(secret('name')) })]]),
    votings: new Map(small.votings).set(round.id, round),
    votes: new Map(small.votes).set(vote.id, vote),
    drafts: new Map([['capture:1', { id: 'capture:1', text: secret('draft') }]]),
  };
}

/** The tables of which the wall may hold anything; a new table is not among them until somebody decides it. */
const publicTables: readonly TableName[] = [
  'workshops',
  'days',
  'sessions',
  'sessionRuns',
  'partners',
  'clusters',
  'cards',
  'votings',
  'votes',
  'walls',
];

function textOf(sent: unknown): string {
  return JSON.stringify(sent, (_, value: unknown) => (value instanceof Map ? [...value.values()] : value));
}

/** What of the records would be a leak in the process of the wall, as sentences. */
function leaks(held: Records, records: Records): readonly string[] {
  const votes = [...held.votes.values()];
  const sessions = [...held.sessions.values()];
  return [
    ...tableNames.filter((name) => !publicTables.includes(name) && held[name].size > 0).map(String),
    ...[...held.cards.values()].filter(({ parked }) => parked).map(({ id }) => `parked card ${id}`),
    ...votes.filter(({ voter }) => voter !== '').map(({ id }) => `voter of ${id}`),
    ...votes.filter(({ votingId }) => isHidden(records, votingId)).map(({ id }) => `hidden vote ${id}`),
    ...sessions
      .filter(
        ({ purpose, materials, responsible, steps }) =>
          textOf([purpose, materials, responsible]) !== textOf([emptyText, emptyText, emptyText]) ||
          steps.length > 0,
      )
      .map(({ id }) => `preparation of ${id}`),
  ];
}

/** The planted words in what is held. What a person takes out of the parking lot, or copies from there, is public. */
function leakedWords(held: Records, records: Records): readonly string[] {
  const isPublic = [...records.cards.values()].some(
    ({ parked, text }) => !parked && textOf(text).includes(secret('parked')),
  );
  const found = textOf(held).match(/SECRET \w+/gu) ?? [];
  return found.filter((word) => !isPublic || word !== secret('parked'));
}

function isHidden(records: Records, id: VotingId): boolean {
  const voting = records.votings.get(id);
  return !voting || (voting.secret && !voting.revealed);
}

const commands = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...commandNames) },
    fc.constantFrom<CommandName>(
      'cards/move',
      'votes/cast',
      'votings/reveal',
      'votings/hide',
      'votings/edit',
    ),
  ),
  { minLength: 1, maxLength: 30 },
);

describe('what the process of the wall is sent', () => {
  it('holds nothing secret when it starts', () => {
    const { shown } = new Projection(workshop());
    expect(leaks(shown, workshop())).toEqual([]);
    expect(textOf(shown)).not.toContain('SECRET');
  });

  it('holds nothing secret whatever is done, and all that is public', () => {
    fc.assert(
      fc.property(commands, fc.gen(), (names, gen) => {
        let records = workshop();
        const projection = new Projection(records);
        let held = apply(emptyRecords(), between(emptyRecords(), projection.shown));
        for (const name of names) {
          const input = gen(() => inputs[name](records) as fc.Arbitrary<unknown>);
          const decision = decide(records, 'facilitator', name, input);
          if (decision.kind === 'refused') continue;
          const isUndone = gen(fc.boolean);
          const steps: readonly Diff[] = isUndone ? [decision.diff, reverse(decision.diff)] : [decision.diff];
          for (const step of steps) {
            records = apply(records, step);
            const sent = projection.follow(records);
            if (sent) held = apply(held, sent);
            expect(leaks(held, records)).toEqual([]);
            expect(leakedWords(held, records)).toEqual([]);
            expect(between(held, new Projection(records).shown)).toEqual({});
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('says nothing at all of what only the facilitator sees', () => {
    let records = workshop();
    const projection = new Projection(records);
    const session = anId<SessionId>(20);
    const silent: readonly (readonly [CommandName, unknown])[] = [
      ['drafts/keep', { id: 'capture:1', text: 'half a word' }],
      ['sessions/edit', { id: session, fields: { purpose: en('Only for us') } }],
      ['votes/cast', castIn(records)],
    ];
    for (const [name, input] of silent) {
      const decision = decide(records, 'facilitator', name, input);
      if (decision.kind === 'refused') throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
      records = apply(records, decision.diff);
      // What the window already knows may come again; what it does not know must not.
      const sent = textOf(projection.follow(records) ?? {});
      for (const word of ['half a word', 'Only for us', '"votes"']) expect(sent).not.toContain(word);
    }
  });

  it('shows the dots of a secret round when it is revealed, without who gave them, and takes them back', () => {
    const before = workshop();
    const projection = new Projection(before);
    const round = before.votings.get(anId<VotingId>(901));
    if (!round) throw new Error('the round is there');
    const with_ = (fields: Partial<typeof round>): Records => ({
      ...before,
      votings: new Map(before.votings).set(round.id, { ...round, ...fields }),
    });
    expect(projection.follow(with_({ isOpen: false }))?.votes).toBeUndefined();
    const revealed = projection.follow(with_({ revealed: true }));
    expect(revealed?.votes?.added.map(({ voter }) => voter)).toEqual(['']);
    expect(projection.follow(before)?.votes?.removed).toHaveLength(1);
    expect(projection.shown.votes.has(anId<VoteId>(902))).toBe(false);
  });
});

function castIn(records: Records): unknown {
  const round = records.votings.get(anId<VotingId>(901));
  const option = round?.options[0];
  return { id: anId<VoteId>(903), votingId: round?.id, option, partnerId: anId(30), voter: '', count: 1 };
}
