import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { agendaDocument } from '../../../electron/documents/lists/agendaDocument.ts';
import { participantsDocument } from '../../../electron/documents/lists/participantsDocument.ts';
import { participantsSheet } from '../../../electron/documents/lists/participantsSheet.ts';
import { agendaReport } from '../../../shared/reports/agendaReport.ts';
import { participantsReport } from '../../../shared/reports/participantsReport.ts';
import { aParticipant, en, recordsOf } from '../../builders.ts';
import { heldWorkshop, secrets } from '../../reportBuilders.ts';
import { malformation, opened, part, visibleText } from './opened.ts';

const languages = ['en', 'zh'] as const;
const records = heldWorkshop();

describe.each(languages)('the agenda in %s', async (language) => {
  const bytes = await agendaDocument(agendaReport(records, language));
  const text = visibleText(part(bytes, 'word/document.xml'));

  it('has each session with its time, question and nothing private', () => {
    for (const [name, xml] of opened(bytes)) {
      expect(malformation(xml), name).toBeNull();
      for (const secret of secrets) expect(xml).not.toContain(secret);
    }
    const told = {
      en: ['Tuesday, 11 April 2017', '08:30 – 09:45', 'Challenges', 'What is hard?', '09:45 – 10:45'],
      zh: ['2017年4月11日（星期二）', '08:30—09:45', '挑战', '难在哪里？', '09:45—10:45'],
    }[language];
    for (const words of told) expect(text).toContain(words);
  });

  it('is a landscape page', () => {
    expect(part(bytes, 'word/document.xml')).toContain('w:orient="landscape"');
  });
});

describe.each(languages)('the list of participants in %s', async (language) => {
  const report = participantsReport(records, language);
  const bytes = await participantsDocument(report);

  it('names people by partner, marks who was there and leaves room to sign', () => {
    for (const [name, xml] of opened(bytes)) expect(malformation(xml), name).toBeNull();
    const text = visibleText(part(bytes, 'word/document.xml'));
    const told = {
      en: ['ZJ  SAWS Zhejiang', 'Li Na', '李娜', 'li@example.org', '✓', 'No partner', 'Signature'],
      zh: ['ZJ  浙江省安监局', '李娜', 'Li Na', 'li@example.org', '✓', '无伙伴单位', '签字'],
    }[language];
    for (const words of told) expect(text).toContain(words);
    expect(text).not.toContain('CEC');
  });

  it('is a workbook of typed cells under a frozen head', async () => {
    const book = await participantsSheet(report);
    const [people, partners] = await readExcelFile(Buffer.from(book));
    const rows = people?.data ?? [];
    expect(rows[1]?.slice(0, 1)).toEqual([1]);
    expect(rows[1]).toContain(language === 'en' ? 'SAWS Zhejiang' : '浙江省安监局');
    expect(rows.map((row) => row.at(-1)).slice(1)).toEqual([1, 0, 1]);
    expect(partners?.data.at(-1)?.slice(1, 4)).toEqual([3, 1, 0.5]);
    expect(part(book, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    for (const [name, xml] of opened(book)) expect(malformation(xml), name).toBeNull();
  });
});

it('an agenda and a list without anything in them are documents all the same', async () => {
  const empty = recordsOf({});
  for (const bytes of [
    await agendaDocument(agendaReport(empty, 'en')),
    await participantsDocument(participantsReport(empty, 'en')),
  ])
    expect(malformation(part(bytes, 'word/document.xml'))).toBeNull();
  const [people] = await readExcelFile(Buffer.from(await participantsSheet(participantsReport(empty, 'en'))));
  expect(people?.data).toHaveLength(1);
});

it('what looks like a formula stays what was typed', async () => {
  const typed = { name: en('=HYPERLINK("x")'), role: en('+86 & <b>'), contact: '0139' };
  const odd = recordsOf({ participants: [aParticipant({ partnerId: null, ...typed })] });
  const book = await participantsSheet(participantsReport(odd, 'en'));
  const [people] = await readExcelFile(Buffer.from(book));
  expect(people?.data[1]).toEqual(expect.arrayContaining(['=HYPERLINK("x")', '+86 & <b>', '0139']));
  expect(part(book, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});
