import { unzipSync } from 'fflate';
import { workplanDocument } from '../../electron/documents/workplanDocument.ts';
import { workplanReport } from '../../shared/reports/workplanReport.ts';
import { zhejiang } from '../documentBuilders.ts';
import { type Attack, utf8 } from './hostile.ts';
import { hostRecords } from './packets.ts';
import { makeZip } from './zipMaker.ts';
import { wrongTypes, zipAttacks } from './zips.ts';

const main = 'word/document.xml';

/** Ten entities of ten entities each, nine times: three gigabytes of `lol`. */
export const laughs = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${letter(n + 1)} "${`&${letter(n)};`.repeat(10)}">`).join('')}]>`;

function letter(n: number): string {
  return String.fromCharCode(97 + n);
}

export function wordAttacks(): readonly Attack[] {
  const parts = unzipSync(
    workplanDocument(workplanReport(hostRecords(), zhejiang, 'en', '2017-11-22'), null, null),
  );
  const xml = Buffer.from(parts[main] ?? []).toString();
  const changed =
    (change: (xml: string) => string, part = main) =>
    () => {
      const written = part === main ? xml : Buffer.from(parts[part] ?? []).toString();
      const all = { ...parts, [part]: utf8(change(written)) };
      return makeZip(Object.entries(all).map(([name, content]) => ({ name, content })));
    };
  const body = (content: string) =>
    changed(() => `<w:document xmlns:w="w"><w:body>${content}</w:body></w:document>`);
  const row = '<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>';
  const attacks: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
    [
      'a document type',
      changed((each) => each.replace('<w:document', '<!DOCTYPE x><w:document')),
      ['unsafe'],
    ],
    [
      'entities of entities',
      changed((each) => each.replace('<w:document', `${laughs}<w:document`).replace('<w:t>', '<w:t>&j;')),
      ['unsafe'],
    ],
    [
      'an entity from outside',
      changed((each) =>
        each.replace('<w:document', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document'),
      ),
      ['unsafe'],
    ],
    [
      'a document type in its properties',
      changed((each) => each.replace('<Properties', '<!DOCTYPE x><Properties'), 'docProps/custom.xml'),
      ['unsafe'],
    ],
    ['an entity that nobody knows', changed((each) => each.replace('</w:t>', '&lol;</w:t>')), ['damaged']],
    ['half a letter', changed((each) => each.replace('</w:t>', '&#xD800;</w:t>')), ['damaged']],
    [
      'tables in tables, a hundred thousand deep',
      body('<w:tbl><w:tr><w:tc>'.repeat(100_000)),
      ['unsafe', 'damaged'],
    ],
    ['three hundred thousand rows', body(`<w:tbl>${row.repeat(300_000)}</w:tbl>`), ['unsafe', 'damaged']],
    [
      'a million rows without cells',
      body(`<w:tbl>${'<w:tr/>'.repeat(1_000_000)}</w:tbl>`),
      ['unsafe', 'damaged', 'no-plan'],
    ],
    [
      'a million cells in a row',
      body(`<w:tbl><w:tr>${'<w:tc/>'.repeat(1_000_000)}</w:tr></w:tbl>`),
      ['unsafe', 'damaged'],
    ],
    [
      'a cell over a billion columns',
      body('<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc></w:tr></w:tbl>'),
      ['unsafe', 'damaged'],
    ],
    [
      'an element with a million attributes',
      body(`<w:p ${Array.from({ length: 1_000_000 }, (_, n) => `a${n}=""`).join(' ')}/>`),
      ['no-plan', 'unsafe', 'damaged'],
    ],
    [
      'thirty million letters in a paragraph',
      body(`<w:p><w:r><w:t>${'x'.repeat(30_000_000)}</w:t></w:r></w:p>`),
      ['no-plan', 'unsafe', 'damaged'],
    ],
    ['XML that ends nowhere', changed((each) => each.slice(0, each.length >> 1)), ['damaged']],
    ['a document without a plan', body('<w:p><w:r><w:t>Dear colleagues</w:t></w:r></w:p>'), ['no-plan']],
    ['a table of something else', body(`<w:tbl>${row}</w:tbl>`), ['no-plan']],
    [
      'a file of an older Word',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      ['not-a-packet'],
    ],
  ];
  return [
    ...attacks.map(([name, make, kinds]) => ({ name, make, kinds })),
    ...zipAttacks(parts, main),
    ...wrongTypes(['not-a-packet', 'damaged']),
  ];
}
