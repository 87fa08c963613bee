import type { ActivityId } from '../domain/activity.ts';
import type { SettledConflict, TakenRow } from '../domain/planMerge.ts';
import type { OutputId } from '../domain/strategy.ts';
import type { Choice, Conflict } from './conflict.ts';
import { Disputes } from './disputes.ts';
import type { Sides } from './homes.ts';
import { mergeRows } from './mergeRows.ts';
import { planChanges } from './planChanges.ts';
import type { PlanPart } from './planPart.ts';

export type Merged = {
  /** Both sides together; where they are in conflict, ours stands. Rows that did not change are the very ones of ours. */
  readonly part: PlanPart;
  /** What is in there only because of them. */
  readonly taken: readonly TakenRow[];
  readonly conflicts: readonly Conflict[];
  /** Rows of theirs whose output is gone here: they stand under another one. */
  readonly rehoused: readonly ActivityId[];
  /** What was merged, to be merged again as somebody decides. */
  readonly sides: Sides;
};

/**
 * Lays what came back over what is here, row by row and field by field, against the state from which both started; without one
 * everything that differs is a conflict. `outputs` are those that are here, in order. In each part, every milestone belongs to
 * one of its activities. docs/merge.md has the table of all situations.
 */
export function mergePlans(
  base: PlanPart | null,
  ours: PlanPart,
  theirs: PlanPart,
  outputs: readonly OutputId[],
): Merged {
  const sides = { base, ours, theirs, outputs };
  const disputes = new Disputes();
  const { part, rehoused } = mergeRows(sides, disputes);
  return { part, taken: planChanges(ours, part), conflicts: disputes.conflicts, rehoused, sides };
}

export type Settled =
  | { readonly kind: 'settled'; readonly part: PlanPart; readonly settled: readonly SettledConflict[] }
  /** The keys of the conflicts that nobody has decided, or whose decision does not fit. */
  | { readonly kind: 'undecided'; readonly keys: readonly string[] };

/** The merge with every conflict decided; a choice about something that is no conflict is passed over. */
export function settle({ part, conflicts, sides }: Merged, choices: ReadonlyMap<string, Choice>): Settled {
  if (conflicts.length === 0) return { kind: 'settled', part, settled: [] };
  const disputes = new Disputes(choices);
  const contested = new Set<string>(conflicts.map(({ id }) => id));
  const known = new Map([...part.activities].filter(([id]) => !contested.has(id)));
  const merged = mergeRows(sides, disputes, known);
  return disputes.undecided.length > 0
    ? { kind: 'undecided', keys: disputes.undecided }
    : { kind: 'settled', part: merged.part, settled: disputes.settled };
}
