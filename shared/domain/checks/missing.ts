import type { Activity } from '../activity.ts';
import type { EvidenceLink } from '../evidenceLink.ts';
import { isBlank } from '../text.ts';
import type { ConcernOf } from './concern.ts';

/** Nobody is named who answers for it. What belongs to everybody is done by nobody. */
export function noLead({ lead }: Pick<Activity, 'lead'>): ConcernOf<'noLead'> | null {
  return isBlank(lead) ? { check: 'noLead' } : null;
}

/** No month at all: it stands in no quarter, so nobody can ask whether it is late. One month is enough. */
export function noDates({ start, end }: Pick<Activity, 'start' | 'end'>): ConcernOf<'noDates'> | null {
  return start === null && end === null ? { check: 'noDates' } : null;
}

/** Nothing says how anyone will see that it worked: the column that results frameworks of the ILO ask for. */
export function noIndicator({ indicator }: Pick<Activity, 'indicator'>): ConcernOf<'noIndicator'> | null {
  return isBlank(indicator) ? { check: 'noIndicator' } : null;
}

/** No amount, not even nought: a plan without costs cannot be agreed. */
export function noBudget({ budget }: Pick<Activity, 'budget'>): ConcernOf<'noBudget'> | null {
  return budget.amount === null ? { check: 'noBudget' } : null;
}

/** An amount of which nobody has said that they bear it. What costs nothing needs no payer. */
export function noPayer({ budget }: Pick<Activity, 'budget'>): ConcernOf<'noPayer'> | null {
  return budget.amount !== null && budget.amount > 0 && budget.payer === null ? { check: 'noPayer' } : null;
}

/** It answers nothing that was said in the workshop. A link to what has been removed since is none. */
export function noEvidence(
  { evidence }: Pick<Activity, 'evidence'>,
  isThere: (link: EvidenceLink) => boolean,
): ConcernOf<'noEvidence'> | null {
  return evidence.some(isThere) ? null : { check: 'noEvidence' };
}
