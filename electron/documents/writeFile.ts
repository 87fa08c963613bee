import * as disk from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { uniqueName } from '../lib/nodeCrypto.ts';

export type Written =
  | { readonly kind: 'written'; readonly path: string }
  /** The wanted file could not be replaced, as when it is open in Word. */
  | { readonly kind: 'written-under-new-name'; readonly path: string; readonly wanted: string }
  | NotWritten;

export type NotWritten =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-written'; readonly detail: string };

type Disk = Pick<typeof disk, 'open' | 'rename' | 'rm' | 'access'>;

/**
 * All of the bytes under that name, or nothing: a temporary file in the same folder,
 * flushed, then renamed over the old one. On Windows nobody can replace a file that
 * Word has open; it then gets a free name beside it.
 */
export async function writeFile(file: string, bytes: Uint8Array, using: Disk = disk): Promise<Written> {
  const temporary = path.join(path.dirname(file), `.plenum-${uniqueName()}.tmp`);
  try {
    await writeFlushed(temporary, bytes, using);
    const taken = await placed(temporary, file, using);
    await flushFolder(path.dirname(file), using);
    return taken === file
      ? { kind: 'written', path: file }
      : { kind: 'written-under-new-name', path: taken, wanted: file };
  } catch (error) {
    await using.rm(temporary, { force: true }).catch(() => {});
    return reasonOf(error);
  }
}

async function writeFlushed(file: string, bytes: Uint8Array, using: Disk): Promise<void> {
  const handle = await using.open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function placed(temporary: string, file: string, using: Disk): Promise<string> {
  // Virus scanners hold a file for a moment; Word holds it until it is closed.
  for (const wait of [0, 40, 160]) {
    await pause(wait);
    if (await renamed(temporary, file, using)) return file;
  }
  for (let n = 2; n < 100; n++) {
    const other = nextName(file, n);
    const isFree = await using.access(other).then(
      () => false,
      () => true,
    );
    if (isFree && (await renamed(temporary, other, using))) return other;
  }
  throw Object.assign(new Error(`${file} and every name beside it are in use`), { code: 'EBUSY' });
}

async function renamed(from: string, to: string, using: Disk): Promise<boolean> {
  try {
    await using.rename(from, to);
    return true;
  } catch (error) {
    if (['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error))) return false;
    throw error;
  }
}

/** `Plan.docx` → `Plan (2).docx`. */
export function nextName(file: string, n: number): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name} (${n})${ext}`);
}

/** Makes the new name last through a power cut. Windows has no such call, and network folders may refuse it. */
async function flushFolder(folder: string, using: Disk): Promise<void> {
  const handle = await using.open(folder, 'r').catch(() => null);
  // The file itself is flushed and has its name: nothing is left to undo.
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): NotWritten {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full' };
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'folder-missing' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return { kind: 'not-allowed' };
    default:
      return { kind: 'not-written', detail: String(error) };
  }
}
