import { describe, expect, test } from 'vitest';
import { readList } from '../../../../renderer/app/importing/readList.ts';
import { makeZip } from '../../../hostile/zipMaker.ts';

type Book = {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly book?: string;
};

const sheets = '<sheets><sheet name="A" sheetId="1" r:id="one"/></sheets>';

/** The least that is an Excel workbook, as other programs than ours write it. */
function read({ sheet, strings = '', styles = '', book = sheets }: Book) {
  const parts = {
    '_rels/.rels': relations(['book', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<x:workbook xmlns:x="x" xmlns:r="r">${book}</x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['one', 'worksheet', 'worksheets/sheet1.xml'],
      ['two', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['three', 'sharedStrings', 'sharedStrings.xml'],
      ['four', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetOf(sheet),
    'xl/worksheets/sheet2.xml': sheetOf('<row><c t="inlineStr"><is><t>second</t></is></c></row>'),
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  };
  const bytes = makeZip(
    Object.entries(parts).map(([name, text]) => ({ name, content: new TextEncoder().encode(text) })),
  );
  const reading = readList(bytes, 'list.xlsx');
  return reading.kind === 'cells' ? reading.cells : reading.problem;
}

function sheetOf(rows: string): string {
  return `<x:worksheet xmlns:x="x"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
}

function relations(...all: readonly (readonly [string, string, string])[]): string {
  const lines = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${lines.join('')}</Relationships>`;
}

const formats =
  '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="0.0&quot;day&quot;"/></numFmts>';
const styles = `${formats}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;

describe('a cell of a workbook', () => {
  test.each([
    ['a number', '<c><v>1200</v></c>', '1200'],
    ['a sum of tenths', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a share', '<c s="2"><v>0.4</v></c>', '40%'],
    ['a date', '<c s="1"><v>43190</v></c>', '2018-03-31'],
    ['a month in a format of its own', '<c s="3"><v>43160</v></c>', '2018-03-01'],
    ['a number with a word behind it', '<c s="4"><v>2</v></c>', '2'],
    ['a date as text', '<c t="d"><v>2018-03-31T00:00:00</v></c>', '2018-03-31'],
    ['yes', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!'],
    ['what a formula came to', '<c t="str"><f>A1&amp;B1</f><v>Li Na</v></c>', 'Li Na'],
    ['a text', '<c t="s"><v>0</v></c>', '重庆 & more'],
    ['a text in pieces with its pronunciation', '<c t="s"><v>1</v></c>', '东京'],
    ['a text with a line end', '<c t="inlineStr"><is><t>one_x000D_\ntwo</t></is></c>', 'one\ntwo'],
    ['a text of one line', '<c t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
  ])('is read: %s', (_, cell, expected) => {
    const strings =
      '<si><t>重庆 &amp; more</t></si><si><r><t>东</t></r><r><t>京</t></r><rPh><t>とうきょう</t></rPh></si>';
    expect(read({ sheet: `<row>${cell}</row>`, strings, styles })).toEqual([[expected]]);
  });

  test('stands where it says, and empty ones take no place', () => {
    const sheet =
      '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    expect(read({ sheet })).toEqual([[], ['', '1']]);
  });

  test('counts days from 1904 in an old workbook of the Mac', () => {
    const book = `<x:workbookPr date1904="1"/>${sheets}`;
    expect(read({ sheet: '<row><c s="1"><v>0</v></c></row>', styles, book })).toEqual([['1904-01-01']]);
  });
});

test('the first sheet that is not hidden is read', () => {
  const book = '<sheets><sheet name="A" r:id="one" state="hidden"/><sheet name="B" r:id="two"/></sheets>';
  expect(read({ sheet: '<row><c><v>1</v></c></row>', book })).toEqual([['second']]);
});
