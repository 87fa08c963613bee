import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportAll } from '../../../electron/documents/exportAll.ts';
import { DocumentRenderer } from '../../../electron/documents/renderInWorker.ts';
import { reportDocument } from '../../../electron/documents/report/reportDocument.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { workshopReport } from '../../../shared/reports/workshopReport.ts';
import { aPhoto, recordsOf } from '../../builders.ts';
import { challenges, heldWorkshop, secrets } from '../../reportBuilders.ts';
import { malformation, opened, part, visibleText } from './opened.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** The smallest picture there is: one grey point. */
const point = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const photo = aPhoto({ type: 'image/png', width: 1600, height: 1200 });
const records: Records = { ...heldWorkshop(), photos: new Map([[photo.id, photo]]) };
const photos = new Map([[photo.blob, point]]);

const built = (language: Language, from = records) =>
  reportDocument(workshopReport(from, language, 'Asia/Shanghai'), photos);
const count = (xml: string, what: RegExp): number => [...xml.matchAll(what)].length;

describe.each(['en', 'zh'] as const)('the workshop report in %s', async (language) => {
  const bytes = await built(language);
  const documentXml = part(bytes, 'word/document.xml');
  const text = visibleText(documentXml);

  it('is a package of well-formed parts without anything private', () => {
    for (const [name, xml] of opened(bytes)) {
      if (name.endsWith('.png')) continue;
      expect(malformation(xml), name).toBeNull();
      for (const secret of [...secrets, 'li@example.org', '987']) expect(xml, name).not.toContain(secret);
    }
  });

  it('tells the session from its question to its photo', () => {
    const told = {
      en: [
        'What is hard?',
        'Too few trainers',
        'What first?',
        'F-01',
        '77 of 120',
        'Said aloud',
        'Figure 1. ',
      ],
      zh: ['难在哪里？', '培训师不足', '先做什么？', 'F-01', '120中有77', 'Said aloud', '图1　'],
    }[language];
    let from = 0;
    for (const words of told) {
      const at = text.indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('has a contents list with page numbers, which nobody needs to update', () => {
    const [, list = ''] = /<w:sdtContent>(.*?)<\/w:sdtContent>/s.exec(documentXml) ?? [];
    const entries = visibleText(list)
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(entries.length).toBeGreaterThanOrEqual(8);
    const pages = [...list.matchAll(/PAGEREF.*?separate.*?<w:t[^>]*>(\d+)</gs)].map(([, page]) =>
      Number(page),
    );
    expect(pages).toHaveLength(entries.length);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    const all = [...opened(bytes).values()].join('');
    expect(all).not.toContain('updateFields');
    expect(all).not.toContain('w:dirty="true"');
  });

  it('numbers its headings, tables and figures', () => {
    expect(part(bytes, 'word/numbering.xml')).toContain(language === 'zh' ? '（%2）' : '%1.%2');
    const tables = [...documentXml.matchAll(/SEQ Table [^"]*".*?<w:t[^>]*>(\d+)</gs)].map(([, n]) =>
      Number(n),
    );
    expect(tables).toEqual(tables.map((_, index) => index + 1));
    expect(documentXml).toMatch(/SEQ Figure/);
  });

  it('splits no row, repeats every head and gives the photo words for those who do not see it', () => {
    expect(count(documentXml, /<w:cantSplit\/>/g)).toBe(count(documentXml, /<w:tr>/g));
    const ruled = documentXml.split('<w:tbl>').filter((table) => table.includes('TableHead"'));
    for (const table of ruled) expect(table).toContain('<w:tblHeader/>');
    expect(documentXml).toContain('descr="The wall of cards"');
  });

  it('has upright text and a landscape annex', () => {
    const sizes = [...documentXml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes]) => attributes ?? '');
    expect(sizes.map((size) => size.includes('landscape'))).toEqual([false, false, false, true]);
  });
});

describe('a report', () => {
  it('of an empty workshop is a document all the same', async () => {
    const bytes = await built('en', recordsOf({}));
    expect(malformation(part(bytes, 'word/document.xml'))).toBeNull();
    expect(visibleText(part(bytes, 'word/document.xml'))).toContain('Nothing was put aside.');
  });

  it('says so when the picture of a photo is lost', async () => {
    const report = workshopReport(records, 'en', 'Asia/Shanghai');
    const text = visibleText(part(await reportDocument(report, new Map()), 'word/document.xml'));
    expect(text).toContain('The picture of this photo is not in the file.');
  });

  it('survives notes that no editor would write', async () => {
    const odd = {
      type: 'doc',
      content: [
        { type: 'table', content: [{ type: 'tableRow', content: [] }, { type: 'paragraph' }] },
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 3, rowspan: 9 } }] },
            { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'bulletList' }] }] },
          ],
        },
        { type: 'listItem', content: [{ type: 'text', text: 'a\u000Bb \uD800' }] },
        { type: 'heading', attrs: { level: 3 } },
        { type: 'blockquote', content: [{ type: 'orderedList', content: [{ type: 'listItem' }] }] },
      ],
    } as const;
    const sessionNotes = new Map([[challenges, { id: challenges, text: odd }]]);
    const xml = part(await built('en', { ...records, sessionNotes }), 'word/document.xml');
    expect(malformation(xml)).toBeNull();
    expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>/);
  });

  it('that cannot read a photo is not written, and the other documents are', async () => {
    const renderer = new DocumentRenderer();
    const { files } = await exportAll({
      records,
      bytesOf: () => {
        throw new Error('the file is closed');
      },
      folder: temporaryFolder(),
      documents: ['report', 'agenda'],
      languages: ['en'],
      partnerIds: [],
      renderer,
    });
    await renderer.close();
    expect(files.map(({ kind }) => kind)).toEqual(['failed', 'written']);
  }, 60_000);

  it('is written with its photos', async () => {
    const folder = temporaryFolder();
    const renderer = new DocumentRenderer();
    const documents = ['report'] as const;
    const order = {
      records,
      bytesOf: () => point,
      folder,
      documents,
      languages: ['en'],
      partnerIds: [],
      renderer,
    } as const;
    const [file] = (await exportAll(order)).files;
    await renderer.close();
    const bytes = readFileSync(path.join(folder, file?.name ?? ''));
    expect([...opened(bytes).keys()].some((name) => name.startsWith('word/media/'))).toBe(true);
  }, 60_000);
});
