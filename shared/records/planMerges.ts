import type { Packet } from '../domain/packet.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { PlanMerge } from '../domain/planMerge.ts';
import type { Records } from './tables.ts';

type Exchanged = Pick<Records, 'packets' | 'planMerges'>;

/** A plan that came back, with what became of it. */
export type MergedPacket = { readonly packet: Packet; readonly merge: PlanMerge };

/** Whatever came back from a partner and is merged, in the order in which it came. */
export function mergedPackets(
  { packets, planMerges }: Exchanged,
  partnerId: PartnerId,
): readonly MergedPacket[] {
  return returnsOf({ packets }, partnerId).flatMap((packet) => {
    const merge = planMerges.get(packet.id);
    return merge ? [{ packet, merge }] : [];
  });
}

/** How many came back from a partner and wait to be merged. */
export function waitingReturns({ packets, planMerges }: Exchanged, partnerId: PartnerId): number {
  return returnsOf({ packets }, partnerId).filter(({ id }) => !planMerges.has(id)).length;
}

/** The partners of whose returned plans at least one is merged. */
export function mergedPartners({ packets, planMerges }: Exchanged): ReadonlySet<PartnerId> {
  return new Set([...planMerges.keys()].flatMap((id) => packets.get(id)?.partnerId ?? []));
}

/** Ids grow with time: they tell what came in the same second apart. */
function returnsOf({ packets }: Pick<Records, 'packets'>, partnerId: PartnerId): readonly Packet[] {
  return [...packets.values()]
    .filter((packet) => packet.direction === 'back' && packet.partnerId === partnerId)
    .toSorted((a, b) => compared(a.at, b.at) || compared(a.id, b.id));
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
