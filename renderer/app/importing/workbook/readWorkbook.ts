import { readZip, type ZipContent } from '../../../../shared/lib/guardedZip.ts';
import { type Cells, ListStop } from '../listContent.ts';
import { readFormats } from './cellFormats.ts';
import { type Relation, readRelations } from './relations.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { readSheet } from './sheetRows.ts';
import { firstSheet } from './workbookPart.ts';

/** A list of ten thousand rows has some ten megabytes of XML. */
const limits = { entries: 2_000, entryBytes: 24_000_000, totalBytes: 32_000_000 };

/**
 * The cells of the first sheet of an Excel workbook that is shown, as text. Only the parts that say something about it are
 * unpacked. Throws a `ListStop` or an `XmlProblem`.
 */
export function readWorkbook(bytes: Uint8Array): Cells {
  const root = relationsAt(bytes, '_rels/.rels', '');
  const bookPath = pathTo(root, 'officeDocument');
  const parts = filesOf(
    readZip(bytes, (name) => name === bookPath || name === relationsPath(bookPath), limits),
  );
  const book = parts.get(bookPath);
  if (!book || !/<(?:\w+:)?workbook[\s>]/u.test(beginning(book))) throw new ListStop('not-a-list');
  const relations = readRelations(parts.get(relationsPath(bookPath)), bookPath);
  const { sheetId, hasDatesFrom1904 } = firstSheet(book);
  const sheetPath = relations.find(({ id }) => id === sheetId)?.path;
  const stringsPath = relations.find(({ type }) => type === 'sharedStrings')?.path;
  const stylesPath = relations.find(({ type }) => type === 'styles')?.path;
  const wanted = new Set([sheetPath, stringsPath, stylesPath]);
  const files = filesOf(readZip(bytes, (name) => wanted.has(name), limits));
  const part = (path: string | undefined) => (path === undefined ? undefined : files.get(path));
  const sheet = part(sheetPath);
  if (!sheet) throw new ListStop('damaged');
  return readSheet(sheet, {
    strings: readSharedStrings(part(stringsPath)),
    formats: readFormats(part(stylesPath)),
    hasDatesFrom1904,
  });
}

function relationsAt(bytes: Uint8Array, path: string, from: string): readonly Relation[] {
  return readRelations(filesOf(readZip(bytes, (name) => name === path, limits)).get(path), from);
}

function pathTo(relations: readonly Relation[], type: string): string {
  const path = relations.find((relation) => relation.type === type)?.path;
  if (path === undefined) throw new ListStop('not-a-list');
  return path;
}

/** `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`. */
function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function beginning(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}

function filesOf(content: ZipContent): ReadonlyMap<string, Uint8Array> {
  if (content.kind !== 'read') throw new ListStop(content.kind);
  return content.files;
}
