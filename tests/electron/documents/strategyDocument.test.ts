import { describe, expect, it } from 'vitest';
import { build } from '../../../electron/documents/build.ts';
import { requestFor } from '../../../electron/documents/requestFor.ts';
import { strategyDocument } from '../../../electron/documents/strategy/strategyDocument.ts';
import { pagesOf } from '../../../electron/documents/strategy/strategyPages.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import type { Records } from '../../../shared/records/tables.ts';
import type { DocumentLanguage } from '../../../shared/reports/documentKinds.ts';
import { blockModelOf } from '../../../shared/reports/strategy/blockModelOf.ts';
import { type ReportPart, strategyReport } from '../../../shared/reports/strategy/strategyReport.ts';
import { anId, recordsOf } from '../../builders.ts';
import { anIndicator } from '../../strategyBuilders.ts';
import { comment, contents, writtenStrategy } from '../../writtenStrategy.ts';
import { malformation, opened, part, visibleText } from './opened.ts';

const records = writtenStrategy();
const built = (language: DocumentLanguage, from: Records = records) =>
  strategyDocument(strategyReport(from, language, '2017-11-22'));
const all = (xml: string, what: RegExp): readonly string[] =>
  [...xml.matchAll(what)].map((match) => match[1] ?? match[0]);
const tables = contents.filter(({ kind }) => kind === 'block').length;

describe.each(['en', 'zh', 'both'] as const)('the strategy in %s', (language) => {
  const bytes = built(language);
  const xml = part(bytes, 'word/document.xml');
  const text = visibleText(xml);

  it('is a package of well-formed parts without anything private', () => {
    for (const [name, content] of opened(bytes)) {
      expect(malformation(content), name).toBeNull();
      for (const secret of [comment, 'li@example.org']) expect(content, name).not.toContain(secret);
    }
  });

  it('is written in its languages', () => {
    const isIn = { en: language !== 'zh', zh: language !== 'en' };
    expect(text.includes('Strategy for Phase III')).toBe(isIn.en);
    expect(text.includes('三期战略')).toBe(isIn.zh);
    expect(text.includes('Inspectors advise, as')).toBe(isIn.en);
    expect(text.includes('监察员提供咨询，见')).toBe(isIn.zh);
    expect(text.includes('Means of verification')).toBe(isIn.en);
    expect(text.includes('核验方式')).toBe(isIn.zh);
    for (const word of language === 'zh' ? ['产出说明1', '阶段'] : ['Output in words 1', 'Phase']) {
      expect(text).toContain(word);
    }
    const fonts = part(bytes, 'word/styles.xml');
    expect(fonts).toContain('w:eastAsia="宋体"');
    expect(fonts).toContain('w:eastAsia="黑体"');
  });

  it('leads from every reference to the row that defines it, and nowhere else', () => {
    const bookmarks = all(xml, /<w:bookmarkStart[^>]*w:name="([^"]*)"/gu);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const anchors = [...opened(bytes).values()].flatMap((content) => all(content, /w:anchor="([^"]*)"/gu));
    for (const anchor of anchors) expect(bookmarks, anchor).toContain(anchor);
    for (const name of ['r_F_01', 'r_O1', 'r_O1_2', 'r_R_01']) {
      expect(bookmarks).toContain(name);
    }
    for (const name of ['r_F_01', 'r_O1']) expect(anchors).toContain(name);
    // Nothing bears it.
    expect(anchors.join()).not.toContain('F_99');
    expect(language === 'zh' || text.includes('F-99')).toBe(true);
    const definition = /<w:bookmarkStart w:name="r_O1" .*?<w:bookmarkEnd/u.exec(xml)?.[0] ?? '';
    expect(visibleText(definition)).toContain('O1');
    expect(definition).not.toContain('w:hyperlink');
  });

  it('numbers its headings and captions, and lists the chapters with their pages', () => {
    expect(all(xml, /<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(4);
    expect(all(xml, /<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(1);
    const styles = part(bytes, 'word/styles.xml');
    const heading = /<w:style [^>]*w:styleId="Heading2".*?<\/w:style>/u.exec(styles)?.[0];
    expect(heading).toMatch(/<w:numPr>.*<w:ilvl w:val="1"\/>/u);
    const last = language === 'zh' ? `表${tables}　` : `Table ${tables}. `;
    expect(text).toContain(last);
    const list = /<w:sdt>.*?<\/w:sdt>/u.exec(xml)?.[0] ?? '';
    const entries = visibleText(list)
      .split('\n')
      .filter((line) => line !== '');
    const wanted = language === 'zh' ? '（一）研讨会结论' : '1.1What was found';
    expect(entries.some((entry) => entry.replaceAll(/\s/gu, '').startsWith(wanted.replaceAll(' ', '')))).toBe(
      true,
    );
    for (const entry of entries) expect(entry).toMatch(/\d$/u);
  });

  it('turns the page for what is wide, and back for what is not', () => {
    const sections = all(xml, /<w:sectPr[ >].*?<\/w:sectPr>/gu).map((each) =>
      each.includes('w:orient="landscape"'),
    );
    expect(sections).toContain(true);
    expect(sections[0]).toBe(false);
    // After the title and the contents list.
    sections.slice(3).forEach((isAcross, at) => expect(isAcross).not.toBe(sections[at + 2]));
  });

  it('has the head of each table on each of its pages, and rows that stay whole', () => {
    const bodies = xml.replace(/^.*?<w:pStyle w:val="Heading1"\/>/u, '');
    const own = all(bodies, /<w:tbl>.*?<\/w:tbl>/gu).filter((table) => table.includes('PlanHead'));
    expect(own.length).toBeGreaterThan(tables);
    for (const table of own) {
      const rows = all(table, /<w:tr>.*?<\/w:tr>/gu);
      expect(rows[0]).toContain('<w:tblHeader/>');
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
      // The grid and every row are equally wide.
      const grid = all(table, /<w:gridCol w:w="(\d+)"\/>/gu).reduce((sum, width) => sum + Number(width), 0);
      for (const row of rows)
        expect(
          all(row, /<w:tcW w:type="dxa" w:w="(\d+)"\/>/gu).reduce((sum, width) => sum + Number(width), 0),
        ).toBe(grid);
    }
  });

  it('has real footnotes, whose references lead on', () => {
    const notes = part(bytes, 'word/footnotes.xml');
    const isIn = language !== 'zh';
    expect(all(notes, /Counted in 2016/gu)).toHaveLength(isIn ? 1 : 0);
    expect(all(xml, /<w:footnoteReference /gu)).toHaveLength(isIn ? 1 : 0);
    if (isIn) expect(notes).toContain('w:anchor="r_R_01"');
    expect(text).not.toContain('Counted in 2016');
  });

  it('keeps lists and tables of the text', () => {
    const isIn = language !== 'zh';
    expect(/<w:numPr>(?:(?!<w:t[ >]).)*<w:t[^>]*>First choice/u.test(xml)).toBe(isIn);
    if (isIn) expect(text).toContain('When');
    expect(text).not.toContain('an old name');
  });

  it('marks what is illustrative, and says so on each page', () => {
    const said = language === 'zh' ? '监察员成为顾问†' : 'Inspectors became advisers†';
    expect(text).toContain(said);
    const footers = [...opened(bytes)].filter(([name]) => name.startsWith('word/footer'));
    expect(footers.length).toBeGreaterThan(0);
    for (const [, footer] of footers) expect(footer).toContain('†');
  });
});

it('a changed target changes the document, unless its table is frozen', () => {
  const indicator = anIndicator({ target: { quantity: 9876, unit: { en: 'firms', zh: '家企业' } } });
  const changed: Records = { ...records, indicators: new Map([[indicator.id, indicator]]) };
  const words = (from: Records) => visibleText(part(built('en', from), 'word/document.xml'));
  expect(words(records)).toContain('437 firms');
  expect(words(changed)).toContain('9,876 firms');
  expect(words(changed)).not.toContain('437 firms');
  const frozen = { at: '2017-04-12T08:00:00.000Z', model: blockModelOf(records, { kind: 'results' }) };
  const parts = [...records.strategyParts.values()].map((each) =>
    each.content.kind === 'block' && each.content.block.kind === 'results'
      ? { ...each, content: { ...each.content, frozen } }
      : each,
  );
  const kept = words({ ...changed, strategyParts: new Map(parts.map((each) => [each.id, each])) });
  expect(kept).toContain('437 firms');
  expect(kept).toContain('As of 12 April 2017.');
});

it('a document without any part says so', () => {
  const bytes = built('both', recordsOf({}));
  const text = visibleText(part(bytes, 'word/document.xml'));
  expect(text).toContain('The strategy document has no text yet.');
  expect(text).toContain('战略文件尚无内容。');
  for (const content of opened(bytes).values()) expect(malformation(content)).toBeNull();
});

it('is built as a file of the export', async () => {
  const file = { document: 'strategy', language: 'both', name: 'Strategy.docx' } as const;
  const request = requestFor(file, { records, bytesOf: () => null, today: '2017-11-22' });
  expect(visibleText(part(await build(request), 'word/document.xml'))).toContain('22 November 2017');
});

describe('the pages of the strategy', () => {
  const said = (length: number): RichText => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x'.repeat(length) }] }],
  });
  const none: RichText = { type: 'doc', content: [] };
  const id = anId<ReportPart['id']>(1);
  const title = { en: 'Title', zh: '标题' };
  const heading: ReportPart = { kind: 'heading', id, illustrative: false, level: 1, number: '1', title };
  const prose = (length: number): ReportPart => ({
    kind: 'prose',
    id,
    illustrative: false,
    text: { en: said(length), zh: none },
  });
  const wide: ReportPart = {
    kind: 'block',
    id,
    illustrative: false,
    block: 'results',
    number: 1,
    caption: title,
    frozen: { en: '', zh: '' },
    model: blockModelOf(records, { kind: 'results' }),
  };
  const empty: ReportPart = { ...wide, number: null, model: { ...wide.model, tables: [] } };
  const narrow: ReportPart = { ...wide, model: { ...wide.model, isWide: false } };

  it.each([
    ['a heading goes with its wide table', [prose(5000), heading, wide], [1, 2]],
    ['a few words go along', [heading, prose(300), wide, prose(300)], [3, 1]],
    ['many words stay upright', [heading, prose(3000), wide], [2, 1]],
    ['only the last heading fits', [heading, prose(3000), heading, prose(100), wide], [2, 3]],
    ['words between two wide tables', [wide, prose(100), wide], [3]],
    ['many words between them', [wide, prose(2000), wide], [1, 1, 1]],
    ['a narrow table stays upright', [narrow, wide, narrow], [1, 1, 1]],
    ['what has nothing to show is not wide', [heading, empty], [2]],
  ] as const)('%s', (_, parts, sizes) => {
    expect(pagesOf(parts).map(({ parts: own }) => own.length)).toEqual(sizes);
    expect(pagesOf(parts).flatMap(({ parts: own }) => own)).toEqual(parts);
  });
});
