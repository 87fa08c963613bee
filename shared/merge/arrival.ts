import type { PlanMerge } from '../domain/planMerge.ts';
import type { PlanPart } from './planPart.ts';

/** What a reader should know about what came back, before it is merged. */
export type ArrivalNotice =
  /** One that the same copy wrote later is merged already. */
  | { readonly kind: 'superseded' }
  /** Written by a newer version of the application; what it does not know is kept as it came. */
  | { readonly kind: 'from-newer-app'; readonly app: string }
  /** What was sent is not known any more: whatever differs is a conflict. */
  | { readonly kind: 'no-base' }
  /** The Word file holds tracked changes that nobody accepted or rejected; they are read as accepted. */
  | { readonly kind: 'tracked-changes'; readonly count: number };

/** What came back, read and checked, with the state that it started from. */
export type Arrival = {
  /** The plan as it was sent, or as the same copy returned it the last time it was merged; null when nobody knows. */
  readonly base: PlanPart | null;
  readonly theirs: PlanPart;
  readonly unread: PlanMerge['unread'];
  readonly notices: readonly ArrivalNotice[];
};
