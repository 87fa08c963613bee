import type { VotingObjection } from '../domain/votingRules.ts';
import type { TableName } from '../records/tables.ts';

/** Why a command changes nothing, in a shape that the interface turns into a sentence of the reader's language. */
export type Refusal =
  | { readonly kind: 'bad-input'; readonly field: string }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found'; readonly table: TableName }
  | { readonly kind: 'already-exists' }
  | { readonly kind: 'empty-text' }
  | { readonly kind: 'session-has-cards'; readonly count: number }
  | { readonly kind: 'session-has-content' }
  | { readonly kind: 'day-has-content'; readonly count: number }
  | { readonly kind: 'day-taken' }
  | { readonly kind: 'partner-has-content'; readonly cards: number; readonly activities: number }
  | { readonly kind: 'partner-has-people'; readonly count: number }
  | { readonly kind: 'partner-has-said'; readonly count: number }
  | { readonly kind: 'mark-taken'; readonly mark: string }
  | { readonly kind: 'objective-has-outputs'; readonly count: number }
  | { readonly kind: 'output-has-activities'; readonly count: number }
  | { readonly kind: 'list-item-in-use'; readonly count: number }
  | { readonly kind: 'name-taken' }
  | { readonly kind: 'other-column' }
  | { readonly kind: 'no-board' }
  | { readonly kind: 'whole-cluster' }
  | { readonly kind: 'not-parked' }
  | { readonly kind: 'no-owner' }
  | { readonly kind: 'no-reason' }
  | { readonly kind: 'end-before-start' }
  | { readonly kind: 'already-running' }
  | { readonly kind: 'not-running' }
  | VotingObjection
  | { readonly kind: 'voting-has-votes'; readonly count: number }
  | { readonly kind: 'option-has-votes'; readonly count: number }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'already-merged' }
  | { readonly kind: 'conflicts-open'; readonly count: number }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'not-saved'; readonly detail: string };
