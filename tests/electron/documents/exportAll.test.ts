import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ExportProgress, exportAll } from '../../../electron/documents/exportAll.ts';
import { DocumentRenderer } from '../../../electron/documents/renderInWorker.ts';
import { idle, plannedWorkshop, zhejiang } from '../../documentBuilders.ts';
import { part, visibleText } from './opened.ts';
import { temporaryFolder } from './temporaryFolder.ts';

function renderer(script?: URL): DocumentRenderer {
  const started = new DocumentRenderer(script);
  onTestFinished(async () => started.close());
  return started;
}

const everything = {
  records: plannedWorkshop(),
  bytesOf: () => null,
  documents: ['workplan'],
  languages: ['en', 'zh'],
  partnerIds: 'all',
} as const;

// A worker takes its time to start on a busy computer.
const patience = { timeout: 60_000 };

describe('exporting everything', patience, () => {
  it('writes a document per partner and language and reports each', async () => {
    const folder = temporaryFolder();
    const seen: ExportProgress[] = [];
    const summary = await exportAll({
      ...everything,
      folder,
      renderer: renderer(),
      onProgress: (progress) => seen.push(progress),
    });
    const names = [
      'Workplan - SAWS Zhejiang - en.docx',
      '工作计划 - 浙江省安监局 - zh.docx',
      'Workplan - Expert trainers - en.docx',
      '工作计划 - 专家培训师 - zh.docx',
    ];
    expect(summary.files.map(({ kind, name }) => [kind, name])).toEqual(
      names.map((name) => ['written', name]),
    );
    expect(seen.map(({ done, total }) => [done, total])).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
    const chinese = readFileSync(path.join(folder, names[1] ?? ''));
    expect(visibleText(part(chinese, 'word/document.xml'))).toContain('走访第1家工厂并为其负责人提供咨询');
  });

  it('writes only the partners and languages that were asked for', async () => {
    const folder = temporaryFolder();
    await exportAll({ ...everything, languages: ['zh'], partnerIds: [idle], folder, renderer: renderer() });
    expect(readdirSync(folder)).toEqual(['工作计划 - 专家培训师 - zh.docx']);
  });

  it('stops when it is cancelled, and what is written is complete', async () => {
    const folder = temporaryFolder();
    const cancel = new AbortController();
    const { files } = await exportAll({
      ...everything,
      folder,
      renderer: renderer(),
      signal: cancel.signal,
      onProgress: ({ done }) => {
        if (done === 1) cancel.abort();
      },
    });
    expect(files.map(({ kind }) => kind)).toEqual(['written', 'cancelled', 'cancelled', 'cancelled']);
    expect(readdirSync(folder)).toEqual(['Workplan - SAWS Zhejiang - en.docx']);
    const written = readFileSync(path.join(folder, 'Workplan - SAWS Zhejiang - en.docx'));
    expect(visibleText(part(written, 'word/document.xml'))).toContain('Signatures');
  });

  it('writes nothing of a document that was cancelled while it was built', async () => {
    const folder = temporaryFolder();
    const cancel = new AbortController();
    const export_ = exportAll({ ...everything, folder, renderer: renderer(), signal: cancel.signal });
    cancel.abort();
    expect((await export_).files.map(({ kind }) => kind)).toEqual(Array(4).fill('cancelled'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says why each file failed when the folder is gone', async () => {
    const folder = path.join(temporaryFolder(), 'gone');
    const { files } = await exportAll({ ...everything, folder, renderer: renderer() });
    const reasons = files.map((file) => (file.kind === 'failed' ? file.reason.kind : file.kind));
    expect(reasons).toEqual(Array(4).fill('folder-missing'));
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'says so when it may not write',
    async () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o500);
      const { files } = await exportAll({ ...everything, folder, renderer: renderer() });
      expect(files[0]).toMatchObject({ kind: 'failed', reason: { kind: 'not-allowed' } });
    },
  );
});

describe('the document worker', patience, () => {
  it('builds many documents at once and keeps them apart', async () => {
    const renders = renderer();
    const built = await Promise.all(
      [zhejiang, idle].map((partnerId) =>
        renders.render({ document: 'workplan', partnerId, language: 'en', name: '' }, everything),
      ),
    );
    const titles = built.map((one) =>
      one.kind === 'rendered'
        ? /<dc:title>(.*?)</.exec(part(one.bytes, 'docProps/core.xml'))?.[1]
        : one.detail,
    );
    expect(titles).toEqual(['Workplan – SAWS Zhejiang', 'Workplan – Expert trainers']);
  });

  it('keeps two workshops apart that are exported at the same time', async () => {
    const renders = renderer();
    const sources = [plannedWorkshop(3), plannedWorkshop(5), plannedWorkshop(3)].map((records) => ({
      ...everything,
      records,
    }));
    const wanted = { document: 'workplan-csv', partnerId: zhejiang, language: 'en', name: '' } as const;
    const built = await Promise.all(sources.map(async (source) => renders.render(wanted, source)));
    const lines = built.map((one) =>
      one.kind === 'rendered'
        ? new TextDecoder().decode(one.bytes).trimEnd().split('\r\n').length
        : one.detail,
    );
    expect(lines).toEqual([4, 6, 4]);
  });

  it('never holds its asker up, however large the workshop is', async () => {
    const renders = renderer();
    const records = plannedWorkshop(5000);
    let turns = 0;
    const watch = setInterval(() => turns++, 1);
    onTestFinished(() => clearInterval(watch));
    const wanted = { document: 'workplan-csv', partnerId: zhejiang, language: 'en', name: '' } as const;
    const { kind } = await renders.render(wanted, { ...everything, records });
    expect(kind).toBe('rendered');
    // Were the rows read or the file built here in one go, nobody else would have a turn before it is done.
    expect(turns).toBeGreaterThan(10);
  });

  it('that cannot start is an outcome of each file, not a crash', async () => {
    const missing = new URL('./noSuchWorker.ts', import.meta.url);
    const { files } = await exportAll({
      ...everything,
      folder: temporaryFolder(),
      renderer: renderer(missing),
    });
    for (const file of files)
      expect(file).toMatchObject({ kind: 'failed', reason: { kind: 'not-rendered' } });
  });

  it('that is closed answers what it still owes', async () => {
    const renders = renderer();
    const wanted = { document: 'workplan', partnerId: zhejiang, language: 'en', name: '' } as const;
    const owed = renders.render(wanted, everything);
    await renders.close();
    expect(await owed).toMatchObject({ kind: 'not-rendered' });
  });
});
