import type { BlobId } from '../../shared/domain/photo.ts';
import type { ReadFile } from './packetMessages.ts';

type ReadPacket = Extract<ReadFile, { readonly kind: 'packet' }>;
type Kept = Map<BlobId, ReadPacket>;

/** So many rows of plans for each workshop: those of forty large ones. */
const mostRows = 20_000;

/**
 * Packets of open workshops that were read and checked a moment ago, by the hash of their bytes: what is taken in is looked
 * at next, and what is looked at is merged. They go with the workshop, and hold nothing that is not needed for that.
 */
export class RecentPackets {
  readonly #byWorkshop = new WeakMap<object, Kept>();

  get(workshop: object, blob: BlobId): ReadPacket | undefined {
    const kept = this.#byWorkshop.get(workshop);
    const found = kept?.get(blob);
    if (kept && found) moveLast(kept, blob, found);
    return found;
  }

  keep(workshop: object, blob: BlobId, { content, isProtected }: ReadPacket): void {
    const kept = this.#byWorkshop.get(workshop) ?? new Map<BlobId, ReadPacket>();
    this.#byWorkshop.set(workshop, kept);
    const lean = { ...content, attachments: new Map() };
    moveLast(kept, blob, {
      kind: 'packet',
      content: lean,
      records: null,
      plain: new Uint8Array(),
      isProtected,
    });
    let rows = 0;
    for (const [id, packet] of [...kept].toReversed()) {
      rows += rowsOf(packet);
      if (rows > mostRows) kept.delete(id);
    }
  }
}

function moveLast(kept: Kept, blob: BlobId, packet: ReadPacket): void {
  kept.delete(blob);
  kept.set(blob, packet);
}

function rowsOf({ content: { plan } }: ReadPacket): number {
  return plan.activities.size + plan.milestones.size;
}
