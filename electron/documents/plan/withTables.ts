import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';
import type { TablePlace } from './tableXml.ts';

const part = 'word/document.xml';

/** In bytes. */
const worthPacking = 2000;

/** Puts every table where its mark stands in the finished file. */
export function withTables(docx: Uint8Array, tables: readonly TablePlace[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  let rest = strFromU8(parts[part] ?? new Uint8Array());
  let xml = '';
  // In the order of the document, so that the text is gone through once.
  for (const { placeholder, xml: table } of tables) {
    const at = rest.indexOf(placeholder);
    if (at < 0) throw new Error('a table has no place in its document');
    xml += rest.slice(0, at) + table;
    rest = rest.slice(at + placeholder.length);
  }
  const whole = { ...parts, [part]: strToU8(xml + rest) };
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(whole).map(packed))));
}

/** Packing is what a short document takes longest for: less tight it is a tenth larger, in half the time. */
function packed([name, bytes]: readonly [string, Uint8Array]): [string, [Uint8Array, { level: 0 | 3 }]] {
  return [name, [bytes, { level: bytes.length < worthPacking ? 0 : 3 }]];
}
