import type { PartnerId } from '../domain/partner.ts';
import type { OutputId } from '../domain/strategy.ts';
import { sorted } from '../lib/order.ts';
import type { Records } from './tables.ts';

/** How many activities which partners have under an output, in the order of the partners; none without any. */
export type PlannedBy = ReadonlyMap<PartnerId, number>;

/** All outputs in one pass. */
export function plannedByOutput({
  activities,
  workplans,
  partners,
}: Pick<Records, 'activities' | 'workplans' | 'partners'>): ReadonlyMap<OutputId, PlannedBy> {
  const counts = new Map<OutputId, Map<PartnerId, number>>();
  for (const { outputId, workplanId } of activities.values()) {
    const partnerId = workplans.get(workplanId)?.partnerId;
    if (partnerId === undefined) continue;
    const known = counts.get(outputId) ?? new Map<PartnerId, number>();
    counts.set(outputId, known.set(partnerId, (known.get(partnerId) ?? 0) + 1));
  }
  const order = sorted(partners.values()).map(({ id }) => id);
  return new Map(
    [...counts].map(([outputId, known]) => [
      outputId,
      new Map(order.flatMap((id) => (known.has(id) ? [[id, known.get(id) ?? 0] as const] : []))),
    ]),
  );
}
