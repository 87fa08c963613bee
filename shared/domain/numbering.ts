import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import type { Activity } from './activity.ts';
import type { Objective, Output } from './strategy.ts';
import type { WorkplanId } from './workplan.ts';

/** Positions count from 1: `O1`, `O1.2`, `1.2.3`. An activity has no letter, as people say it aloud. */
function objectiveNumber(objective: number): string {
  return `O${objective}`;
}

function outputNumber(objective: number, output: number): string {
  return `O${objective}.${output}`;
}

function activityNumber(objective: number, output: number, activity: number): string {
  return `${objective}.${output}.${activity}`;
}

type Plan = {
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly outputs: ReadonlyMap<string, Output>;
  readonly activities: ReadonlyMap<string, Activity>;
};

export type NumberedRow =
  | { readonly kind: 'objective'; readonly number: string; readonly record: Objective }
  | { readonly kind: 'output'; readonly number: string; readonly record: Output }
  | { readonly kind: 'activity'; readonly number: string; readonly record: Activity };

/**
 * The whole strategy and the activities of one workplan, in the order in which every
 * table shows them. Numbers follow from places: nothing keeps them, and all partners
 * share those of objectives and outputs.
 */
export function numberPlan(plan: Plan, workplanId: WorkplanId): readonly NumberedRow[] {
  const outputs = grouped(plan.outputs.values(), (output) => output.objectiveId);
  const own = [...plan.activities.values()].filter((activity) => activity.workplanId === workplanId);
  const activities = grouped(own, (activity) => activity.outputId);
  return sorted(plan.objectives.values()).flatMap((objective, i): readonly NumberedRow[] => [
    { kind: 'objective', number: objectiveNumber(i + 1), record: objective },
    ...sorted(outputs.get(objective.id) ?? []).flatMap((output, j): readonly NumberedRow[] => [
      { kind: 'output', number: outputNumber(i + 1, j + 1), record: output },
      ...sorted(activities.get(output.id) ?? []).map(
        (activity, k): NumberedRow => ({
          kind: 'activity',
          number: activityNumber(i + 1, j + 1, k + 1),
          record: activity,
        }),
      ),
    ]),
  ]);
}
