import type { Card } from '../domain/card.ts';
import type { Position } from '../domain/position.ts';
import type { Session } from '../domain/session.ts';
import { type Objective, type Output, unreasoned } from '../domain/strategy.ts';
import { lineOf, type StrategyLine, sameLine } from '../domain/strategyLine.ts';
import { emptyText } from '../domain/text.ts';
import { isResultPublic, type Vote } from '../domain/voting.ts';
import type { Workshop } from '../domain/workshop.ts';
import { type RecordOf, type Records, type TableName, tableNames } from './tables.ts';
import { viewOf } from './wall.ts';

/**
 * What the projector's process may hold of each table: all of it, nothing, or what a function
 * makes of each row (null: not this row). A new table must be decided here to compile. Whatever a
 * view does not need is `hidden`, so that a mistake in a view cannot put it on the wall.
 */
type Shown<R> = 'all' | 'hidden' | ((row: R, records: Records) => R | null);

const onTheWall: { readonly [T in TableName]: Shown<RecordOf<T>> } = {
  workshops: withItsLine,
  days: 'all',
  sessions: cutOnce(withoutPreparation),
  sessionRuns: 'all',
  sessionNotes: 'hidden',
  privateNotes: 'hidden',
  partners: 'all',
  participants: 'hidden',
  clusters: 'all',
  cards: unlessParked,
  photos: 'hidden',
  votings: 'all',
  votes: onceRevealed,
  findings: 'hidden',
  decisions: 'hidden',
  objectives: objectiveOnTheWall,
  outputs: outputOnTheWall,
  indicators: 'hidden',
  positions: onLineOnTheWall,
  recommendations: 'hidden',
  strategyParts: 'hidden',
  workplans: 'hidden',
  activities: 'hidden',
  milestones: 'hidden',
  listItems: 'hidden',
  programmeTargets: 'hidden',
  packets: 'hidden',
  planMerges: 'hidden',
  origins: 'hidden',
  counters: 'hidden',
  snapshots: 'hidden',
  drafts: 'hidden',
  walls: 'all',
};

/** A row that did not change is cut to the same object as before, which makes the next diff a comparison of objects. */
function cutOnce<R extends object>(cut: (row: R) => R): (row: R) => R {
  const known = new WeakMap<R, R>();
  return (row) => {
    const shown = known.get(row) ?? cut(row);
    known.set(row, shown);
    return shown;
  };
}

/** The line of the strategy whose positions hang on the wall; nothing else of the strategy is there. */
function lineOnTheWall(records: Records): StrategyLine | null {
  const view = viewOf(records);
  return view.kind === 'position' ? view.line : null;
}

const withoutPlans = cutOnce(
  (workshop: Workshop): Workshop => ({
    ...workshop,
    aims: emptyText,
    developmentObjective: emptyText,
    notice: emptyText,
  }),
);

const withDevelopment = cutOnce(
  (workshop: Workshop): Workshop => ({ ...workshop, aims: emptyText, notice: emptyText }),
);

/** The development objective lies in the workshop. */
function withItsLine(workshop: Workshop, records: Records): Workshop {
  const isShown = lineOnTheWall(records)?.kind === 'development';
  return isShown ? withDevelopment(workshop) : withoutPlans(workshop);
}

/** The others are there to be counted: `O2` is the second. */
function objectiveOnTheWall(objective: Objective, records: Records): Objective | null {
  const line = lineOnTheWall(records);
  if (line === null || line.kind === 'development') return null;
  return objective.id === line.id ? withTitle(objective) : withoutTitle(objective);
}

/** Those of the same objective count as well: `O2.3` is its third. */
function outputOnTheWall(output: Output, records: Records): Output | null {
  const line = lineOnTheWall(records);
  if (line?.kind !== 'output') return null;
  if (output.id === line.id) return outputWithTitle(output);
  const isBeside = records.outputs.get(line.id)?.objectiveId === output.objectiveId;
  return isBeside ? outputWithoutTitle(output) : null;
}

const withTitle = cutOnce((row: Objective): Objective => ({ ...row, ...unreasoned }));
const withoutTitle = cutOnce((row: Objective): Objective => ({ ...row, ...unreasoned, title: emptyText }));
const outputWithTitle = cutOnce((row: Output): Output => ({ ...row, ...unreasoned }));
const outputWithoutTitle = cutOnce((row: Output): Output => ({ ...row, ...unreasoned, title: emptyText }));

function onLineOnTheWall(position: Position, records: Records): Position | null {
  const line = lineOnTheWall(records);
  if (line === null || !sameLine(lineOf(position), line)) return null;
  return position.stand === 'agreed' ? withoutWords(position) : position;
}

/** What a partner once reserved and now agrees to is between it and who writes it down. */
const withoutWords = cutOnce((position: Position): Position => ({ ...position, text: emptyText }));

/** How a session is prepared is between those who prepare it. */
function withoutPreparation(session: Session): Session {
  return { ...session, purpose: emptyText, materials: emptyText, responsible: emptyText, steps: [] };
}

function unlessParked(card: Card): Card | null {
  return card.parked ? null : card;
}

/** The room sees sums by partner, never who gave what, and of a secret round nothing before it is revealed. */
function onceRevealed(vote: Vote, { votings }: Records): Vote | null {
  const voting = votings.get(vote.votingId);
  return voting && isResultPublic(voting) ? withoutVoter(vote) : null;
}

const withoutVoter = cutOnce((vote: Vote): Vote => ({ ...vote, voter: '' }));

/** The records as the projector's process may hold them; tables that it holds whole stay the same objects. */
export function forProjector(records: Records): Records {
  return Object.fromEntries(
    tableNames.map((table) => [table, shownOf(records, table)]),
  ) as unknown as Records;
}

function shownOf(records: Records, table: TableName): ReadonlyMap<string, unknown> {
  const shown = onTheWall[table] as Shown<{ readonly id: string }>;
  if (shown === 'all') return records[table];
  if (shown === 'hidden') return nothing;
  const kept = new Map<string, unknown>();
  for (const row of records[table].values()) {
    const seen = shown(row, records);
    if (seen !== null) kept.set(seen.id, seen);
  }
  return kept;
}

const nothing: ReadonlyMap<string, unknown> = new Map();
