import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { agendaDocument } from '../../../electron/documents/lists/agendaDocument.ts';
import { participantsDocument } from '../../../electron/documents/lists/participantsDocument.ts';
import { participantsSheet } from '../../../electron/documents/lists/participantsSheet.ts';
import { reportDocument } from '../../../electron/documents/report/reportDocument.ts';
import { strategyDocument } from '../../../electron/documents/strategy/strategyDocument.ts';
import { workplanDocument } from '../../../electron/documents/workplanDocument.ts';
import { writeFile } from '../../../electron/documents/writeFile.ts';
import { agendaReport } from '../../../shared/reports/agendaReport.ts';
import { participantsReport } from '../../../shared/reports/participantsReport.ts';
import { strategyReport } from '../../../shared/reports/strategy/strategyReport.ts';
import { workplanReport } from '../../../shared/reports/workplanReport.ts';
import { workshopReport } from '../../../shared/reports/workshopReport.ts';
import { idle, zhejiang } from '../../documentBuilders.ts';
import { fullPlan } from '../../planBuilders.ts';
import { heldWorkshop } from '../../reportBuilders.ts';
import { writtenStrategy } from '../../writtenStrategy.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const missing = ['soffice', 'pdftotext'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
if (missing.length > 0)
  console.warn(`Skipped: LibreOffice cannot open the documents without ${missing.join(', ')}.`);

const records = fullPlan(30);
const kinds = (['en', 'zh', 'both'] as const).flatMap((spoken) =>
  ([zhejiang, idle] as const).map((partner) => ({
    language: spoken === 'zh' ? ('zh' as const) : ('en' as const),
    partner,
    report: workplanReport(records, partner, spoken === 'zh' ? 'zh' : 'en'),
    beside: spoken === 'both' ? workplanReport(records, partner, 'zh') : null,
  })),
);

/** The text of every page, without spaces and line ends: a cell may break a line anywhere. */
function pagesOf(pdf: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(squeezed);
}

function convert(folder: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files];
  execFileSync('soffice', args, { stdio: 'pipe' });
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

it.skipIf(missing.length > 0)(
  'LibreOffice opens each kind of document and shows its pages',
  async () => {
    const folder = temporaryFolder();
    const files: string[] = [];
    for (const [n, { report, beside }] of kinds.entries()) {
      const bytes = workplanDocument(report, beside, null);
      const written = await writeFile(path.join(folder, `${n}.docx`), bytes);
      if (written.kind === 'written') files.push(written.path);
    }
    convert(folder, files);
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(kinds.length);

    for (const [n, { language, report, beside }] of kinds.entries()) {
      const pages = pagesOf(path.join(folder, `${n}.pdf`));
      const all = pages.join('');
      expect(pages[0]).toContain(squeezed(report.partner.own));
      // Side by side, the lines of two languages take turns.
      if (beside === null) expect(all).toContain(squeezed(report.summary));
      const last =
        language === 'en'
          ? `Page${pages.length}of${pages.length}`
          : `第${pages.length}页，共${pages.length}页`;
      expect(pages.at(-1)).toContain(last);
      if (report.rows.length === 0) continue;
      for (const { number } of report.rows) expect(all).toContain(number);
      // The head of a wide table is on each of its pages.
      const [logframe, budget] =
        language === 'en' ? ['Table2.Objectives', 'Table5.Budgetby'] : ['表2目标', '表5按出资方'];
      const from = pages.findIndex((page) => page.includes(logframe));
      const to = pages.findIndex((page) => page.includes(budget));
      expect(from).toBeGreaterThan(0);
      expect(to).toBeGreaterThan(from + 2);
      const head = language === 'en' ? ['No.', 'ctivity'] : ['编号', '活动'];
      // A note below a table may have gone over to a page of its own.
      const wide = pages.slice(from, to).filter((page) => page.length > 300);
      for (const page of wide) for (const word of head) expect(page).toContain(word);
      // Its contents list says where it is, give or take one page.
      const entry = (language === 'en' ? /7\.Budget(?:预算)?\.*(\d+?)8\./u : /七、预算\.*(\d+)/u).exec(all);
      expect(Math.abs(Number(entry?.[1]) - (to + 1))).toBeLessThanOrEqual(1);
      expect(all).toContain(language === 'en' ? 'Signatures' : '签署');
    }
  },
  120_000,
);

it.skipIf(missing.length > 0)(
  'LibreOffice opens the report and the lists of a workshop, and puts the chapters where the contents list says',
  async () => {
    const folder = temporaryFolder();
    const held = heldWorkshop();
    const report = workshopReport(held, 'en', 'Asia/Shanghai');
    const documents = {
      report: await reportDocument(report, new Map()),
      agenda: await agendaDocument(agendaReport(held, 'zh')),
      participants: await participantsDocument(participantsReport(held, 'zh')),
      people: await participantsSheet(participantsReport(held, 'zh')),
    };
    const files = Object.entries(documents).map(async ([name, bytes]) => {
      const file = path.join(folder, `${name}.${name === 'people' ? 'xlsx' : 'docx'}`);
      await writeFile(file, bytes);
      return file;
    });
    convert(folder, await Promise.all(files));
    const [, contents = '', ...chapters] = pagesOf(path.join(folder, 'report.pdf'));
    const parking = /Parkinglot\.*(\d+)/u.exec(contents)?.[1];
    expect(chapters[Number(parking) - 3]).toContain('4.Parkinglot');
    expect(pagesOf(path.join(folder, 'agenda.pdf'))[0]).toContain('难在哪里？');
    expect(pagesOf(path.join(folder, 'participants.pdf'))[0]).toContain('李娜');
    expect(pagesOf(path.join(folder, 'people.pdf')).join('')).toContain('浙江省安监局');
  },
  120_000,
);

it.skipIf(missing.length > 0)(
  'LibreOffice opens the strategy, and finds its chapters where the contents list says',
  async () => {
    const folder = temporaryFolder();
    const written = writtenStrategy();
    const files: string[] = [];
    for (const language of ['en', 'zh', 'both'] as const) {
      const file = path.join(folder, `${language}.docx`);
      await writeFile(file, strategyDocument(strategyReport(written, language, '2017-11-22')));
      files.push(file);
    }
    convert(folder, files);
    for (const [language, heading, caption, note] of [
      ['en', 'Whosayswhat', 'Table17.Participantsbypartner', 'Countedin2016'],
      ['zh', '各方立场', '表17各伙伴单位参会者', ''],
      ['both', 'Whosayswhat各方立场', '参会者', 'Countedin2016'],
    ] as const) {
      const [cover = '', contents = '', ...others] = pagesOf(path.join(folder, `${language}.pdf`));
      expect(cover).toContain(language === 'zh' ? '三期战略' : 'StrategyforPhaseIII');
      const page = Number(new RegExp(`${heading}\\.*(\\d+)`, 'u').exec(contents)?.[1]);
      const at = others.findIndex((text) => text.includes(heading)) + 3;
      expect(Math.abs(page - at), `${language}: said to be on ${page}, is on ${at}`).toBeLessThanOrEqual(1);
      const all = others.join('');
      expect(all).toContain(caption);
      expect(all).toContain(note);
    }
  },
  120_000,
);
