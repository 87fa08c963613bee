import { useEffect } from 'react';
import { create } from 'zustand';
import type { PacketId } from '../../../shared/domain/packet.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';
import { call } from '../../records/bridge.ts';

/** The plan as a packet holds it; `unknown` when the file does not have that packet any more, or cannot read it. */
export type PlanAt =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly part: PlanPart }
  | { readonly kind: 'unknown' };

const reading: PlanAt = { kind: 'reading' };
const unknown: PlanAt = { kind: 'unknown' };

/** A packet never changes: each is read once. */
const useStore = create<Readonly<Record<PacketId, PlanAt>>>(() => ({}));

export function usePlanAt(id: PacketId | null): PlanAt {
  const known = useStore((byPacket) => (id === null ? unknown : byPacket[id]));
  useEffect(() => {
    if (id !== null && known === undefined) void read(id);
  }, [id, known]);
  return known ?? reading;
}

async function read(id: PacketId): Promise<void> {
  const keep = (plan: PlanAt): void => useStore.setState({ [id]: plan });
  keep(reading);
  try {
    const answer = await call('packets/read', { id });
    keep(answer.kind === 'arrival' ? { kind: 'known', part: answer.arrival.theirs } : unknown);
  } catch {
    keep(unknown);
  }
}
