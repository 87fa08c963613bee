import type { Activity, ActivityId } from '../domain/activity.ts';
import { filledFields, keyFields } from '../domain/checks/completeness.ts';
import { type Concern, columnOf, type TargetSum } from '../domain/checks/concern.ts';
import { endBeforeStart, outsidePhase } from '../domain/checks/dates.ts';
import { duplicateWordings, type NumberedActivity } from '../domain/checks/duplicateWording.ts';
import { leadLoads } from '../domain/checks/leadLoad.ts';
import { noBudget, noDates, noEvidence, noIndicator, noLead, noPayer } from '../domain/checks/missing.ts';
import { overHundred } from '../domain/checks/overHundred.ts';
import { programmeTargets } from '../domain/checks/programmeTarget.ts';
import { unconfirmedPartner } from '../domain/checks/unconfirmedPartner.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import { numberPlan } from '../domain/numbering.ts';
import type { AcceptedCheck } from '../domain/planCheck.ts';
import type { PlanColumn } from '../domain/planColumn.ts';
import type { Text } from '../domain/text.ts';
import type { Workplan, WorkplanId } from '../domain/workplan.ts';
import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import { originOf } from './ownPlan.ts';
import { indexPromises, type Promised, promisedFor } from './programmeTargets.ts';
import { workshopOf } from './queries.ts';
import type { Records } from './tables.ts';

type Subject =
  | { readonly table: 'activities'; readonly id: ActivityId }
  | { readonly table: 'workplans'; readonly id: WorkplanId };

/** One check about one row, or about the plan as a whole; accepted it is kept, and no longer open. */
export type PlanIssue = Concern & {
  readonly subject: Subject;
  /** The cell in which a person does something about it. */
  readonly at: { readonly id: ActivityId; readonly column: PlanColumn } | null;
  /** The reason why somebody lets it stand. */
  readonly accepted: Text | null;
};

export type PlanState = {
  /** By row as they are shown, those about the whole plan first; in a row in the order of `checkIds`. */
  readonly issues: readonly PlanIssue[];
  /** From 0 to 1. */
  readonly completeness: number;
};

/** What is asked of all plans, gathered in one pass. */
export function planStates(records: Records): ReadonlyMap<WorkplanId, PlanState> {
  const ofPlan = grouped(records.activities.values(), ({ workplanId }) => workplanId);
  const index = indexPromises(records);
  // A partner's copy does not hold what the others promise: nobody can add up there.
  const targets = originOf(records) ? [] : sorted(records.programmeTargets.values());
  const promises = targets.flatMap(({ id, target, provinces }): readonly Pledge[] => {
    if (target.quantity === null) return [];
    const promised = promisedFor(records, { target, provinces }, index);
    const sum = { targetId: id, wanted: target.quantity, unit: target.unit };
    return [{ sum, promised, firstRows: firstOfPlans(promised.rows, records) }];
  });
  const states = new Map<WorkplanId, PlanState>();
  for (const workplan of records.workplans.values()) {
    const rows = stateOfRows(workplan, ofPlan.get(workplan.id) ?? [], records);
    const issues = [...issuesOfPlan(workplan, promises), ...rows.issues];
    states.set(workplan.id, { ...rows, issues });
  }
  return states;
}

type KnownRows = {
  readonly own: readonly Activity[];
  readonly read: readonly unknown[];
  readonly state: PlanState;
};
const known = new WeakMap<Workplan, KnownRows>();

/** Kept while nothing changes that it follows from: a keystroke in one plan asks nothing of the others. */
function stateOfRows(workplan: Workplan, own: readonly Activity[], records: Records): PlanState {
  const { workshops, objectives, outputs, partners, findings, clusters, cards } = records;
  const read = [workshops, objectives, outputs, partners, findings, clusters, cards];
  const last = known.get(workplan);
  if (last !== undefined && isSame(last.read, read) && isSame(last.own, own)) return last.state;
  const isThere = presence(records);
  const issues = issuesOfRows(numbered(records, workplan.id, own), records, isThere);
  const state = { issues, completeness: shareFilled(own, isThere) };
  known.set(workplan, { own, read, state });
  return state;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** How much of a plan is filled in, from 0 to 1: its key fields over all its rows; 0 without any row. */
export function completeness(records: Records, workplanId: WorkplanId): number {
  const own = [...records.activities.values()].filter((activity) => activity.workplanId === workplanId);
  return shareFilled(own, presence(records));
}

export function isOpen({ accepted }: PlanIssue): boolean {
  return accepted === null;
}

function shareFilled(rows: readonly Activity[], isThere: (link: EvidenceLink) => boolean): number {
  const filled = rows.reduce((sum, activity) => sum + filledFields(activity, isThere), 0);
  return rows.length === 0 ? 0 : filled / (rows.length * keyFields.length);
}

type EvidenceTable = 'findings' | 'cards' | 'clusters';

/** Whether a link of evidence still leads anywhere. */
export function presence({
  findings,
  cards,
  clusters,
}: Pick<Records, EvidenceTable>): (link: EvidenceLink) => boolean {
  const tables: Readonly<Record<EvidenceLink['kind'], ReadonlyMap<string, unknown>>> = {
    finding: findings,
    card: cards,
    cluster: clusters,
  };
  return ({ kind, id }) => tables[kind].has(id);
}

function numbered(
  { objectives, outputs }: Records,
  workplanId: WorkplanId,
  own: readonly Activity[],
): readonly NumberedActivity[] {
  const activities = new Map(own.map((activity) => [activity.id, activity]));
  return numberPlan({ objectives, outputs, activities }, workplanId).flatMap(({ kind, record, number }) =>
    kind === 'activity' ? [{ activity: record, number }] : [],
  );
}

function issuesOfRows(
  rows: readonly NumberedActivity[],
  records: Records,
  isThere: (link: EvidenceLink) => boolean,
): readonly PlanIssue[] {
  const { phase, leadLoad } = workshopOf(records);
  const duplicates = duplicateWordings(rows);
  const loads = leadLoads(
    rows.map(({ activity }) => activity),
    leadLoad,
  );
  const issues: PlanIssue[] = [];
  for (const { activity } of rows) {
    const { id, accepted } = activity;
    const ask = (concern: Concern | null | undefined): void => {
      if (!concern) return;
      const at = { id, column: columnOf(concern) };
      const subject = { table: 'activities', id } as const;
      issues.push({ ...concern, subject, at, accepted: reasonIn(accepted, concern) });
    };
    ask(noLead(activity));
    ask(noDates(activity));
    ask(noIndicator(activity));
    ask(noBudget(activity));
    ask(noPayer(activity));
    ask(noEvidence(activity, isThere));
    ask(endBeforeStart(activity));
    ask(outsidePhase(activity, phase));
    ask(overHundred(activity));
    ask(duplicates.get(id));
    ask(loads.get(id));
    ask(unconfirmedPartner(activity, records.partners));
  }
  return issues;
}

type Pledge = {
  readonly sum: Pick<TargetSum, 'targetId' | 'wanted' | 'unit'>;
  readonly promised: Promised;
  readonly firstRows: ReadonlyMap<WorkplanId, ActivityId>;
};

function firstOfPlans(
  rows: readonly ActivityId[],
  { activities }: Records,
): ReadonlyMap<WorkplanId, ActivityId> {
  const first = new Map<WorkplanId, ActivityId>();
  for (const id of rows) {
    const workplanId = activities.get(id)?.workplanId;
    if (workplanId !== undefined && !first.has(workplanId)) first.set(workplanId, id);
  }
  return first;
}

function issuesOfPlan(
  { id, partnerId, accepted }: Workplan,
  promises: readonly Pledge[],
): readonly PlanIssue[] {
  const sums = promises.map(({ sum, promised: { total, byPartner } }) => ({
    ...sum,
    total,
    own: byPartner.get(partnerId) ?? 0,
  }));
  const concern = programmeTargets(sums);
  if (concern === null) return [];
  const row = promises.find(({ sum }) => sum.targetId === concern.sums[0]?.targetId)?.firstRows.get(id);
  const at = row === undefined ? null : { id: row, column: columnOf(concern) };
  return [{ ...concern, subject: { table: 'workplans', id }, at, accepted: reasonIn(accepted, concern) }];
}

function reasonIn(accepted: readonly AcceptedCheck[], { check }: Concern): Text | null {
  return accepted.find((each) => each.check === check)?.reason ?? null;
}
