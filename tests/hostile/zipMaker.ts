import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../shared/lib/crc32.ts';

/** An entry, and what a zip says of it that is not so. Whatever is not given is right. */
export type MadeEntry = {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isStored?: boolean;
  /** In the header before the entry, where it differs from the directory. */
  readonly localName?: string;
  /** By its number: 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** As Unix has it, `0o120777` for a link. */
  readonly mode?: number;
  /** Lies at the same place as the first entry. */
  readonly isOverFirst?: boolean;
  readonly disk?: number;
};

type End = {
  readonly count?: number;
  readonly disk?: number;
  readonly start?: number;
  readonly comment?: string;
};

/** A zip byte by byte (APPNOTE 4.3), right but for what is asked to be wrong. */
export function makeZip(entries: readonly MadeEntry[], end: End = {}): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = entry.isStored ? Buffer.from(entry.content) : deflated(entry.content);
    const given = {
      flags: 0x800 | (entry.flags ?? 0),
      method: entry.method ?? (entry.isStored ? 0 : 8),
      crc: entry.crc ?? checksum(entry.content),
      packedSize: entry.packedSize ?? packed.length,
      size: entry.size ?? entry.content.length,
    };
    const from = entry.isOverFirst ? 0 : at;
    directory.push(directoryEntry(entry, given, from));
    if (entry.isOverFirst) continue;
    const local = localHeader(entry.localName ?? entry.name, given);
    pieces.push(local, packed);
    at += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const last = Buffer.alloc(22);
  last.writeUInt32LE(0x0605_4b50, 0);
  last.writeUInt16LE(end.disk ?? 0, 4);
  last.writeUInt16LE(end.count ?? entries.length, 8);
  last.writeUInt16LE(end.count ?? entries.length, 10);
  last.writeUInt32LE(list.length, 12);
  last.writeUInt32LE(end.start ?? at, 16);
  const comment = Buffer.from(end.comment ?? '');
  last.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...pieces, list, last, comment]));
}

/** Packed once, however many zips it goes into: some contents are hundreds of megabytes. */
const deflated = once((content) => deflateRawSync(content));
const checksum = once(crc32);

function once<T>(make: (content: Uint8Array) => T): (content: Uint8Array) => T {
  const made = new WeakMap<Uint8Array, T>();
  return (content) => {
    const known = made.get(content) ?? make(content);
    made.set(content, known);
    return known;
  };
}

type Given = Readonly<Record<'flags' | 'method' | 'crc' | 'packedSize' | 'size', number>>;

function localHeader(name: string, given: Given): Buffer {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(given.flags, 6);
  header.writeUInt16LE(given.method, 8);
  header.writeUInt32LE(given.crc, 14);
  header.writeUInt32LE(given.packedSize, 18);
  header.writeUInt32LE(given.size, 22);
  header.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([header, bytes]);
}

function directoryEntry({ name, mode = 0o100_644, disk = 0 }: MadeEntry, given: Given, from: number): Buffer {
  const bytes = Buffer.from(name);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(0x0314, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(given.flags, 8);
  entry.writeUInt16LE(given.method, 10);
  entry.writeUInt32LE(given.crc, 16);
  entry.writeUInt32LE(given.packedSize, 20);
  entry.writeUInt32LE(given.size, 24);
  entry.writeUInt16LE(bytes.length, 28);
  entry.writeUInt16LE(disk, 34);
  entry.writeUInt32LE((mode << 16) >>> 0, 38);
  entry.writeUInt32LE(from, 42);
  return Buffer.concat([entry, bytes]);
}
