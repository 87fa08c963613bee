import { describe, expect, it } from 'vitest';
import { activityBookmark } from '../../../electron/documents/planTable.ts';
import { workplanDocument } from '../../../electron/documents/workplanDocument.ts';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { Month } from '../../../shared/domain/month.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { workplanReport } from '../../../shared/reports/workplanReport.ts';
import { anActivity, anId, en, smallWorkshop } from '../../builders.ts';
import { idle, plannedWorkshop, zhejiang } from '../../documentBuilders.ts';
import { malformation, opened, part, visibleText } from './opened.ts';

const built = (language: Language, records = plannedWorkshop(), partner = zhejiang) =>
  workplanDocument(workplanReport(records, partner, language));

const count = (xml: string, what: RegExp): number => [...xml.matchAll(what)].length;

function withTitle(title: string): Records {
  return {
    ...smallWorkshop(),
    activities: new Map([[anId<ActivityId>(90), anActivity({ title: en(title) })]]),
  };
}

describe.each(['en', 'zh'] as const)('the workplan in %s', async (language) => {
  const bytes = await built(language);
  const documentXml = part(bytes, 'word/document.xml');
  const styles = part(bytes, 'word/styles.xml');

  it('is a package of well-formed parts', () => {
    for (const [path, xml] of opened(bytes)) expect(malformation(xml), path).toBeNull();
  });

  it('shows every activity with its number', () => {
    const text = visibleText(documentXml);
    for (const row of workplanReport(plannedWorkshop(), zhejiang, language).rows) {
      expect(text).toContain(row.title);
      expect(text).toContain(row.number);
    }
    for (const { title } of plannedWorkshop().activities.values())
      expect(text).toContain(textIn(title, language));
  });

  it('has an upright, a landscape and an upright A4 section', () => {
    const sizes = [...documentXml.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, attributes]) => attributes ?? '');
    expect(sizes.map((size) => size.includes('w:orient="landscape"'))).toEqual([false, true, false]);
    expect(sizes[0]).toMatch(/w:w="11906".*w:h="16838"/);
    expect(sizes[1]).toMatch(/w:w="16838".*w:h="11906"/);
  });

  it('repeats the head of the table, splits no row and fits every table to its page', () => {
    const tables = documentXml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const plan = tables[1] ?? '';
    expect(count(plan, /<w:tblHeader\/>/g)).toBe(2);
    expect(count(documentXml, /<w:cantSplit\/>/g)).toBe(count(documentXml, /<w:tr>/g));
    expect(count(documentXml, /<w:tblLayout w:type="fixed"\/>/g)).toBe(tables.length);
    const widths = tables.map((table) => {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      return grid.reduce((sum, width) => sum + width, 0);
    });
    expect(widths).toEqual([9298, 15138, 9298, 9298]);
  });

  it('shades the quarters of each activity', () => {
    const { rows } = workplanReport(plannedWorkshop(), zhejiang, language);
    const quarters = rows.flatMap((row) => (row.kind === 'activity' ? row.quarters : []));
    expect(count(documentXml, />■</g)).toBe(quarters.length);
  });

  it('carries the id of every activity where no reader sees it', () => {
    const names = [...documentXml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const expected = [...plannedWorkshop().activities.keys()].map(activityBookmark);
    expect(names.toSorted()).toEqual(expected.toSorted());
    for (const name of names) expect(name).toMatch(/^act_[0-9a-f]{32}$/);
  });

  it('sets East Asian fonts and languages in its defaults and styles', () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:eastAsia="宋体"');
    expect(defaults).toMatch(/<w:lang [^>]*w:val="en-GB" w:eastAsia="zh-CN"/);
    for (const id of ['Title', 'Heading1', 'Heading2', 'Caption', 'TableHead']) {
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0];
      expect(style, id).toContain('w:eastAsia="黑体"');
    }
  });

  it('has real headings, numbered captions, pages of pages, and nothing that makes Word ask', () => {
    expect(count(documentXml, /<w:pStyle w:val="Heading1"\/>/g)).toBe(4);
    expect(count(documentXml, /<w:pStyle w:val="Heading2"\/>/g)).toBe(2);
    expect(documentXml).toMatch(/<w:fldSimple w:instr="SEQ Table [^"]*".*?>1</s);
    const all = [...opened(bytes).values()].join('');
    expect(all).toContain('NUMPAGES');
    expect(all).not.toContain('updateFields');
    expect(all).not.toContain('w:dirty');
  });

  it('names itself in its properties', () => {
    const core = part(bytes, 'docProps/core.xml');
    expect(core).toContain(language === 'en' ? 'Workplan – SAWS Zhejiang' : '工作计划 – 浙江省安监局');
    expect(core).toContain(`<dc:language>${language === 'en' ? 'en-GB' : 'zh-CN'}</dc:language>`);
    expect(core).toContain('<dc:creator>Plenum</dc:creator>');
  });
});

describe('a workplan', () => {
  it('without activities says so and asks for no signature', async () => {
    const text = visibleText(part(await built('en', plannedWorkshop(), idle), 'word/document.xml'));
    expect(text).toContain('Nothing is planned yet');
    expect(text).not.toContain('Signature');
  });

  it('over many quarters tells the time in words', async () => {
    const records = plannedWorkshop(2);
    const years = { start: '2017-11' as Month, end: '2021-10' as Month };
    const long = [...records.activities.values()].map((row) => anActivity({ ...row, ...years }));
    const activities = new Map(long.map((row) => [row.id, row]));
    const text = visibleText(part(await built('en', { ...records, activities }), 'word/document.xml'));
    expect(text).toContain('When');
    expect(text).toContain('Q4 2017 – Q4 2021');
    expect(text).not.toContain('■');
  });

  it('survives whatever people paste into a title', async () => {
    const pasted = 'a\u000Bb & <c> "d"\u0000\u0007\uD800 \r\ne ]]> \uFFFE😀 ﹏';
    const bytes = await built('en', withTitle(pasted), anId(30));
    for (const [path, xml] of opened(bytes)) expect(malformation(xml), path).toBeNull();
    expect(visibleText(part(bytes, 'word/document.xml'))).toContain('a\nb & <c> "d" \ne ]]> 😀 ﹏');
  });
});
