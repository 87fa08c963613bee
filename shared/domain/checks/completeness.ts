import type { Activity } from '../activity.ts';
import type { EvidenceLink } from '../evidenceLink.ts';
import type { CheckId } from '../planCheck.ts';
import { isBlank } from '../text.ts';
import { noBudget, noDates, noEvidence, noIndicator, noLead, noPayer } from './missing.ts';

/** What a reasonable, practical and detailed row has. */
export const keyFields = [
  'title',
  'lead',
  'dates',
  'target',
  'deliverable',
  'indicator',
  'verification',
  'amount',
  'payer',
  'evidence',
] as const;
type KeyField = (typeof keyFields)[number];

/** How many of `keyFields` a row has. A check that somebody has accepted asks for its field no longer. */
export function filledFields(activity: Activity, isThere: (link: EvidenceLink) => boolean): number {
  const accepted = new Set<CheckId>(activity.accepted.map(({ check }) => check));
  const isFilled: Readonly<Record<KeyField, boolean>> = {
    title: !isBlank(activity.title),
    lead: accepted.has('noLead') || noLead(activity) === null,
    dates: accepted.has('noDates') || noDates(activity) === null,
    target: activity.target.quantity !== null || !isBlank(activity.target.unit),
    deliverable: !isBlank(activity.deliverable),
    indicator: accepted.has('noIndicator') || noIndicator(activity) === null,
    verification: !isBlank(activity.verification),
    amount: accepted.has('noBudget') || noBudget(activity) === null,
    payer: accepted.has('noPayer') || hasPayer(activity, accepted),
    evidence: accepted.has('noEvidence') || noEvidence(activity, isThere) === null,
  };
  return keyFields.filter((field) => isFilled[field]).length;
}

/** An amount that may be missing needs nobody who pays it. */
function hasPayer({ budget }: Activity, accepted: ReadonlySet<CheckId>): boolean {
  return (
    budget.payer !== null ||
    (budget.amount === null ? accepted.has('noBudget') : noPayer({ budget }) === null)
  );
}
