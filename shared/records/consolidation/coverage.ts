import type { ActivityId } from '../../domain/activity.ts';
import type { BoardItem, CardId } from '../../domain/boardItem.ts';
import type { FindingId } from '../../domain/finding.ts';
import type { SessionId } from '../../domain/session.ts';
import type { LineOfTree } from '../../domain/strategyLine.ts';
import type { Text } from '../../domain/text.ts';
import type { Records } from '../tables.ts';
import { challengesOf } from './challenges.ts';
import { indexNaming, namedBy } from './naming.ts';

/** How far the answer to a challenge has come, the farthest first. */
export const coverageStates = ['covered', 'strategyOnly', 'solutionsOnly', 'nothing'] as const;
/**
 * `covered`: an activity answers it; `strategyOnly`: an objective or output does, and no activity; `solutionsOnly`:
 * somebody found a way or a finding says so, and no line of the strategy took it up; `nothing`.
 */
export type CoverageState = (typeof coverageStates)[number];

/** A challenge with all that became of it; each list in its usual order, nothing twice. */
export type ChallengeCoverage = {
  /** A cluster of a session of challenges, or a card of none. */
  readonly challenge: BoardItem;
  /** `K-03`, `C-014` */
  readonly reference: string;
  /** The title of the cluster, or the words of its first card while it has none. */
  readonly text: Text;
  readonly sessionId: SessionId;
  /** How many people's cards say so. */
  readonly cards: number;
  /** Dots and hands on the cluster and its cards, without rounds that are still secret. */
  readonly votes: number;
  /** Cards that answer it, directly or by one of its cards. */
  readonly solutions: readonly CardId[];
  /** Findings that rest on it, on its cards, or on its solutions. */
  readonly findings: readonly FindingId[];
  /** Lines of the strategy and activities that rest on any of these. */
  readonly lines: readonly LineOfTree[];
  readonly activities: readonly ActivityId[];
  readonly state: CoverageState;
};

type Tables = Pick<
  Records,
  | 'days'
  | 'sessions'
  | 'cards'
  | 'clusters'
  | 'partners'
  | 'votings'
  | 'votes'
  | 'findings'
  | 'objectives'
  | 'outputs'
  | 'workplans'
  | 'activities'
>;

/**
 * What became of every challenge: its cards and the solutions that answer it, then what rests on these, then what
 * rests on that. A card counts as part of its cluster, as in `restingOn`. Most votes first, then most cards.
 */
export function challengeCoverage(records: Tables): readonly ChallengeCoverage[] {
  const naming = indexNaming(records);
  return challengesOf(records).map(({ items, ...challenge }): ChallengeCoverage => {
    const findings = namedBy(naming, 'findings', items);
    const reaching = findings.length === 0 ? items : [...items, ...findings];
    const lines = namedBy(naming, 'lines', reaching);
    const activities = namedBy(naming, 'activities', reaching);
    const known = { ...challenge, findings, lines, activities };
    return { ...known, state: stateOf(known) };
  });
}

function stateOf({
  activities,
  lines,
  findings,
  solutions,
}: Omit<ChallengeCoverage, 'state'>): CoverageState {
  if (activities.length > 0) return 'covered';
  if (lines.length > 0) return 'strategyOnly';
  return findings.length + solutions.length > 0 ? 'solutionsOnly' : 'nothing';
}
