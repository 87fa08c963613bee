import type { ChoiceKind, PlanTable, SettledConflict } from '../domain/planMerge.ts';
import type { Text } from '../domain/text.ts';

/** A value of a field, as JSON. */
export type Value = SettledConflict['ours'];

/** Both sides changed the same, each in its own way; or one changed a row that the other removed. */
export type Conflict = {
  /** `table:id:field`; stands for the conflict wherever it is decided. */
  readonly key: string;
  readonly table: PlanTable;
  readonly id: string;
  readonly title: Text;
  /** Where in the row, such as `deliverable.zh`, `start` or `budget.payer`; null for the row as a whole. */
  readonly field: string | null;
  /** Null where that side has no such row, or where there is no such value. */
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
  /** How it can end: two dates cannot both stand. */
  readonly choices: readonly ChoiceKind[];
};

export type Choice =
  | { readonly kind: Exclude<ChoiceKind, 'written'> }
  | { readonly kind: 'written'; readonly value: Value };
