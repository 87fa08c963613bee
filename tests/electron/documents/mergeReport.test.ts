import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportAll } from '../../../electron/documents/exportAll.ts';
import { mergeReportDocument } from '../../../electron/documents/mergeReport/mergeReportDocument.ts';
import { DocumentRenderer } from '../../../electron/documents/renderInWorker.ts';
import { mergeReport } from '../../../shared/reports/mergeReport.ts';
import { zhejiang } from '../../documentBuilders.ts';
import { mergedWorkshop } from '../../mergeBuilders.ts';
import { malformation, opened, part, visibleText } from './opened.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const when = { today: '2017-07-04', timeZone: 'Asia/Shanghai' };
const records = mergedWorkshop();
const english = mergeReport(records, zhejiang, 'en', when);
const chinese = mergeReport(records, zhejiang, 'zh', when);

describe.each([
  ['en', english, null],
  ['zh', chinese, null],
  ['both', english, chinese],
] as const)('the merge report in %s', async (spoken, report, beside) => {
  const bytes = await mergeReportDocument(report, beside);
  const xml = part(bytes, 'word/document.xml');
  const text = visibleText(xml);

  it('is a sound Word file that says what came, what stands and what is asked', () => {
    for (const [name, content] of opened(bytes)) expect(malformation(content), name).toBeNull();
    const told = {
      en: [
        'Merge report',
        'Return 2: 9 June 2017',
        'Your version stands',
        'CNY\u00A0135,000',
        'Kindly look through',
      ],
      zh: ['工作计划合并报告', '第2次返回：2017年6月9日', '采用贵单位内容', '人民币135,000元', '请予核对'],
    };
    const expected = spoken === 'both' ? [...told.en, ...told.zh] : told[spoken];
    for (const words of expected) expect(text).toContain(words);
    expect(text).toContain('另请省局法规处阅核');
  });

  it('lays the conflicts across, repeats the heads of its tables and keeps rows whole', () => {
    const tables = xml.split('<w:tbl>').slice(2);
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const rows = table.slice(0, table.indexOf('</w:tbl>')).split('<w:tr>').slice(1);
      expect(rows.filter((row) => row.includes('<w:tblHeader'))).toHaveLength(1);
      expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
    }
    expect(xml.match(/w:orient="\w+"/gu)).toEqual(
      ['portrait', 'landscape', 'portrait'].map((each) => `w:orient="${each}"`),
    );
  });

  it('gives Chinese the fonts of Chinese', () => {
    expect(part(bytes, 'word/styles.xml')).toContain('w:eastAsia="宋体"');
    expect(xml).toContain('w:hint="eastAsia"');
  });
});

it('is written for the partners that returned something, and for nobody else', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const renderer = new DocumentRenderer();
  const { files } = await exportAll({
    records,
    folder,
    renderer,
    bytesOf: () => null,
    partnerIds: 'all',
    documents: ['merge-report'],
    languages: ['en', 'zh', 'both'],
  });
  await renderer.close();
  expect(files.map(({ kind, name }) => [kind, name])).toEqual([
    ['written', 'Merge report - SAWS Zhejiang - en.docx'],
    ['written', '工作计划合并报告 - 浙江省安监局 - zh.docx'],
    ['written', 'Merge report - SAWS Zhejiang - en-zh.docx'],
  ]);
  expect(readdirSync(folder)).toHaveLength(3);
});
