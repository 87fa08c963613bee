import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file by their path. */
export function opened(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function part(bytes: Uint8Array, path: string): string {
  const found = opened(bytes).get(path);
  if (found === undefined) throw new Error(`the file has no ${path}`);
  return found;
}

/** The text that a reader sees, one line per paragraph. */
export function visibleText(documentXml: string): string {
  return documentXml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const token = /<\?[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gu;

/** What is wrong with an XML part, or null. Stricter than XML: no comments, no CDATA, no quotes but ". */
export function malformation(xml: string): string | null {
  const forbidden =
    /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]|&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/u;
  const bad = forbidden.exec(xml);
  if (bad) return `forbidden ${JSON.stringify(bad[0])} at ${bad.index}`;
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    if (match.index !== end) return `no XML at ${end}: ${xml.slice(end, end + 60)}`;
    end = match.index + match[0].length;
    const [, closing, opening, attributes = '', empty] = match;
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, name]) => name);
    if (new Set(names).size !== names.length) return `an attribute twice in ${match[0]}`;
    if (closing !== undefined && open.pop() !== closing) return `${closing} closes nothing at ${match.index}`;
    if (opening !== undefined && empty === '') open.push(opening);
  }
  if (end !== xml.length) return `no XML at ${end}`;
  return open.length === 0 ? null : `${open.join(' ')} is not closed`;
}
