import type { Activity, ActivityId } from '../../domain/activity.ts';
import { noEvidence } from '../../domain/checks/missing.ts';
import { numberStrategy } from '../../domain/numbering.ts';
import type { ProgrammeTargetId } from '../../domain/programmeTarget.ts';
import type { ObjectiveId, OutputId } from '../../domain/strategy.ts';
import { presence } from '../planIssues.ts';
import { type ChallengeCoverage, challengeCoverage } from './coverage.ts';
import { planRows } from './planRows.ts';
import { type TargetState, targetStates } from './targets.ts';

export const gapKinds = ['objective', 'output', 'challenge', 'target', 'activity'] as const;
export type GapKind = (typeof gapKinds)[number];

/** What the plans leave open. */
export type PlanGaps = {
  /** Objectives without any activity. */
  readonly objectives: readonly ObjectiveId[];
  /** Outputs without any activity, of objectives that have some. */
  readonly outputs: readonly OutputId[];
  /** Challenges with many votes that no activity answers (see `hasManyVotes`), in the order of their votes. */
  readonly challenges: readonly ChallengeCoverage[];
  /** Targets of the programme with a number of which no plan promises anything. */
  readonly targets: readonly ProgrammeTargetId[];
  /** Activities that rest on nothing said in the workshop, unless somebody accepted that with a reason; in the order of the plans. */
  readonly activities: readonly ActivityId[];
  readonly count: number;
};

type Tables = Parameters<typeof challengeCoverage>[0] & Parameters<typeof targetStates>[0];

/** `coverage` and `targets` are those of the same records, for who has gathered them already. */
export function planGaps(
  records: Tables,
  coverage: readonly ChallengeCoverage[] = challengeCoverage(records),
  targets: readonly TargetState[] = targetStates(records),
): PlanGaps {
  const rows = planRows(records);
  const served = new Set(rows.map(({ activity }) => activity.outputId));
  const isThere = presence(records);
  const strategy = numberStrategy(records);
  const objectives = strategy.flatMap(({ kind, record }) => (kind === 'objective' ? [record] : []));
  const outputs = strategy.flatMap(({ kind, record }) => (kind === 'output' ? [record] : []));
  const reached = new Set(outputs.flatMap(({ id, objectiveId }) => (served.has(id) ? [objectiveId] : [])));
  const gaps = {
    objectives: objectives.flatMap(({ id }) => (reached.has(id) ? [] : [id])),
    outputs: outputs.flatMap(({ id, objectiveId }) =>
      served.has(id) || !reached.has(objectiveId) ? [] : [id],
    ),
    challenges: withManyVotes(coverage).filter(({ state }) => state !== 'covered'),
    targets: targets.flatMap(({ target, wanted, activities }) =>
      wanted !== null && wanted > 0 && activities.length === 0 ? [target.id] : [],
    ),
    activities: rows.flatMap(({ activity }) =>
      noEvidence(activity, isThere) === null || isAccepted(activity) ? [] : [activity.id],
    ),
  };
  return { ...gaps, count: Object.values(gaps).reduce((sum, list) => sum + list.length, 0) };
}

function isAccepted({ accepted }: Activity): boolean {
  return accepted.some(({ check }) => check === 'noEvidence');
}

/** A tenth of all votes on challenges are many, however many challenges there are. */
const manyShare = 0.1;

/**
 * The challenges with many votes: the top third of those that got any, rounded up, with all that have as many as the
 * last of these; and whatever got a tenth of all votes on challenges or more. None while nobody has voted.
 */
export function withManyVotes<C extends { readonly votes: number }>(challenges: readonly C[]): readonly C[] {
  const voted = challenges.filter(({ votes }) => votes > 0).toSorted((a, b) => b.votes - a.votes);
  const all = voted.reduce((sum, { votes }) => sum + votes, 0);
  const least = voted[Math.ceil(voted.length / 3) - 1]?.votes ?? 0;
  return voted.filter(({ votes }) => votes >= least || votes >= all * manyShare);
}
