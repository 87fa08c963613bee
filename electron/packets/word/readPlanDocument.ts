import { XmlProblem } from '../../../shared/lib/guardedXml.ts';
import { readZip, type ZipLimits } from '../../../shared/lib/guardedZip.ts';
import type { PlanDocument } from '../../../shared/merge/word/planDocument.ts';
import type { PacketProblem } from '../../../shared/protocol/answers.ts';
import { unpack } from '../../lib/unpack.ts';
import { documentProperties } from './documentProperties.ts';
import { DocumentTables } from './documentTables.ts';
import { styleNames } from './styleNames.ts';

/** A bilingual plan of 500 rows is 4 MB of XML; Word writes up to three times as much for what was edited often. */
const limits: ZipLimits = { entries: 2000, entryBytes: 32_000_000, totalBytes: 36_000_000 };

const body = /^word\/document\d*\.xml$/u;
const properties = 'docProps/custom.xml';
const styles = 'word/styles.xml';

/** The rules of docs/word-files.md that this reader knows. */
const knownFormat = 1;

/**
 * The tables of a workplan in a Word file that we wrote and somebody may have edited since. Never throws; what the file is
 * about is not asked here.
 */
export function readPlanDocument(bytes: Uint8Array): PlanDocument | PacketProblem {
  // Whatever is no zip: also a file of an older Word, or one with a password.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { kind: 'not-a-packet' };
  const zip = readZip(
    bytes,
    (name) => name === properties || name === styles || body.test(name),
    limits,
    unpack,
  );
  if (zip.kind !== 'read') return zip;
  const [, document] = [...zip.files].find(([name]) => body.test(name)) ?? [];
  if (!document) return { kind: 'not-a-packet' };
  try {
    const about = documentProperties(zip.files.get(properties));
    if (Number(about.format ?? knownFormat) > knownFormat) return { kind: 'from-newer-app', app: '' };
    const { tables, trackedChanges } = new DocumentTables(styleNames(zip.files.get(styles))).read(document);
    return tables.length === 0 ? { kind: 'no-plan' } : { properties: about, tables, trackedChanges };
  } catch (error) {
    if (error instanceof XmlProblem) return { kind: error.kind, detail: error.message };
    return { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
}
