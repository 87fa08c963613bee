import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPlanDocument } from '../../../../electron/packets/word/readPlanDocument.ts';
import { zhejiang } from '../../../documentBuilders.ts';
import { fullPlan } from '../../../planBuilders.ts';
import { documentOf, exported } from './readBack.ts';
import { WordFile } from './wordFile.ts';

const bytes = exported(fullPlan(4), zhejiang, 'en');
const head = '<w:document xmlns:w="w"><w:body>';
const foot = '</w:body></w:document>';

function fileOf(xml: string, others: Record<string, string> = {}): Uint8Array {
  const parts = { 'word/document.xml': xml, ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

const changed = (change: (xml: string) => string): Uint8Array => {
  const file = new WordFile(bytes);
  file.xml = change(file.xml);
  return file.bytes();
};
const row = '<w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>';
const kindOf = (file: Uint8Array): string => {
  const read = readPlanDocument(file);
  return 'kind' in read ? read.kind : 'read';
};

describe('a Word file that is none, or was made to do harm', () => {
  it.each<readonly [string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'not-a-packet'],
    ['an older Word file', () => strToU8('\u00D0\u00CF\u0011\u00E0 and so on'), 'not-a-packet'],
    ['another zip', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'not-a-packet'],
    ['a file that is cut off', () => bytes.slice(0, bytes.length >> 1), 'damaged'],
    ['XML that ends nowhere', () => changed((xml) => xml.slice(0, xml.length >> 1)), 'damaged'],
    ['bytes that are no text', () => changed((xml) => xml.replace('Visit', '\u0001')), 'damaged'],
    ['an entity that nobody knows', () => changed((xml) => xml.replace('Visit', '&lol;')), 'damaged'],
    [
      'a document type',
      () => changed((xml) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "aa">]><w:document')),
      'unsafe',
    ],
    [
      'a document type in the properties',
      () => {
        const file = new WordFile(bytes);
        file.setPart(
          'docProps/custom.xml',
          (xml) => `<!DOCTYPE x SYSTEM "file:///etc/passwd">${xml.replace(/^<\?.*?\?>/, '')}`,
        );
        return file.bytes();
      },
      'unsafe',
    ],
    ['far too many rows', () => fileOf(`${head}<w:tbl>${row.repeat(400_000)}</w:tbl>${foot}`), 'unsafe'],
    [
      'a row of a million cells',
      () => fileOf(`${head}<w:tbl><w:tr>${'<w:tc/>'.repeat(1_000_000)}</w:tr></w:tbl>${foot}`),
      'unsafe',
    ],
    [
      'a cell over a million columns',
      () =>
        fileOf(
          `${head}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr></w:tc></w:tr></w:tbl>${foot}`,
        ),
      'unsafe',
    ],
    ['tables a thousand deep', () => fileOf(`${head}${'<w:tbl><w:tr><w:tc>'.repeat(1000)}`), 'unsafe'],
    [
      'a cell of seventeen million signs',
      () =>
        fileOf(
          `${head}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${'x'.repeat(17_000_000)}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>${foot}`,
        ),
      'unsafe',
    ],
    ['more than any plan unpacked', () => fileOf(`${head}${' '.repeat(33_000_000)}${foot}`), 'unsafe'],
    ['no table of ours', () => fileOf(`${head}<w:tbl>${row}</w:tbl>${foot}`), 'no-plan'],
    [
      'rules of a later version',
      () => {
        const file = new WordFile(bytes);
        file.setPart('docProps/custom.xml', (xml) => xml.replace('>1<', '>2<'));
        return file.bytes();
      },
      'from-newer-app',
    ],
  ])('%s', (_, file, kind) => {
    expect(kindOf(file())).toBe(kind);
  });
});

describe('a Word file of ours', () => {
  it('says which workshop and plan it is of, when it was made and from which packet', () => {
    const file = new WordFile(bytes);
    file.setPart('docProps/custom.xml', (xml) =>
      xml.replace(
        '</Properties>',
        '<property name="PlenumMoment"><lpwstr>m-1</lpwstr></property><property name="PlenumPacket"><lpwstr>p-1</lpwstr></property></Properties>',
      ),
    );
    const { properties } = documentOf(file.bytes());
    const [plan] = fullPlan().workplans.values();
    const [workshop] = fullPlan().workshops.values();
    expect(properties).toEqual({
      format: '1',
      workshop: workshop?.id,
      workplan: plan?.id,
      languages: 'en',
      moment: 'm-1',
      packet: 'p-1',
    });
  });

  it('is read without what stands in text boxes, comments, fields and the readings of signs', () => {
    const noise =
      '<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>' +
      '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:commentRangeStart w:id="1"/>' +
      '<w:r><w:ruby><w:rt><w:r><w:t>reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r>' +
      '<w:hyperlink><w:r><w:t>link</w:t><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:cr/><w:sym w:char="2713"/></w:r></w:hyperlink>';
    const { tables } = documentOf(
      changed((xml) => xml.replace(/<w:t [^>]*>Guide 1<\/w:t><\/w:r>/, `<w:t>Guide 1</w:t></w:r>${noise}`)),
    );
    const said = tables[0]?.rows.flatMap(({ cells }) =>
      cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    );
    expect(said).toContain('Guide 1字link\ta-b\n✓');
  });

  it('has the words of a table within a cell in the cell', () => {
    const inner = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>inner</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>';
    const { tables } = documentOf(
      changed((xml) => xml.replace(/(>Guide 1<\/w:t><\/w:r><\/w:p>)/, `$1${inner}`)),
    );
    const cell = tables[0]?.rows
      .flatMap(({ cells }) => cells)
      .find(({ paragraphs }) => paragraphs[0]?.text === 'Guide 1');
    expect(cell?.paragraphs.map(({ text }) => text)).toEqual(['Guide 1', 'inner', '']);
    expect(tables).toHaveLength(documentOf(bytes).tables.length);
  });
});
