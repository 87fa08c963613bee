import type { ActivityId } from '../../domain/activity.ts';
import type { PartnerId } from '../../domain/partner.ts';
import type { ProgrammeTarget } from '../../domain/programmeTarget.ts';
import { sorted } from '../../lib/order.ts';
import { indexPromises, promisedFor } from '../programmeTargets.ts';
import type { Records } from '../tables.ts';
import { planRows } from './planRows.ts';

export type PartnerPromise = {
  readonly partnerId: PartnerId;
  readonly quantity: number;
  /** In the order of the plan. */
  readonly activities: readonly ActivityId[];
};

export type TargetState = {
  readonly target: ProgrammeTarget;
  /** Null when the target has words only: nothing can be reached of it. */
  readonly wanted: number | null;
  readonly promised: number;
  /** Of what is wanted, 1 for all of it; more than 1 when more is promised. Null without a number, or with 0. */
  readonly share: number | null;
  /** What is promised beyond what is wanted; negative for what is still missing. Null without a number. */
  readonly surplus: number | null;
  /** Partners that promise anything, in their order. */
  readonly byPartner: readonly PartnerPromise[];
  /** All rows behind what is promised, in the order of the plans. */
  readonly activities: readonly ActivityId[];
};

type Tables = Pick<
  Records,
  'partners' | 'workplans' | 'objectives' | 'outputs' | 'activities' | 'programmeTargets' | 'listItems'
>;

/** Every target of the programme in its order, beside what the plans promise of it by the rules of `promisedFor`. */
export function targetStates(records: Tables): readonly TargetState[] {
  const lines = planRows(records);
  const index = indexPromises(records);
  return sorted(records.programmeTargets.values()).map((target): TargetState => {
    const { total, rows, byPartner } = promisedFor(records, target, index);
    const counted = new Set(rows);
    const own = new Map<PartnerId, ActivityId[]>();
    for (const { activity, partnerId } of lines) {
      if (!counted.has(activity.id)) continue;
      const others = own.get(partnerId);
      if (others) others.push(activity.id);
      else own.set(partnerId, [activity.id]);
    }
    const wanted = target.target.quantity;
    return {
      target,
      wanted,
      promised: total,
      share: wanted === null || wanted === 0 ? null : total / wanted,
      surplus: wanted === null ? null : total - wanted,
      byPartner: sorted(records.partners.values()).flatMap(({ id: partnerId }) => {
        const quantity = byPartner.get(partnerId);
        return quantity === undefined ? [] : [{ partnerId, quantity, activities: own.get(partnerId) ?? [] }];
      }),
      activities: [...own.values()].flat(),
    };
  });
}
