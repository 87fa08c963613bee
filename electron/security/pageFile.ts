import path from 'node:path';
import { isOurs } from './origin.ts';

/** The file that a URL of ours names; null when it names anything outside the folder of our pages. */
export function pageFile(url: string, folder: string): string | null {
  if (!isOurs(url)) return null;
  try {
    const file = path.join(folder, decodeURIComponent(new URL(url).pathname));
    return file.startsWith(folder + path.sep) ? file : null;
  } catch {
    return null;
  }
}
