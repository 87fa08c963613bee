import { type Zippable, zipSync } from 'fflate';
import type { BlobId } from '../../shared/domain/photo.ts';
import { assert } from '../../shared/lib/assert.ts';
import { recordsFor } from '../../shared/merge/forPartner.ts';
import {
  attachmentFolder,
  baseEntry,
  type Manifest,
  manifestEntry,
  type PacketHead,
  packetFormat,
  recordsEntry,
} from '../../shared/merge/packetFormat.ts';
import { writtenPlan, writtenTables } from '../../shared/merge/packetRows.ts';
import { type PlanPart, planPartOf } from '../../shared/merge/planPart.ts';
import { workplanOf } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';
import { sha256 } from '../lib/nodeCrypto.ts';

export type Packing = {
  readonly head: PacketHead;
  readonly records: Records;
  /** The plan as it came, in a packet that goes back. */
  readonly base: PlanPart | null;
  readonly attachments: ReadonlyMap<BlobId, Uint8Array>;
};

/** The same bytes for the same content, wherever and whenever it is packed. */
const noTime = new Date(1980, 0, 1);

/** The bytes of a packet without its passphrase. */
export function packPacket({ head, records, base, attachments }: Packing): Uint8Array<ArrayBuffer> {
  const entries = new Map<string, Uint8Array>([[recordsEntry, utf8(written(head, records))]]);
  if (base) entries.set(baseEntry, utf8(writtenPlan(base)));
  for (const [id, bytes] of [...attachments].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    entries.set(attachmentFolder + id, bytes);
  const sums = [...entries].map(([name, bytes]) => [name, sha256(bytes)] as const);
  const planSum = head.kind === 'out' ? sha256(utf8(writtenPlan(planIn(head, records)))) : null;
  const manifest: Manifest = { format: packetFormat, ...head, planSum, entries: Object.fromEntries(sums) };
  const all: Zippable = { [manifestEntry]: utf8(JSON.stringify(manifest)), ...Object.fromEntries(entries) };
  return zipSync(all, { mtime: noTime, level: 6 });
}

function written(head: PacketHead, records: Records): string {
  if (head.kind === 'out') return writtenTables(recordsFor(records, head.partnerId));
  return writtenPlan(planIn(head, records));
}

function planIn({ partnerId }: PacketHead, records: Records): PlanPart {
  const workplan = workplanOf(records, partnerId);
  const part = workplan && planPartOf(records, workplan.id);
  assert(part, 'every partner has a plan');
  return part;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
