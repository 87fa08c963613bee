import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';
import { ourName } from '../editedByHand.ts';

const part = 'docProps/core.xml';
const type = 'application/vnd.openxmlformats-package.core-properties+xml';
const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

type Options = {
  readonly now?: Date;
  /** What else is to be written into its parts. */
  readonly change?: (path: string, xml: string) => string;
};

/**
 * Gives a workbook the properties that its library leaves out: its title, and our name as
 * its last editor, by which we know it again as long as nobody else has saved it.
 */
export function withProperties(
  workbook: Uint8Array,
  title: string,
  creator: string,
  { now = new Date(), change }: Options = {},
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook);
  if (change)
    for (const [path, bytes] of Object.entries(parts))
      if (path.endsWith('.xml')) parts[path] = strToU8(change(path, strFromU8(bytes)));
  const types = textOf(parts['[Content_Types].xml']);
  const relations = textOf(parts['_rels/.rels']);
  const override = `<Override PartName="/${part}" ContentType="${type}"/>`;
  const link = `<Relationship Id="plenumProperties" Type="${relation}" Target="${part}"/>`;
  return new Uint8Array(
    zipSync({
      ...parts,
      '[Content_Types].xml': strToU8(types.replace('</Types>', `${override}</Types>`)),
      '_rels/.rels': strToU8(relations.replace('</Relationships>', `${link}</Relationships>`)),
      [part]: strToU8(properties(title, creator, now.toISOString())),
    }),
  );
}

function textOf(bytes: Uint8Array | undefined): string {
  return strFromU8(bytes ?? new Uint8Array());
}

function properties(title: string, creator: string, now: string): string {
  const moment = (element: string): string =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${now}</dcterms:${element}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>` +
    `<cp:lastModifiedBy>${ourName}</cp:lastModifiedBy>${moment('created')}${moment('modified')}` +
    '</cp:coreProperties>'
  );
}

function escaped(text: string): string {
  return text
    .replace(/(?![\t\n])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
