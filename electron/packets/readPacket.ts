import { isUtf8 } from 'node:buffer';
import type { BlobId } from '../../shared/domain/photo.ts';
import { readZip } from '../../shared/lib/guardedZip.ts';
import { recordsFor } from '../../shared/merge/forPartner.ts';
import {
  attachmentFolder,
  baseEntry,
  isNewer,
  type Manifest,
  manifestEntry,
  manifestSchema,
  markSchema,
  packetFormat,
  recordsEntry,
} from '../../shared/merge/packetFormat.ts';
import {
  onlyPlan,
  PacketFlaw,
  readPlan,
  readTables,
  requireWhole,
  type SeenRows,
} from '../../shared/merge/packetRows.ts';
import type { PlanPart } from '../../shared/merge/planPart.ts';
import type { PacketProblem } from '../../shared/protocol/answers.ts';
import type { Records } from '../../shared/records/tables.ts';
import { largestPhoto, photoTypeOf } from '../application/photoFile.ts';
import { sha256 } from '../lib/nodeCrypto.ts';
import { unpack } from '../lib/unpack.ts';
import { refuseExcess } from './jsonLimits.ts';

/** A packet that was read and checked. */
export type PacketContent = {
  readonly manifest: Manifest;
  /** Whether a newer version of the application wrote it. */
  readonly isNewer: boolean;
  /** The plan of the partner, going out or coming back. */
  readonly plan: PlanPart;
  /** As the plan was sent, in a packet that comes back: rows that are as they were are the very same. */
  readonly base: PlanPart | null;
  /** Everything in a packet that goes out; null unless it was wanted. */
  readonly records: Records | null;
  readonly attachments: ReadonlyMap<BlobId, Uint8Array>;
};

/** What is read of a packet: the plan in it, with the state that it started from, or everything in one that goes out. */
export type Wanted = 'plan' | 'all';

export type PacketRead =
  | { readonly kind: 'packet'; readonly content: PacketContent }
  | { readonly kind: 'problem'; readonly problem: PacketProblem };

/** Many times what a workshop of a hundred people holds. */
const limits = { entries: 1000, entryBytes: 32_000_000, totalBytes: 64_000_000 };
const attachment = /^attachments\/[0-9a-f]{64}$/;
const officeEntry = '[Content_Types].xml';
const known = new Set([manifestEntry, recordsEntry, baseEntry]);

/** What a file is by what is in it, whatever its name says. Never throws. */
export function kindOf(bytes: Uint8Array): 'packet' | 'word' | PacketProblem {
  const zip = readZip(bytes, (name) => name === manifestEntry || name === officeEntry, limits, unpack);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (zip.kind !== 'read') return isZip ? zip : { kind: 'not-a-packet' };
  if (zip.files.has(manifestEntry)) return 'packet';
  return zip.files.has(officeEntry) ? 'word' : { kind: 'not-a-packet' };
}

/** What is in a packet without its passphrase. `app` is the version of this application. Never throws. */
export function readPacket(bytes: Uint8Array, app: string, wanted: Wanted = 'all'): PacketRead {
  const zip = readZip(bytes, (name) => known.has(name) || attachment.test(name), limits, unpack);
  if (zip.kind !== 'read') return { kind: 'problem', problem: zip };
  let newer: string | null = null;
  try {
    const mark = read(zip.files, manifestEntry);
    const { format, app: writer } = markSchema.parse(mark);
    if (isNewer(writer, app) || format > packetFormat) newer = writer;
    if (format > packetFormat) return problem({ kind: 'from-newer-app', app: writer });
    const manifest = manifestSchema.parse(mark);
    return {
      kind: 'packet',
      content: { ...contentOf(manifest, zip.files, wanted), isNewer: newer !== null },
    };
  } catch (error) {
    // What a newer version of the application finds right is no damage.
    if (newer !== null) return problem({ kind: 'from-newer-app', app: newer });
    return problem({ kind: 'damaged', detail: sentenceOf(error) });
  }
}

/** As the manifest says; null when it does not. Looks at nothing else, and never throws. */
export function sumOfPlan(bytes: Uint8Array): string | null {
  const zip = readZip(bytes, (name) => name === manifestEntry, limits, unpack);
  if (zip.kind !== 'read') return null;
  try {
    return manifestSchema.parse(read(zip.files, manifestEntry)).planSum;
  } catch {
    return null;
  }
}

function contentOf(
  manifest: Manifest,
  files: ReadonlyMap<string, Uint8Array>,
  wanted: Wanted,
): Omit<PacketContent, 'isNewer'> {
  requireSums(manifest, files);
  const rows = read(files, recordsEntry);
  const attachments = attachmentsIn(files);
  const { kind, partnerId } = manifest;
  if (kind === 'back') {
    const seen: SeenRows = new Map();
    const base = files.has(baseEntry) ? readPlan(read(files, baseEntry), seen) : null;
    const plan = readPlan(rows, seen);
    if (base && base.workplan.id !== plan.workplan.id) throw new PacketFlaw('it starts from another plan');
    requirePartner(plan, manifest);
    return { manifest, plan, base, records: null, attachments };
  }
  if (wanted !== 'all') {
    const plan = readPlan(rows);
    requirePartner(plan, manifest);
    return { manifest, plan, base: null, records: null, attachments };
  }
  // What no packet of ours holds is not taken from one that does.
  const records = recordsFor(readTables(rows), partnerId);
  requireWhole(records);
  const plan = onlyPlan(records);
  requirePartner(plan, manifest);
  if (!records.workshops.has(manifest.workshopId)) throw new PacketFlaw('it holds another workshop');
  return { manifest, plan, base: null, records, attachments };
}

function requirePartner({ workplan }: PlanPart, { partnerId }: Manifest): void {
  if (workplan.partnerId !== partnerId) throw new PacketFlaw('it holds the plan of another partner');
}

function requireSums({ entries }: Manifest, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of files)
    if (name !== manifestEntry && entries[name] !== sha256(bytes))
      throw new PacketFlaw(`${name} is not what was written`);
  for (const name of Object.keys(entries))
    if ((known.has(name) || attachment.test(name)) && !files.has(name))
      throw new PacketFlaw(`${name} is missing`);
}

function attachmentsIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<BlobId, Uint8Array> {
  const found = new Map<BlobId, Uint8Array>();
  for (const [name, bytes] of files) {
    if (!attachment.test(name)) continue;
    const id = name.slice(attachmentFolder.length);
    if (id !== sha256(bytes)) throw new PacketFlaw(`${name} is not what its name says`);
    if (bytes.length > largestPhoto || photoTypeOf(bytes) === null)
      throw new PacketFlaw(`${name} is no picture`);
    found.set(id, bytes);
  }
  return found;
}

function read(files: ReadonlyMap<string, Uint8Array>, name: string): unknown {
  const bytes = files.get(name);
  if (!bytes) throw new PacketFlaw(`${name} is missing`);
  refuseExcess(bytes);
  if (!isUtf8(bytes)) throw new PacketFlaw(`${name} is no text`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

function problem(found: PacketProblem): PacketRead {
  return { kind: 'problem', problem: found };
}

/** In few words: a schema names every field that does not fit. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
