import { describe, expect, it } from 'vitest';
import { activityBookmark, activityTag } from '../../../electron/documents/plan/rowNames.ts';
import { workplanDocument } from '../../../electron/documents/workplanDocument.ts';
import type { Month } from '../../../shared/domain/month.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { Logo, Workplan } from '../../../shared/domain/workplan.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { workplanReport } from '../../../shared/reports/workplanReport.ts';
import { anActivity, en } from '../../builders.ts';
import { idle, plannedWorkshop, zhejiang } from '../../documentBuilders.ts';
import { fullPlan } from '../../planBuilders.ts';
import { malformation, opened, part, visibleText } from './opened.ts';

type Spoken = Language | 'both';

const today = '2017-11-22';
const built = (
  language: Spoken,
  records = fullPlan(),
  partner = zhejiang,
  logo: Uint8Array | null = null,
) => {
  const report = (each: Language) => workplanReport(records, partner, each, today);
  return workplanDocument(
    report(language === 'both' ? 'en' : language),
    language === 'both' ? report('zh') : null,
    logo,
  );
};

const count = (xml: string, what: RegExp): number => [...xml.matchAll(what)].length;
const all = (xml: string, what: RegExp): readonly string[] =>
  [...xml.matchAll(what)].map(([, one]) => one ?? '');

function withPlan(overrides: Partial<Workplan>): Records {
  const records = fullPlan();
  const plans = [...records.workplans.values()].map((plan) => ({ ...plan, ...overrides }));
  return { ...records, workplans: new Map(plans.map((plan) => [plan.id, plan])) };
}

/** Every text in a report that a reader must find. */
function wordsOf(value: unknown, key = ''): readonly string[] {
  if (
    ['kind', 'ids', 'look', 'sections', 'status', 'payer', 'check', 'language', 'grade', 'type'].includes(key)
  )
    return [];
  // Told as marks in the grid, or as parts of other texts.
  if (
    ['quarters', 'when', 'budgetYears', 'timeline', 'currencies', 'mark', 'amounts', 'id', 'start'].includes(
      key,
    )
  )
    return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => wordsOf(each, name));
}

describe.each(['en', 'zh', 'both'] as const)('the workplan in %s', async (language) => {
  const bytes = built(language);
  const documentXml = part(bytes, 'word/document.xml');
  const styles = part(bytes, 'word/styles.xml');
  const ids = [...fullPlan().activities.keys()];

  it('is a package of well-formed parts', () => {
    for (const [path, xml] of opened(bytes)) expect(malformation(xml), path).toBeNull();
  });

  it('says every word of its report', () => {
    const text = visibleText(documentXml).replace(/\s+/gu, ' ');
    const languages = language === 'both' ? (['en', 'zh'] as const) : [language];
    for (const each of languages) {
      const words = wordsOf(workplanReport(fullPlan(), zhejiang, each, today));
      expect(words.length).toBeGreaterThan(200);
      for (const word of words) expect(text).toContain(word.replace(/\s+/gu, ' '));
    }
  });

  it('lies upright, with the wide tables on landscape A4', () => {
    const sizes = all(documentXml, /<w:pgSz ([^>]*)\/>/g);
    expect(sizes.map((size) => size.includes('w:orient="landscape"'))).toEqual([false, true, false]);
    expect(sizes[0]).toMatch(/w:w="11906".*w:h="16838"/);
    expect(sizes[1]).toMatch(/w:w="16838".*w:h="11906"/);
  });

  it('repeats the head of every ruled table, splits no row of it and fits the page', () => {
    const tables = documentXml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const ruled = tables.filter((table) => table.includes('<w:tblHeader/>'));
    expect(ruled).toHaveLength(10);
    for (const table of tables) {
      if (ruled.includes(table)) expect(count(table, /<w:cantSplit\/>/g)).toBe(count(table, /<w:tr>/g));
      const grid = all(table, /<w:gridCol w:w="(\d+)"\/>/g).map(Number);
      expect([9298, 15138]).toContain(grid.reduce((sum, width) => sum + width, 0));
      expect(grid.length).toBeLessThanOrEqual(63);
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
        const spans = (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
          Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
        );
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid.length);
      }
    }
    expect(count(documentXml, /<w:tblLayout w:type="fixed"\/>/g)).toBe(tables.length);
  });

  it('shades the quarters of each activity', () => {
    const { rows, quarters } = workplanReport(fullPlan(), zhejiang, 'en');
    const shaded = rows.flatMap((row) => (row.kind === 'activity' ? row.quarters : []));
    const schedule = (documentXml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).find((table) =>
      table.includes('w:name="s_quarters"'),
    );
    expect(count(schedule ?? '', />■</g)).toBe(shaded.length);
    expect(quarters.length).toBeGreaterThan(4);
  });

  it('carries the id of every activity, unseen, as a content control and as a bookmark', () => {
    const tags = all(documentXml, /<w:tag w:val="(plenum:activity:[^"]+)"\/>/g);
    expect(tags.toSorted()).toEqual([...ids, ...ids].map(activityTag).toSorted());
    const names = all(documentXml, /<w:bookmarkStart w:name="([ab]_[^"]+)"/g);
    const expected = ids.flatMap((id) => [
      activityBookmark('logframe', id),
      activityBookmark('schedule', id),
    ]);
    expect(names.toSorted()).toEqual(expected.toSorted());
    for (const name of names) expect(name).toMatch(/^[ab]_[0-9a-f]{32}$/);
    const control =
      /<w:sdt><w:sdtPr><w:tag w:val="[^"]*"\/><w:id w:val="\d+"\/><w15:appearance w15:val="hidden"\/><\/w:sdtPr><w:sdtContent><w:tr>(?:(?!<w:tr>).)*<\/w:tr><\/w:sdtContent><\/w:sdt>/gs;
    expect(count(documentXml, control)).toBe(2 * ids.length);
    expect(documentXml).toMatch(/mc:Ignorable="[^"]*w15/);
    for (const column of ['number', 'title', 'indicator', 'baseline', 'evidence'])
      expect(documentXml).toContain(`w:name="c_${column}"`);
    for (const column of ['lead', 'quarters', 'budget', 'payer', 'status'])
      expect(documentXml).toContain(`w:name="s_${column}"`);
  });

  it('gives no id twice, and ends every bookmark that it starts', () => {
    const starts = all(documentXml, /<w:bookmarkStart [^>]*w:id="(\d+)"/g);
    const names = all(documentXml, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    const ends = all(documentXml, /<w:bookmarkEnd w:id="(\d+)"/g);
    const controls = all(documentXml, /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:id w:val="(\d+)"/gs);
    for (const list of [starts, names, controls]) expect(new Set(list).size).toBe(list.length);
    expect(ends.toSorted()).toEqual(starts.toSorted());
  });

  it('sets East Asian fonts and languages in its defaults and styles', () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    expect(defaults).toContain('w:eastAsia="微软雅黑"');
    expect(defaults).toMatch(/<w:lang [^>]*w:val="en-GB" w:eastAsia="zh-CN"/);
    for (const id of ['Title', 'Heading1', 'Heading2', 'Caption', 'PlanHead']) {
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0];
      expect(style, id).toContain('w:eastAsia="黑体"');
    }
  });

  it('has every style that its paragraphs name', () => {
    const used = new Set(all(documentXml, /<w:pStyle w:val="([^"]+)"/g));
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  it('has real headings, numbered captions, a contents list with pages, and nothing that makes Word ask', () => {
    expect(count(documentXml, /<w:pStyle w:val="Heading1"\/>/g)).toBe(13);
    expect(all(documentXml, /<w:fldSimple w:instr="SEQ Table [^"]*".*?>(\d+)</gs).map(Number)).toEqual(
      Array.from({ length: 10 }, (_, at) => at + 1),
    );
    const entries = documentXml.match(/<w:p>(?:(?!<\/w:p>).)*w:val="TOC1".*?<\/w:p>/gs) ?? [];
    expect(entries).toHaveLength(13);
    const pages = entries.map((entry) => Number(/(\d+)\D*$/.exec(visibleText(entry))?.[1]));
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
    expect(pages[0]).toBeLessThanOrEqual(2);
    const whole = [...opened(bytes).values()].join('');
    expect(whole).toContain('NUMPAGES');
    expect(whole).not.toContain('updateFields');
    expect(whole).not.toContain('w:dirty');
  });

  it('names itself in its properties', () => {
    const core = part(bytes, 'docProps/core.xml');
    expect(core).toContain(language === 'zh' ? '工作计划 – 浙江省安监局' : 'Workplan – SAWS Zhejiang');
    expect(core).toContain(`<dc:language>${language === 'zh' ? 'zh-CN' : 'en-GB'}</dc:language>`);
    expect(core).toContain('<dc:creator>Plenum</dc:creator>');
    expect(core).toMatch(/<cp:keywords>[^<]*SCORE/);
    const own = part(bytes, 'docProps/custom.xml');
    const [workplan] = fullPlan().workplans.values();
    expect(own).toContain('PlenumFormat');
    expect(own).toContain(String(workplan?.id));
  });
});

describe('a workplan', () => {
  const documentOf = async (records: Records, language: Spoken = 'en', partner = zhejiang) =>
    part(built(language, records, partner), 'word/document.xml');

  it('in both languages says once what both say alike', async () => {
    const text = visibleText(await documentOf(fullPlan(), 'both'));
    expect(text).toContain('Summary 概要');
    expect(text).toContain('Lead\n负责人');
    expect(text).toContain('Zhang Wei\n张伟');
    expect(text.split('li.na@example.org')).toHaveLength(2);
    expect(text).not.toContain('Fireworks\nFireworks');
  });

  it('shows what its partner chose and numbers what is there', async () => {
    const xml = await documentOf(withPlan({ sections: ['schedule', 'budget'] }));
    const text = visibleText(xml);
    expect(all(xml, /SEQ Table [^"]*".*?>(\d+)</gs)).toEqual(['1', '2', '3']);
    expect(text).toContain('Work plan');
    for (const absent of ['Summary', 'Logical framework', 'Timeline', 'Milestones', 'Annex A. Evidence'])
      expect(text).not.toContain(absent);
    // What somebody accepted is always told, and the people sign.
    expect(text).toContain('Annex A. Points looked at and accepted');
    expect(text).toContain('Signatures');
  });

  it('names its version and whether it is final', async () => {
    expect(visibleText(await documentOf(withPlan({})))).toContain('Draft');
    const final = visibleText(await documentOf(withPlan({ isFinal: true, version: '2.0' })));
    expect(final).toContain('Final');
    expect(final).toContain('2.0');
    expect(final).toContain('22 November 2017');
  });

  it('wears the colour and the typeface of its house', async () => {
    const bytes = built('zh', withPlan({ accent: '#8b1a1a', typeface: 'serif' }));
    expect(part(bytes, 'word/document.xml')).toContain('w:fill="8B1A1A"');
    expect([...opened(bytes).values()].join('')).not.toContain('0B6E69');
    const styles = part(bytes, 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="宋体"');
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).not.toContain('微软雅黑');
  });

  it('bears the logo of its house with a text for those who do not see it', async () => {
    const logo: Logo = { blob: '0a'.repeat(32), type: 'image/png', width: 1200, height: 400 };
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const bytes = built('en', withPlan({ logo }), zhejiang, pixel);
    expect(part(bytes, 'word/document.xml')).toMatch(/<wp:docPr [^>]*descr="Logo of SAWS Zhejiang"/);
    expect([...opened(bytes).keys()].some((path) => path.startsWith('word/media/'))).toBe(true);
    // Lost bytes are no reason to print nothing.
    const without = part(built('en', withPlan({ logo })), 'word/document.xml');
    expect(without).not.toContain('w:drawing');
  });

  it('without activities says so and asks for no signature', async () => {
    const text = visibleText(await documentOf(plannedWorkshop(), 'en', idle));
    expect(text).toContain('Nothing is planned yet');
    expect(text).not.toContain('Signature');
    expect(text).not.toContain('Contents');
  });

  it('over many quarters tells the time in words', async () => {
    const records = plannedWorkshop(2);
    const years = { start: '2017-11' as Month, end: '2029-10' as Month };
    const long = [...records.activities.values()].map((row) => anActivity({ ...row, ...years }));
    const text = visibleText(
      await documentOf({ ...records, activities: new Map(long.map((row) => [row.id, row])) }),
    );
    expect(text).toContain('When');
    expect(text).toContain('Q4 2017 – Q4 2029');
  });

  it('survives whatever people paste', async () => {
    const pasted = 'a\u000Bb & <c> "d"\u0000\u0007\uD800 \r\ne ]]> \uFFFE😀 ﹏';
    const records = fullPlan(2);
    const title = en(pasted);
    const rows = [...records.activities.values()].map((row) => ({
      ...row,
      title,
      lead: title,
      risks: title,
      indicator: title,
    }));
    const bytes = built('en', { ...records, activities: new Map(rows.map((row) => [row.id, row])) });
    for (const [path, xml] of opened(bytes)) expect(malformation(xml), path).toBeNull();
    expect(visibleText(part(bytes, 'word/document.xml'))).toContain('a\nb & <c> "d" \ne ]]> 😀 ﹏');
  });
});
