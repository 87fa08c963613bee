import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';

/**
 * One line of the tables in docs/merge.md, in their words, with plans that are in that situation.
 * Conflicts are named `table field`, such as `activities title.en`; a row as a whole is `activities`.
 */
export type Situation = {
  readonly sent: string;
  readonly here: string;
  readonly back: string;
  readonly result: string;
  readonly base: PlanPart | null;
  readonly ours: PlanPart;
  readonly theirs: PlanPart;
  readonly merged: PlanPart;
  readonly conflicts?: readonly string[];
  readonly rehoused?: readonly ActivityId[];
};
