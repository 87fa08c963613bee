import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Language, type Text, textIn } from '../../shared/domain/text.ts';
import { fileNameOf } from '../application/newFile.ts';
import { nextName } from '../documents/writeFile.ts';

export const packetEnding = '.plenum-packet';

export function isPacketName(file: string): boolean {
  return file.toLowerCase().endsWith(packetEnding);
}

/** Of a workshop and a partner: two of them, a number and the ending stay below the 255 that most systems allow. */
const mostBytes = 100;

type Named = { readonly title: Text; readonly partner: Text; readonly language: Language };

/** Such as `SCORE consultation - SAWS`: of the workshop and the partner, short enough for every system in any script. */
export function titleOf({ title, partner, language }: Named): string {
  return `${part(title, language)} - ${part(partner, language)}`;
}

/** Such as `SAWS - SCORE consultation - 2.plenum-packet`, the second that comes back: who gets many of them sorts by partner. */
export function returnName({ title, partner, language }: Named, revision: number): string {
  return `${part(partner, language)} - ${part(title, language)} - ${revision}${packetEnding}`;
}

/** Names in a folder that differ from each other and from what is there: nobody's packet is written over. */
export class FreeNames {
  readonly #folder: string;
  readonly #taken = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  free(name: string): string {
    const wanted = path.join(this.#folder, name);
    let free = wanted;
    for (let n = 2; this.#taken.has(folded(free)) || existsSync(free); n++) free = nextName(wanted, n);
    this.#taken.add(folded(free));
    return free;
  }
}

function part(text: Text, language: Language): string {
  const whole = fileNameOf(textIn(text, language), 1000);
  let cut = '';
  for (const letter of whole) {
    if (Buffer.byteLength(cut + letter) > mostBytes) return cut.replace(/\s+\S*$/u, '').trim();
    cut += letter;
  }
  return whole;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
