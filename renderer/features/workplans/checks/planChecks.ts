import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import { type PlanIssue, type PlanState, planStates } from '../../../../shared/records/planIssues.ts';
import type { Records, TableName } from '../../../../shared/records/tables.ts';
import { openState, useWorkshop } from '../../../records/recordsStore.ts';

export type PlanChecks = {
  readonly plans: ReadonlyMap<WorkplanId, PlanState>;
  /** The same list as before where nothing has changed in it, so that a cell is drawn only when it must be. */
  readonly ofRow: ReadonlyMap<ActivityId, readonly PlanIssue[]>;
};

/** What the checks read: a draft in a field, say, asks nothing of anybody. */
const read = [
  'workshops',
  'partners',
  'workplans',
  'objectives',
  'outputs',
  'activities',
  'programmeTargets',
  'listItems',
  'findings',
  'clusters',
  'cards',
] as const satisfies readonly TableName[];

let known: { readonly records: Records; readonly checks: PlanChecks } | null = null;
let isAsked = false;
let stop: (() => void) | null = null;
const listeners = new Set<() => void>();

/** The checks of all plans, gathered once for whoever shows them; after a change when the window has a moment. */
export function currentChecks(): PlanChecks {
  if (known === null || listeners.size === 0) refresh(openState().records);
  return known?.checks ?? { plans: new Map(), ofRow: new Map() };
}

export function onChecksChanged(listener: () => void): () => void {
  listeners.add(listener);
  if (stop === null) {
    stop = useWorkshop.subscribe(askForRefresh);
    // What changed between the first drawing and now.
    askForRefresh();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}

/** Never on the way of a keystroke: what it says may come a moment later than the letter. */
function askForRefresh(): void {
  if (isAsked) return;
  isAsked = true;
  requestIdleCallback(
    () => {
      isAsked = false;
      const { open } = useWorkshop.getState();
      if (open && refresh(open.records)) for (const listener of listeners) listener();
    },
    { timeout: 150 },
  );
}

function refresh(records: Records): boolean {
  const before = known;
  if (before !== null && read.every((table) => before.records[table] === records[table])) return false;
  known = { records, checks: gathered(records, before?.checks ?? null) };
  return true;
}

function gathered(records: Records, before: PlanChecks | null): PlanChecks {
  const plans = new Map<WorkplanId, PlanState>();
  const ofRow = new Map<ActivityId, PlanIssue[]>();
  for (const [id, state] of planStates(records)) {
    const last = before?.plans.get(id);
    plans.set(id, last !== undefined && equal(last, state) ? last : state);
    for (const issue of state.issues) {
      if (issue.subject.table !== 'activities') continue;
      const row = ofRow.get(issue.subject.id);
      if (row) row.push(issue);
      else ofRow.set(issue.subject.id, [issue]);
    }
  }
  const kept = new Map<ActivityId, readonly PlanIssue[]>();
  for (const [id, issues] of ofRow) {
    const last = before?.ofRow.get(id);
    kept.set(id, last !== undefined && equal(last, issues) ? last : issues);
  }
  return { plans, ofRow: kept };
}
