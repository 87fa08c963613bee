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

type Strategy = {
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly outputs: ReadonlyMap<string, Output>;
};
type Plan = Strategy & { readonly activities: ReadonlyMap<string, Activity> };

export type NumberedLineRow =
  | { readonly kind: 'objective'; readonly number: string; readonly record: Objective }
  | { readonly kind: 'output'; readonly number: string; readonly record: Output };
export type NumberedRow =
  | NumberedLineRow
  | { readonly kind: 'activity'; readonly number: string; readonly record: Activity };

/** Objectives and outputs in the order in which every table shows them. Numbers follow from places: nothing keeps them. */
export function numberStrategy(strategy: Strategy): readonly NumberedLineRow[] {
  return numberRows(strategy, new Map()) as readonly NumberedLineRow[];
}

/**
 * The whole strategy and the activities of one workplan. All partners share the numbers
 * of objectives and outputs.
 */
export function numberPlan(plan: Plan, workplanId: WorkplanId): readonly NumberedRow[] {
  const own = [...plan.activities.values()].filter((activity) => activity.workplanId === workplanId);
  return numberRows(
    plan,
    grouped(own, (activity) => activity.outputId),
  );
}

function numberRows(
  strategy: Strategy,
  activities: ReadonlyMap<string, readonly Activity[]>,
): readonly NumberedRow[] {
  const outputs = grouped(strategy.outputs.values(), (output) => output.objectiveId);
  return sorted(strategy.objectives.values()).flatMap((objective, i): readonly NumberedRow[] => [
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
