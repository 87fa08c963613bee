import type { Moment } from '../domain/moment.ts';
import type { Packet } from '../domain/packet.ts';
import type { Partner } from '../domain/partner.ts';
import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import type { Records } from './tables.ts';

type Exchanged = Pick<Records, 'packets' | 'planMerges'>;

/**
 * What became of a packet. `overtaken`: it came back and is not merged, and one that the same copy wrote later is; what
 * it brings is in there already, as far as the partner has kept it.
 */
export type PacketState = 'sent' | 'waiting' | 'merged' | 'overtaken';

export function packetState({ packets, planMerges }: Exchanged, packet: Packet): PacketState {
  if (packet.direction === 'out') return 'sent';
  if (planMerges.has(packet.id)) return 'merged';
  const { copyId, revision } = packet;
  const isOvertaken =
    copyId !== null &&
    [...packets.values()].some(
      (other) => other.copyId === copyId && other.revision > revision && planMerges.has(other.id),
    );
  return isOvertaken ? 'overtaken' : 'waiting';
}

/** Where a partner's plan stands between here and there. */
export type ExchangeState = 'not-sent' | 'sent' | 'waiting' | 'merged';

export type PartnerExchange = {
  readonly partner: Partner;
  /** The last packet that went out; null when none has. */
  readonly sent: Packet | null;
  /** What came back, the newest first. */
  readonly back: readonly Packet[];
  /** Of those the ones that nobody has merged, in the order in which they came. */
  readonly waiting: readonly Packet[];
  /** When something of this partner was merged last. */
  readonly mergedAt: Moment | null;
  readonly state: ExchangeState;
};

/** One line for each partner, in their order. */
export function partnerExchanges(records: Exchanged & Pick<Records, 'partners'>): readonly PartnerExchange[] {
  const own = grouped(newestFirst(records), ({ partnerId }) => partnerId);
  return sorted(records.partners.values()).map((partner) =>
    exchangeOf(records, partner, own.get(partner.id)),
  );
}

function exchangeOf(records: Exchanged, partner: Partner, packets: readonly Packet[] = []): PartnerExchange {
  const sent = packets.find(({ direction }) => direction === 'out') ?? null;
  const back = packets.filter(({ direction }) => direction === 'back');
  const waiting = back.filter((packet) => packetState(records, packet) === 'waiting').toReversed();
  const mergedAt = back.reduce<Moment | null>((last, { id }) => {
    const at = records.planMerges.get(id)?.at ?? null;
    return at !== null && (last === null || at > last) ? at : last;
  }, null);
  return { partner, sent, back, waiting, mergedAt, state: stateOf(sent, waiting, mergedAt) };
}

/** What waits for somebody comes first; then what happened last. */
function stateOf(sent: Packet | null, waiting: readonly Packet[], mergedAt: Moment | null): ExchangeState {
  if (waiting.length > 0) return 'waiting';
  if (mergedAt !== null && (sent === null || mergedAt >= sent.at)) return 'merged';
  return sent === null ? 'not-sent' : 'sent';
}

/** All packets, the newest first; of two of one moment the one whose id is newer. */
export function newestFirst({ packets }: Pick<Records, 'packets'>): readonly Packet[] {
  return [...packets.values()].toSorted((a, b) => (a.at === b.at ? later(a.id, b.id) : later(a.at, b.at)));
}

function later(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
