import { assertNever } from '../../lib/assert.ts';
import type { ActivityId } from '../activity.ts';
import type { Month, Quarter } from '../month.ts';
import type { PartnerId } from '../partner.ts';
import type { CheckId } from '../planCheck.ts';
import type { PlanColumn } from '../planColumn.ts';
import type { ProgrammeTargetId } from '../programmeTarget.ts';
import type { Text } from '../text.ts';

export type PercentField = 'target' | 'percentWomen' | 'baseline' | 'indicatorTarget' | 'actual';
export type OverHundred = { readonly field: PercentField; readonly value: number };
type Load = { readonly quarter: Quarter; readonly count: number };
/** What all plans together promise of a target of the programme, and what this plan promises of it. */
export type TargetSum = {
  readonly targetId: ProgrammeTargetId;
  readonly wanted: number;
  readonly unit: Text;
  readonly total: number;
  readonly own: number;
};

type MissingId = 'noLead' | 'noDates' | 'noIndicator' | 'noBudget' | 'noPayer' | 'noEvidence';
type Missing = { [C in MissingId]: { readonly check: C } }[MissingId];

/** What a check says is missing or may not be right, with what a sentence about it needs. */
export type Concern =
  | Missing
  | { readonly check: 'endBeforeStart'; readonly start: Month; readonly end: Month }
  | {
      readonly check: 'outsidePhase';
      /** Which ends of the activity lie outside, and the month of each. */
      readonly ends: readonly { readonly end: 'start' | 'end'; readonly month: Month }[];
      readonly phase: { readonly start: Month; readonly end: Month };
    }
  | { readonly check: 'overHundred'; readonly values: readonly OverHundred[] }
  | { readonly check: 'duplicateWording'; readonly other: ActivityId; readonly number: string }
  | {
      readonly check: 'leadLoad';
      readonly lead: Text;
      readonly loads: readonly Load[];
      readonly limit: number;
    }
  | { readonly check: 'unconfirmedPartner'; readonly partnerIds: readonly PartnerId[] }
  | { readonly check: 'programmeTarget'; readonly sums: readonly TargetSum[] };

export type ConcernOf<C extends CheckId> = Extract<Concern, { check: C }>;

/** The column in which a person does something about it. */
export function columnOf(concern: Concern): PlanColumn {
  switch (concern.check) {
    case 'noLead':
    case 'leadLoad':
      return 'lead';
    case 'noDates':
      return 'quarters';
    case 'noIndicator':
      return 'indicator';
    case 'noBudget':
      return 'budget';
    case 'noPayer':
      return 'payer';
    case 'noEvidence':
      return 'evidence';
    case 'endBeforeStart':
      return 'end';
    case 'outsidePhase':
      return concern.ends[0]?.end ?? 'start';
    case 'overHundred':
      return concern.values[0]?.field ?? 'percentWomen';
    case 'duplicateWording':
      return 'title';
    case 'unconfirmedPartner':
      return 'supporting';
    case 'programmeTarget':
      return 'target';
    default:
      return assertNever(concern);
  }
}
