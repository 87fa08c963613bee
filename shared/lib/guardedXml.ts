import { SaxesParser } from 'saxes';

/** What an element carries, by names without their prefix: writers give the same parts other ones. */
export type XmlAttributes = ReadonlyMap<string, string>;

export type XmlReader = {
  readonly opened: (name: string, attributes: XmlAttributes) => void;
  readonly closed: (name: string) => void;
  /** In pieces of any length; sections of CDATA are text like any other. */
  readonly text: (text: string) => void;
};

/** Why a part is not read: broken, or made to do harm. */
export class XmlProblem extends Error {
  readonly kind: 'damaged' | 'unsafe';
  constructor(kind: 'damaged' | 'unsafe', detail: string) {
    super(detail);
    this.kind = kind;
  }
}

/** Office programs nest some thirty deep, a table in a table of a text box a hundred. */
const deepest = 256;
/** An element of a drawing or a table has some thirty. */
const mostAttributes = 1000;
const decodedBytes = 65_536;
/** Bytes from one tag to the next: a hundred times what a cell or a paragraph may hold. */
const longestText = 4_000_000;

/**
 * Reads a part of an office document piece by piece: no tree, no document type and so no entities but the five of XML.
 * Throws an `XmlProblem`, and whatever `reader` throws to stop early.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new XmlProblem('unsafe', 'a document type');
  });
  parser.on('error', (error) => {
    throw new XmlProblem('damaged', error.message);
  });
  let carried = 0;
  let at = 0;
  let lastTag = 0;
  parser.on('opentagstart', () => {
    carried = 0;
    lastTag = at;
  });
  parser.on('attribute', () => {
    carried += 1;
    if (carried > mostAttributes) throw new XmlProblem('unsafe', 'too many attributes');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new XmlProblem('unsafe', 'nested too deep');
    reader.opened(
      local(name),
      new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])),
    );
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    lastTag = at;
    reader.closed(local(name));
  });
  parser.on('text', reader.text);
  parser.on('cdata', reader.text);

  const decoder = decoderFor(bytes);
  for (; at < bytes.length; at += decodedBytes) {
    if (at - lastTag > longestText) throw new XmlProblem('unsafe', 'a text without end');
    parser.write(decoded(decoder, bytes.subarray(at, at + decodedBytes), at + decodedBytes < bytes.length));
  }
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** XML without a mark at its beginning is UTF-8 in every office program. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new XmlProblem('damaged', 'no text in its encoding');
  }
}
