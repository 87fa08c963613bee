import { readFile } from 'node:fs/promises';
// The browser build: the other one declares a `require` of its own, which a bundle of the main process already has.
import { strFromU8, unzipSync } from 'fflate/browser';
import { isSealed } from './sheet/csvSeal.ts';

/** The name that our documents carry as their last editor. */
export const ourName = 'Plenum';

const properties = 'docProps/core.xml';
const most = 100_000;
/** The library reads the clock once for each of the two times; nobody opens and saves a file as fast. */
const oneWriting = 1000;

/**
 * Whether somebody has saved the Word or Excel file since we wrote it: every program
 * puts its user's name or the time of saving into the properties. A file that is not
 * one of ours, or cannot be read, counts as somebody's work.
 */
export function isEditedByHand(docx: Uint8Array): boolean {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
      name === properties && originalSize < most;
    const xml = strFromU8(unzipSync(docx, { filter })[properties] ?? new Uint8Array());
    const [created, modified] = ['dcterms:created', 'dcterms:modified'].map((name) =>
      Date.parse(valueOf(xml, name)),
    );
    const isUntouched = Math.abs(Number(modified) - Number(created)) <= oneWriting;
    return valueOf(xml, 'cp:lastModifiedBy') !== ourName || !isUntouched;
  } catch {
    return true;
  }
}

function valueOf(xml: string, element: string): string {
  return new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(xml)?.[1] ?? '';
}

/** Whether a file of that name is there that must not be written over. */
export async function holdsHandwork(file: string): Promise<boolean> {
  const old = await readFile(file).catch(() => null);
  if (old === null) return false;
  return file.endsWith('.csv') ? !isSealed(old.toString('utf8')) : isEditedByHand(old);
}
