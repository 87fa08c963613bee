import type { Packet } from '../../shared/domain/packet.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';

/** That packets went out and came back is written down by the application, not by a window. */
export const sender = { role: 'application', actor: 'facilitator' } as const;

type Kept = {
  readonly commandId: string;
  readonly packet: Omit<Packet, 'blob'>;
  /** The packet as it went out or came, without its passphrase. */
  readonly bytes: Uint8Array;
  readonly attachments: Iterable<Uint8Array>;
};

/** Answers why it is not on disk; null when it is. */
export function keepPacket(
  store: WorkshopStore,
  { commandId, packet, bytes, attachments }: Kept,
): string | null {
  try {
    const blob = store.blobs.put(bytes);
    for (const attachment of attachments) store.blobs.put(attachment);
    const envelope = { commandId, gesture: commandId, name: 'packets/keep', input: { ...packet, blob } };
    const outcome = store.run(envelope, sender);
    if (outcome.kind === 'done') return null;
    return outcome.refusal.kind === 'not-saved' ? outcome.refusal.detail : outcome.refusal.kind;
  } catch (error) {
    return String(error);
  }
}
