import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** A title as a file name on every system, of so many characters: Windows forbids most of these, and a trailing dot. */
export function fileNameOf(title: string, most = 80): string {
  const plain = title
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(/[. ]+$/u, '');
  return plain === '' ? 'Workshop' : plain;
}

/** A path in `folder`, which is made when needed, that no file has yet. */
export function freePath(folder: string, title: string, most?: number): string {
  mkdirSync(folder, { recursive: true });
  for (let n = 1; ; n++) {
    const file = path.join(folder, `${fileNameOf(title, most)}${n === 1 ? '' : ` ${n}`}.plenum`);
    if (!existsSync(file)) return file;
  }
}
