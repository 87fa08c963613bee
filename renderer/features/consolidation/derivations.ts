import { consolidatedBudgets } from '../../../shared/records/consolidation/budgets.ts';
import { plansProgress } from '../../../shared/records/consolidation/completeness.ts';
import { challengeCoverage } from '../../../shared/records/consolidation/coverage.ts';
import { planGaps } from '../../../shared/records/consolidation/gaps.ts';
import { consolidationMatrix } from '../../../shared/records/consolidation/matrix.ts';
import { planOverlaps } from '../../../shared/records/consolidation/overlaps.ts';
import { planRows } from '../../../shared/records/consolidation/planRows.ts';
import { targetStates } from '../../../shared/records/consolidation/targets.ts';
import { consolidatedTimeline } from '../../../shared/records/consolidation/timeline.ts';
import type { PlanLine } from '../../../shared/records/planLine.ts';
import type { Records, TableName } from '../../../shared/records/tables.ts';

const plans = ['partners', 'workplans', 'objectives', 'outputs', 'activities'] as const;
const board = ['days', 'sessions', 'cards', 'clusters', 'votings', 'votes', 'findings'] as const;

/** Each is gathered once for whoever asks, and again only when a table that it reads has changed. */
export const matrixOf = remembered([...plans, 'programmeTargets'], consolidationMatrix);
export const budgetsOf = remembered(plans, consolidatedBudgets);
export const targetsOf = remembered([...plans, 'programmeTargets', 'listItems'], targetStates);
export const coverageOf = remembered([...plans, ...board], challengeCoverage);
export const overlapsOf = remembered([...plans, 'workshops', 'listItems'], planOverlaps);
export const gapsOf = remembered([...plans, ...board, 'programmeTargets', 'listItems'], (records) =>
  planGaps(records, coverageOf(records), targetsOf(records)),
);
export const progressOf = remembered(
  [...plans, 'workshops', 'programmeTargets', 'listItems', 'findings', 'clusters', 'cards'],
  (records) => plansProgress(records),
);
const timelines = {
  partner: remembered([...plans, 'workshops'], (records) => consolidatedTimeline(records, 'partner')),
  objective: remembered([...plans, 'workshops'], (records) => consolidatedTimeline(records, 'objective')),
};
export function timelineOf(by: keyof typeof timelines): (typeof timelines)['partner'] {
  return timelines[by];
}
/** By id, for whatever names a few of them. */
export const linesOf = remembered(
  plans,
  (records) => new Map<string, PlanLine>(planRows(records).map((line) => [line.activity.id, line])),
);

function remembered<T>(
  tables: readonly TableName[],
  derive: (records: Records) => T,
): (records: Records) => T {
  let last: { readonly of: Records; readonly value: T } | null = null;
  return (records) => {
    const before = last;
    if (before !== null && tables.every((table) => before.of[table] === records[table])) return before.value;
    const value = derive(records);
    last = { of: records, value };
    return value;
  };
}
