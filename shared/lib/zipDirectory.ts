/** One entry as the directory of a zip states it. Its sizes are what it says, not what is so. */
export type ZipEntry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes start in the file. */
  readonly start: number;
};

/** Why a file is not read as a zip: broken, or made to do harm. In English, for a log; the windows have their own sentences. */
export class ZipProblem extends Error {
  readonly kind: 'damaged' | 'unsafe';
  constructor(kind: 'damaged' | 'unsafe', detail: string) {
    super(detail);
    this.kind = kind;
  }
}

const damaged = (detail: string) => new ZipProblem('damaged', detail);
const unsafe = (detail: string) => new ZipProblem('unsafe', detail);

const endSignature = 0x0605_4b50;
const entrySignature = 0x0201_4b50;
const localSignature = 0x0403_4b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
/** No part of a document is named longer, and a longer name only makes work. */
const longestName = 1024;

/**
 * What the directory at the end of a zip lists, checked against the header before each entry (APPNOTE 4.3): names agree
 * and stay inside, nothing is listed twice, encrypted, a link, or laid over another entry. Throws a `ZipProblem`.
 */
export function zipDirectory(bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || length === 0xffff_ffff || start === 0xffff_ffff) throw unsafe('zip64');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0)
    throw unsafe('several disks');
  if (view.getUint16(end + 8, true) !== count) throw damaged('two counts of entries');
  if (count > mostEntries) throw unsafe(`${count} entries`);
  if (start + length !== end) throw damaged('the directory is not where it should be');

  const entries: ZipEntry[] = [];
  const spans: Span[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature)
      throw damaged('an entry of the directory');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged('an entry of the directory');
    const rawName = bytes.subarray(at + entryLength, at + entryLength + nameLength);
    const name = nameOf(rawName);
    // Office programs and two of three file systems take `A` and `a` for one name.
    const key = name.normalize('NFC').toLowerCase();
    if (names.has(key)) throw unsafe(`twice: ${name}`);
    names.add(key);
    const { entry, span } = entryAt(bytes, view, at, name, rawName, start);
    entries.push(entry);
    spans.push(span);
    at = next;
  }
  if (at !== end) throw damaged('more in the directory than it counts');
  refuseOverlaps(spans);
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (
      view.getUint32(at, true) === endSignature &&
      at + endLength + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  }
  throw damaged('no end of a zip');
}

type Span = { readonly from: number; readonly to: number; readonly name: string };

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
  rawName: Uint8Array,
  directoryStart: number,
): { readonly entry: ZipEntry; readonly span: Span } {
  const flags = view.getUint16(at + 8, true);
  // Bits 0, 6 and 13: encrypted, strongly encrypted, and with masked headers (APPNOTE 4.4.4).
  if (flags & 0b10_0000_0100_0001) throw unsafe(`encrypted: ${name}`);
  const method = methodOf(view.getUint16(at + 10, true), name);
  refuseSpecialFile(view.getUint32(at + 38, true), name);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const from = view.getUint32(at + 42, true);
  if (packedSize === 0xffff_ffff || size === 0xffff_ffff || from === 0xffff_ffff)
    throw unsafe(`zip64: ${name}`);
  if (view.getUint16(at + 34, true) !== 0) throw unsafe('several disks');
  if (method === 'stored' && packedSize !== size) throw damaged(`two sizes: ${name}`);

  if (from + localLength > directoryStart || view.getUint32(from, true) !== localSignature)
    throw damaged(`no header: ${name}`);
  const localNameLength = view.getUint16(from + 26, true);
  const start = from + localLength + localNameLength + view.getUint16(from + 28, true);
  if (start + packedSize > directoryStart) throw damaged(`cut off: ${name}`);
  const localName = bytes.subarray(from + localLength, from + localLength + localNameLength);
  if (!sameBytes(localName, rawName)) throw unsafe(`two names: ${name}`);
  if (methodOf(view.getUint16(from + 8, true), name) !== method) throw unsafe(`two methods: ${name}`);
  if (view.getUint16(from + 6, true) & 1) throw unsafe(`encrypted: ${name}`);
  return {
    entry: { name, method, crc: view.getUint32(at + 16, true), packedSize, size, start },
    span: { from, to: start + packedSize, name },
  };
}

function methodOf(method: number, name: string): 'stored' | 'deflated' {
  if (method === 0) return 'stored';
  if (method === 8) return 'deflated';
  throw damaged(`packed by method ${method}: ${name}`);
}

/** A bomb of one kernel that all entries share (Fifield 2019) has entries that lie over each other. */
function refuseOverlaps(spans: readonly Span[]): void {
  const inOrder = spans.toSorted((a, b) => a.from - b.from);
  let last = 0;
  for (const { from, to, name } of inOrder) {
    if (from < last) throw unsafe(`over another: ${name}`);
    last = to;
  }
  if (inOrder[0] && inOrder[0].from !== 0) throw damaged('something before the zip');
}

/**
 * The upper half of the attributes is a Unix mode where there is one: a plain file, a folder or nothing. Some writers give
 * folders an odd one, and a folder is never read.
 */
function refuseSpecialFile(attributes: number, name: string): void {
  const type = (attributes >>> 16) & 0o170_000;
  const isOddFolder = name.endsWith('/') && type !== 0o120_000;
  if (type !== 0 && type !== 0o100_000 && type !== 0o040_000 && !isOddFolder)
    throw unsafe(`no plain file: ${name}`);
}

function nameOf(raw: Uint8Array): string {
  if (raw.length === 0 || raw.length > longestName) throw unsafe('a name of no or far too many letters');
  const name = decoded(raw);
  const isInside =
    !name.startsWith('/') &&
    !name.includes('\\') &&
    !/^[a-z]:/i.test(name) &&
    !hasControls(name) &&
    !name.split('/').some((step) => step === '..' || step === '.');
  if (!isInside) throw unsafe(`leads out: ${name.slice(0, 80)}`);
  return name;
}

function hasControls(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) < 32) return true;
  return false;
}

/** UTF-8, or else byte by byte: what is read has a plain name in every program, and the others only need to differ. */
function decoded(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
