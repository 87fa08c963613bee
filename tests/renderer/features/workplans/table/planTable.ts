import {
  rowMaker,
  type TableRow,
  type TableState,
} from '../../../../../renderer/features/workplans/table/tableRows.ts';
import type { Activity, ActivityId } from '../../../../../shared/domain/activity.ts';
import { numberPlan } from '../../../../../shared/domain/numbering.ts';
import type { ObjectiveId, OutputId } from '../../../../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../../../../shared/domain/workplan.ts';
import type { Records } from '../../../../../shared/records/tables.ts';
import {
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from '../../../../builders.ts';

export const objective = (n: number): ObjectiveId => anId(700 + n);
export const output = (n: number): OutputId => anId(800 + n);
export const activity = (n: number): ActivityId => anId(900 + n);

/** O1 with outputs 1 (activities 1, 2, 3) and 2 (none), O2 with output 3 (activity 4). */
export function plannedRecords(): Records {
  const under = (n: number, outputId: OutputId): Activity =>
    anActivity({ id: activity(n), outputId, order: keyAt(n), title: en(`Activity ${n}`) });
  return recordsOf({
    partners: [aPartner()],
    workplans: [aWorkplan()],
    objectives: [1, 2].map((n) => anObjective({ id: objective(n), order: keyAt(n) })),
    outputs: [
      anOutput({ id: output(1), objectiveId: objective(1), order: keyAt(1) }),
      anOutput({ id: output(2), objectiveId: objective(1), order: keyAt(2) }),
      anOutput({ id: output(3), objectiveId: objective(2), order: keyAt(1) }),
    ],
    activities: [under(1, output(1)), under(2, output(1)), under(3, output(1)), under(4, output(3))],
  });
}

export function stateOf(records: Records, rest: Partial<TableState> = {}): TableState {
  const numbered = numberPlan(records, anId<WorkplanId>(40));
  return { numbered, typed: new Map(), insertion: null, asked: null, ...rest };
}

export function plannedRows(): readonly TableRow[] {
  return rowMaker()(stateOf(plannedRecords()));
}
