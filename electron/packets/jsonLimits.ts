import { PacketFlaw } from '../../shared/merge/packetRows.ts';

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** More rows than ten workshops have, and deeper than any text is nested. */
const jsonLimits = { rows: 60_000, depth: 100, values: 2_000_000 };

/** So that nothing is made of a text that is larger than it says: throws a `PacketFlaw` at the first brace too many. */
export function refuseExcess(json: Uint8Array, { rows, depth, values } = jsonLimits): void {
  let level = 0;
  let found = 0;
  let separators = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === quote) at = endOfText(json, at + 1);
    else if (byte === comma) {
      if (++separators > values) throw new PacketFlaw(`more than ${values} values`);
      // Of a list in the outermost object: a row without braces is none, and still something to look at.
      if (level === 2 && ++found > rows) throw new PacketFlaw(`more than ${rows} rows`);
    } else if (byte === openBrace || byte === openBracket) {
      if (++level > depth) throw new PacketFlaw(`nested deeper than ${depth}`);
    } else if (byte === closeBrace || byte === closeBracket) level--;
  }
}

/** Where the quotation mark is that ends a text; most of what is written is texts. */
function endOfText(json: Uint8Array, from: number): number {
  let at = from;
  while (at < json.length && json[at] !== quote) at += json[at] === backslash ? 2 : 1;
  return at;
}
