import { readXml } from '../../../../shared/lib/guardedXml.ts';

/** What the number in a cell stands for. */
export type CellFormat = 'plain' | 'date' | 'percent';

/** Ids of the formats that every workbook has (ECMA-376, 18.8.30), with those that Chinese and Japanese Excel add. */
const builtInDates = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
] as const;
const builtInPercents: ReadonlySet<number> = new Set([9, 10]);

/** The format of each style that a cell names by its place. */
export function readFormats(bytes: Uint8Array | undefined): readonly CellFormat[] {
  const formats: CellFormat[] = [];
  if (!bytes) return formats;
  const codes = new Map<number, string>();
  let isCells = false;
  readXml(bytes, {
    opened: (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attributes.get('numFmtId')), (attributes.get('formatCode') ?? '').slice(0, 256));
      else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells)
        formats.push(formatOf(Number(attributes.get('numFmtId') ?? 0), codes));
    },
    closed: (name) => {
      if (name === 'cellXfs') isCells = false;
    },
    text: () => undefined,
  });
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id);
  if (code === undefined) {
    if (builtInPercents.has(id)) return 'percent';
    return builtInDates.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
  }
  // Words in quotes, colours and conditions in brackets, and letters behind a stroke say nothing about the number.
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  if (bare.includes('%')) return 'percent';
  return /y|d|m{3}/iu.test(bare) ? 'date' : 'plain';
}
