import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Projection } from '../../../electron/windows/projection.ts';
import { type CommandName, commandNames, decide } from '../../../shared/commands/registry.ts';
import type { CardId } from '../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { PositionId } from '../../../shared/domain/position.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { Objective, ObjectiveId, Output, OutputId } from '../../../shared/domain/strategy.ts';
import { lineKey, lineOf, type StrategyLine } from '../../../shared/domain/strategyLine.ts';
import { emptyText, isBlank } from '../../../shared/domain/text.ts';
import type { VoteId, VotingId } from '../../../shared/domain/voting.ts';
import { apply, between, type Diff, reverse } from '../../../shared/records/diff.ts';
import { strategyLines } from '../../../shared/records/strategy.ts';
import { emptyRecords, type Records, type TableName, tableNames } from '../../../shared/records/tables.ts';
import { viewOf, wallOf } from '../../../shared/records/wall.ts';
import {
  aCard,
  anId,
  anObjective,
  anOutput,
  aParticipant,
  aSession,
  aVote,
  aVoting,
  aWall,
  aWorkshop,
  en,
  keyAt,
} from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';
import { aPosition } from '../../strategyBuilders.ts';

const second = anId<ObjectiveId>(71);
const other = anId<OutputId>(81);

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
  const unsaid = {
    rationale: en(secret('rationale')),
    assumptions: en(secret('assumption')),
    risks: en(secret('risk')),
    evidence: [{ kind: 'finding' as const, id: anId<FindingId>(1) }],
  };
  const vote = aVote({ id: anId<VoteId>(902), votingId: round.id, voter: secret('voter') });
  return {
    ...small,
    workshops: new Map([[aWorkshop().id, aWorkshop({ developmentObjective: en(secret('objective')) })]]),
    sessions: new Map(small.sessions).set(sessionId, session),
    cards: new Map(small.cards).set(parked.id, parked),
    objectives: new Map([
      [anObjective().id, anObjective(unsaid)],
      [second, anObjective({ id: second, order: keyAt(1), ...unsaid })],
    ]),
    outputs: new Map([
      [anOutput().id, anOutput(unsaid)],
      [other, anOutput({ id: other, order: keyAt(1), ...unsaid })],
    ]),
    positions: new Map([
      [anId<PositionId>(220), aPosition()],
      [
        anId<PositionId>(221),
        aPosition({ id: anId<PositionId>(221), objectiveId: null, outputId: other, stand: 'notAgreed' }),
      ],
      [anId<PositionId>(222), aPosition({ id: anId<PositionId>(222), objectiveId: second, stand: 'agreed' })],
    ]),
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
  'objectives',
  'outputs',
  'positions',
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
    ...strategyLeaks(held, records),
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

/** Of the strategy the wall holds one line and where the partners stand on it; of the others at most that they are there. */
function strategyLeaks(held: Records, records: Records): readonly string[] {
  const view = viewOf(records);
  const shown = view.kind === 'position' ? lineKey(view.line) : null;
  const rows = [...held.objectives.values(), ...held.outputs.values()];
  const isWordy = ({ rationale, assumptions, risks, evidence }: Objective | Output): boolean =>
    ![rationale, assumptions, risks].every(isBlank) || evidence.length > 0;
  return [
    ...rows.filter(isWordy).map(({ id }) => `reasons of ${id}`),
    ...rows.filter(({ id, title }) => id !== shown && !isBlank(title)).map(({ id }) => `title of ${id}`),
    ...rows.filter(() => shown === null).map(({ id }) => `line ${id}`),
    ...[...held.positions.values()]
      .filter((position) => lineKey(lineOf(position)) !== shown)
      .map(({ id }) => `position ${id}`),
    ...[...held.positions.values()]
      .filter(({ stand, text }) => stand === 'agreed' && !isBlank(text))
      .map(({ id }) => `words of ${id}`),
    ...[...held.workshops.values()]
      .filter(({ developmentObjective }) => shown !== 'development' && !isBlank(developmentObjective))
      .map(() => 'development objective'),
  ];
}

/** The planted words in what is held. What a person takes out of the parking lot, or copies from there, is public. */
function leakedWords(held: Records, records: Records): readonly string[] {
  const isPublic = [...records.cards.values()].some(
    ({ parked, text }) => !parked && textOf(text).includes(secret('parked')),
  );
  const found = textOf(held).match(/SECRET \w+/gu) ?? [];
  const { view } = wallOf(records);
  const isObjectiveShown = view.kind === 'position' && view.line.kind === 'development';
  return found
    .filter((word) => !isPublic || word !== secret('parked'))
    .filter((word) => !isObjectiveShown || word !== secret('objective'));
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
      'wall/show',
      'positions/take',
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

describe('a line of the strategy on the wall', () => {
  function showing(line: StrategyLine): Records {
    const records = workshop();
    const view = { kind: 'position', line, page: 0 } as const;
    return { ...records, walls: new Map([['wall', aWall({ view })]]) };
  }

  it('is there with the positions on it, and goes with them', () => {
    const projection = new Projection(workshop());
    expect(projection.shown.positions.size + projection.shown.objectives.size).toBe(0);
    const records = showing({ kind: 'output', id: other });
    expect(projection.follow(records)?.positions?.added.map(({ id }) => id)).toEqual([anId(221)]);
    expect(leaks(projection.shown, records)).toEqual([]);
    const [line] = strategyLines(projection.shown).filter(({ title }) => !isBlank(title));
    expect(line).toMatchObject({ number: 'O1.2', line: { id: other } });
    const next = projection.follow(showing({ kind: 'objective', id: second }));
    expect(next?.positions?.removed.map(({ id }) => id)).toEqual([anId(221)]);
    expect(projection.shown.outputs.size).toBe(0);
    expect(projection.follow(workshop())?.objectives?.removed).toHaveLength(2);
  });

  it('brings the development objective only while that is the line', () => {
    const projection = new Projection(showing({ kind: 'development' }));
    expect(textOf(projection.shown.workshops)).toContain(secret('objective'));
    expect(projection.shown.objectives.size).toBe(0);
    projection.follow(showing({ kind: 'objective', id: second }));
    expect(textOf(projection.shown)).not.toContain('SECRET');
  });

  it('does not tell what a partner once reserved that agrees now', () => {
    const projection = new Projection(showing({ kind: 'objective', id: second }));
    expect([...projection.shown.positions.values()].map(({ stand, text }) => [stand, text])).toEqual([
      ['agreed', emptyText],
    ]);
  });
});

function castIn(records: Records): unknown {
  const round = records.votings.get(anId<VotingId>(901));
  const option = round?.options[0];
  return { id: anId<VoteId>(903), votingId: round?.id, option, partnerId: anId(30), voter: '', count: 1 };
}
