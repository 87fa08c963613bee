import type { Card } from '../domain/card.ts';
import type { Session } from '../domain/session.ts';
import { emptyText } from '../domain/text.ts';
import type { Vote } from '../domain/voting.ts';
import type { Workshop } from '../domain/workshop.ts';
import { type RecordOf, type Records, type TableName, tableNames } from './tables.ts';

/**
 * What the projector's process may hold of each table: all of it, nothing, or what a function
 * makes of each row (null: not this row). A new table must be decided here to compile. Whatever a
 * view does not need is `hidden`, so that a mistake in a view cannot put it on the wall.
 */
type Shown<R> = 'all' | 'hidden' | ((row: R, records: Records) => R | null);

const onTheWall: { readonly [T in TableName]: Shown<RecordOf<T>> } = {
  workshops: cutOnce(withoutPlans),
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
  objectives: 'hidden',
  outputs: 'hidden',
  workplans: 'hidden',
  activities: 'hidden',
  milestones: 'hidden',
  listItems: 'hidden',
  programmeTargets: 'hidden',
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

function withoutPlans(workshop: Workshop): Workshop {
  return { ...workshop, aims: emptyText, developmentObjective: emptyText, notice: emptyText };
}

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
  if (!voting || (voting.secret && !voting.revealed)) return null;
  return withoutVoter(vote);
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
