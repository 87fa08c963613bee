import { unzipSync } from 'fflate';
import { workplanWorkbook } from '../../electron/documents/sheet/workplanWorkbook.ts';
import { workplanBook } from '../../shared/reports/workplanSheet.ts';
import { zhejiang } from '../documentBuilders.ts';
import { type Attack, noise, utf8 } from './hostile.ts';
import { hostRecords } from './packets.ts';
import { laughs } from './wordFiles.ts';
import { makeZip } from './zipMaker.ts';
import { bomb, joined, wrongTypes, zipAttacks } from './zips.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';

export async function workbookAttacks(): Promise<readonly Attack[]> {
  const parts = unzipSync(await workplanWorkbook(workplanBook(hostRecords(), zhejiang, 'en')));
  const changed = (part: string, change: (xml: string) => string) => () => {
    const all = { ...parts, [part]: utf8(change(Buffer.from(parts[part] ?? []).toString())) };
    return makeZip(Object.entries(all).map(([name, content]) => ({ name, content })));
  };
  const cells = (rows: string) =>
    changed(sheet, () => `<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const typed = (xml: string) => xml.replace(/<(\w+)(?=[\s>])(?!\?)/u, (start) => `${laughs}${start}`);
  const attacks: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
    ['entities of entities in its sheet', changed(sheet, typed), ['unsafe']],
    ['entities of entities in its texts', changed(strings, typed), ['unsafe']],
    ['entities of entities in its book', changed('xl/workbook.xml', typed), ['unsafe', 'not-a-list']],
    ['a million rows', cells('<row><c><v>1</v></c></row>'.repeat(1_000_000)), ['unsafe', 'too-many-rows']],
    ['three hundred thousand rows', cells('<row><c><v>1</v></c></row>'.repeat(300_000)), ['too-many-rows']],
    ['a row in line a billion', cells('<row r="999999999"><c><v>1</v></c></row>'), ['too-many-rows']],
    ['a row in line minus one', cells('<row r="-1"><c><v>1</v></c></row>'), ['damaged']],
    ['ten thousand columns', cells(`<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`), ['too-many-columns']],
    ['a million columns', cells(`<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`), ['too-many-columns']],
    ['a cell in column ZZZ', cells('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), ['too-many-columns']],
    ['a cell that lies nowhere', cells('<row r="1"><c r="1A"><v>1</v></c></row>'), ['damaged']],
    ['a text that is not there', cells('<row><c t="s"><v>999999999</v></c></row>'), ['damaged']],
    ['a text of minus one', cells('<row><c t="s"><v>-1</v></c></row>'), ['damaged']],
    [
      'a cell of a million letters',
      cells(`<row><c t="inlineStr"><is><t>${'x'.repeat(1_000_000)}</t></is></c></row>`),
      ['too-long-cell'],
    ],
    ['elements a hundred thousand deep', cells('<row>'.repeat(100_000)), ['unsafe']],
    [
      'texts of 300 MB',
      () =>
        makeZip(Object.entries({ ...parts, [strings]: bomb }).map(([name, content]) => ({ name, content }))),
      ['unsafe'],
    ],
    ['half a letter', cells('<row><c t="inlineStr"><is><t>&#xDFFF;</t></is></c></row>'), ['damaged']],
    ['XML that ends nowhere', changed(sheet, (xml) => xml.slice(0, xml.length >> 1)), ['damaged']],
    [
      'a book without sheets',
      changed('xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/su, '')),
      ['nothing-in'],
    ],
    [
      'a sheet outside the file',
      changed('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replaceAll(/Target="[^"]*sheet1[^"]*"/gu, 'Target="../../../etc/passwd"'),
      ),
      ['damaged'],
    ],
    [
      'a sheet on the internet',
      changed('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replaceAll(/Target="[^"]*sheet1[^"]*"/gu, 'Target="https://example.org/x" TargetMode="External"'),
      ),
      ['damaged'],
    ],
    ['an empty sheet', cells(''), ['nothing-in']],
    [
      'a Word file',
      () =>
        makeZip([
          {
            name: '_rels/.rels',
            content: utf8(
              '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
            ),
          },
          { name: 'word/document.xml', content: utf8('<w:document xmlns:w="w"/>') },
        ]),
      ['not-a-list'],
    ],
    [
      'a zip of something else',
      () => makeZip([{ name: 'readme.txt', content: utf8('hello') }]),
      ['not-a-list'],
    ],
    [
      'a book of Excel 2003, or with a password',
      () => joined(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), noise(5000)),
      ['old-or-locked'],
    ],
    ['text that is named as a book', () => utf8('Activity,Lead\nVisit,Li Na'), ['not-a-list']],
    ['an empty file', () => new Uint8Array(), ['nothing-in']],
  ];
  return [
    ...attacks.map(([name, make, kinds]) => ({ name, make, kinds })),
    ...zipAttacks(parts, sheet),
    ...wrongTypes(['not-a-list', 'damaged']),
  ];
}

export function csvAttacks(): readonly Attack[] {
  const attacks: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
    ['50 MB without a line end', () => utf8('x'.repeat(50_000_000)), ['too-large']],
    ['10 MB without a line end', () => utf8('x'.repeat(9_900_000)), ['too-long-cell']],
    ['a million rows', () => utf8('a,b\n'.repeat(1_000_000)), ['too-many-rows']],
    ['a million columns', () => utf8('a,'.repeat(1_000_000)), ['too-many-columns']],
    ['ten thousand columns', () => utf8(`${'a,'.repeat(10_000)}\n`.repeat(20)), ['too-many-columns']],
    [
      'a quotation mark that is never closed',
      () => utf8(`Activity,Lead\n"Visit,Li Na\n${'x,y\n'.repeat(5000)}`),
      ['quote-not-closed'],
    ],
    [
      '10 MB of which the first letter opens a quotation',
      () => utf8(`"${'x,y\n'.repeat(2_400_000)}`),
      ['quote-not-closed', 'too-long-cell'],
    ],
    [
      'nothing but quotation marks',
      () => utf8('"'.repeat(9_000_001)),
      ['quote-not-closed', 'too-long-cell', 'nothing-in'],
    ],
    [
      'quotation marks and letters in turn',
      () => utf8('"a'.repeat(4_500_000)),
      ['quote-not-closed', 'too-long-cell', 'too-many-columns'],
    ],
    [
      'quotation marks and commas in turn',
      () => utf8('",'.repeat(4_500_000)),
      ['quote-not-closed', 'too-long-cell', 'too-many-columns', 'too-many-rows'],
    ],
    ['zeros', () => new Uint8Array(1_000_000), ['not-a-list']],
    ['nothing but line ends', () => utf8('\r\n'.repeat(4_000_000)), ['nothing-in', 'too-many-rows']],
    ['text with a zero in it', () => utf8('Activity,Lead\nVisit\0,Li Na'), ['not-a-list']],
    [
      'UTF-16 that ends in the middle of a letter',
      () => joined(new Uint8Array([0xff, 0xfe]), utf8('abc')),
      ['not-a-list'],
    ],
    ['an empty file', () => new Uint8Array(), ['nothing-in']],
    ['nothing but commas', () => utf8(',,,\n,,,'), ['nothing-in']],
  ];
  return [
    ...attacks.map(([name, make, kinds]) => ({ name, make, kinds })),
    ...wrongTypes(['not-a-list', 'damaged']),
  ];
}
