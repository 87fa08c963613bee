import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notes = /^(builder-.*\.ya?ml|latest.*\.yml|.*\.blockmap)$/;

/** One line for each package in a folder that was made since then (milliseconds since 1970): its place and its size. */
export function packagesSince(begun, folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !notes.test(name) && !name.startsWith('.'))
    .filter((name) => statSync(join(folder, name)).mtimeMs >= begun - 1000)
    .map((name) => `made ${join(folder, name)} (${megabytes(sizeOf(join(folder, name)))} MB)`);
}

function sizeOf(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function megabytes(bytes) {
  return Math.round(bytes / 1_000_000);
}
