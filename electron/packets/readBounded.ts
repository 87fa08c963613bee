import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { PacketProblem } from '../../shared/protocol/answers.ts';

/** Many times what any packet or Word file of a workplan has. */
const largestFile = 64_000_000;

/** The bytes of a file, when it is one and not too large; a file that grows meanwhile is read as it was. Never throws. */
export function readBounded(file: string): Uint8Array | PacketProblem {
  let handle: number | null = null;
  try {
    // Before it is opened: a pipe would wait for somebody to write into it.
    if (!statSync(file).isFile()) return { kind: 'not-a-packet' };
    handle = openSync(file, 'r');
    const state = fstatSync(handle);
    if (state.size > largestFile) return { kind: 'unsafe', detail: `${Math.round(state.size / 1e6)} MB` };
    const bytes = new Uint8Array(state.size);
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(handle, bytes, length, bytes.length - length, length);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    return { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
