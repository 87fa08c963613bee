import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** A title as a file name on every system: Windows forbids most of these characters, and a trailing dot. */
export function fileNameOf(title: string): string {
  const plain = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, '');
  return plain === '' ? 'Workshop' : plain;
}

/** A path in `folder`, which is made when needed, that no file has yet. */
export function freePath(folder: string, title: string): string {
  mkdirSync(folder, { recursive: true });
  for (let n = 1; ; n++) {
    const file = path.join(folder, `${fileNameOf(title)}${n === 1 ? '' : ` ${n}`}.plenum`);
    if (!existsSync(file)) return file;
  }
}
