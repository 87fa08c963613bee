import type { ConcernOf, TargetSum } from './concern.ts';

/**
 * Targets of the programme to which this plan contributes and that all plans together miss or overshoot:
 * what the partners promise has to add up to what the programme was given its money for.
 */
export function programmeTargets(sums: readonly TargetSum[]): ConcernOf<'programmeTarget'> | null {
  const off = sums.filter(({ own, total, wanted }) => own > 0 && total !== wanted);
  return off.length === 0 ? null : { check: 'programmeTarget', sums: off };
}
