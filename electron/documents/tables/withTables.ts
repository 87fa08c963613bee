import { strToU8, zipSync } from 'fflate/browser';
import type { Parts } from '../finished.ts';
import type { TablePlace } from './tableXml.ts';

const part = 'word/document.xml';

/** In bytes. */
const worthPacking = 2000;

/** A Word file of these parts, with every table where its mark stands. */
export function withTables(parts: Parts, tables: readonly TablePlace[]): Uint8Array<ArrayBuffer> {
  let rest = String(parts.get(part) ?? '');
  let xml = '';
  // In the order of the document, so that the text is gone through once.
  for (const { placeholder, xml: table } of tables) {
    const at = rest.indexOf(placeholder);
    if (at < 0) throw new Error('a table has no place in its document');
    xml += rest.slice(0, at) + table;
    rest = rest.slice(at + placeholder.length);
  }
  const whole = new Map(parts).set(part, xml + rest);
  return new Uint8Array(zipSync(Object.fromEntries([...whole].map(packed))));
}

/** Packing is what a short document takes longest for: less tight it is a tenth larger, in half the time. */
function packed([name, data]: readonly [string, string | Uint8Array]): [
  string,
  [Uint8Array, { level: 0 | 3 }],
] {
  const bytes = typeof data === 'string' ? strToU8(data) : data;
  return [name, [bytes, { level: bytes.length < worthPacking ? 0 : 3 }]];
}
