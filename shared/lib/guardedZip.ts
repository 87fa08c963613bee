import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { type ZipEntry, ZipProblem, zipDirectory } from './zipDirectory.ts';

/** How much of a file is read at most. What is larger was chosen by mistake, or made to do harm. */
export type ZipLimits = {
  readonly entries: number;
  /** Bytes of one entry and of all of them together, unpacked. */
  readonly entryBytes: number;
  readonly totalBytes: number;
};

/**
 * Makes the `size` bytes out of a deflated entry that it states. Throws a `ZipProblem` where there are more, and may answer
 * with fewer.
 */
export type Unpack = (packed: Uint8Array, entry: ZipEntry) => Uint8Array;

export type ZipContent =
  | { readonly kind: 'read'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'unsafe'; readonly detail: string };

/** Deflate makes at most 1032 bytes of one: a match of 258 bytes in two bits. */
const mostPerByte = 1032;

/** So much is unpacked at a time: 4 MB at most, or 16 MB of what says that it hardly was packed, which goes twice as fast. */
function pushedBytes({ size, packedSize }: ZipEntry): number {
  return size > 8 * packedSize ? 4096 : 16_384;
}

/**
 * The wanted entries of a zip; the others are counted and not unpacked. Never trusts a size that the file states: unpacking
 * stops at the first byte too many, and an entry must have the length and the checksum that the directory gives. Never
 * throws. `damaged` is a file that is cut off or broken or no zip at all; `unsafe` one that is larger than the limits or
 * that no office program writes: names that lead out, links, encrypted or doubled or overlapping entries, zip64. Where there is
 * a faster way to unpack than the one that runs everywhere, it can be given.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
  unpack: Unpack = inflated,
): ZipContent {
  try {
    const entries = zipDirectory(bytes, limits.entries).filter(
      ({ name }) => !name.endsWith('/') && wanted(name),
    );
    refuseTooLarge(entries, limits);
    return {
      kind: 'read',
      files: new Map(entries.map((entry) => [entry.name, unpacked(bytes, entry, unpack)])),
    };
  } catch (error) {
    if (error instanceof ZipProblem) return { kind: error.kind, detail: error.message };
    return { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** By what they state. An entry that holds more than it states is stopped there, so this bounds the work as well. */
function refuseTooLarge(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, size, packedSize } of entries) {
    total += size;
    if (size > limits.entryBytes || total > limits.totalBytes)
      throw new ZipProblem('unsafe', `too large: ${name}`);
    if (size > packedSize * mostPerByte) throw new ZipProblem('unsafe', `cannot hold ${size} bytes: ${name}`);
  }
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, unpack: Unpack): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const content = entry.method === 'stored' ? packed.slice() : unpack(packed, entry);
  if (content.length !== entry.size)
    throw new ZipProblem('damaged', `holds less than it states: ${entry.name}`);
  if (crc32(content) !== entry.crc) throw new ZipProblem('damaged', `checksum: ${entry.name}`);
  return content;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, size } = entry;
  const step = pushedBytes(entry);
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ZipProblem('unsafe', `holds more than it states: ${name}`);
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  return content.subarray(0, length);
}
