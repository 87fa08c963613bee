// Exports without a window, under plain Node: nothing here may import electron.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type ExportSummary, exportAll, type FileOutcome } from './documents/exportAll.ts';
import { DocumentRenderer } from './documents/renderInWorker.ts';
import { exportArguments, type Mistake, usage } from './exportArguments.ts';
import { recordsFrom } from './exportSource.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  const order = exportArguments(args);
  if (order.kind === 'mistake') return refuse(order, usage);
  const source = recordsFrom(order.source);
  if (source.kind === 'mistake') return refuse(source);
  const folder = path.resolve(order.folder);
  const obstacle = makeFolder(folder);
  if (obstacle) {
    source.close();
    return refuse(obstacle);
  }
  const cancel = new AbortController();
  // Whoever interrupts waits for the file being written, so that none is left half done.
  process.once('SIGINT', () => cancel.abort()).once('SIGTERM', () => cancel.abort());
  const renderer = new DocumentRenderer();
  const summary = await exportAll({
    records: source.records,
    moment: source.moment,
    bytesOf: source.bytesOf,
    folder,
    documents: order.documents,
    languages: order.languages,
    partnerIds: 'all',
    renderer,
    signal: cancel.signal,
    onProgress: ({ done, total, file }) => say(`[${done}/${total}] ${lineOf(file)}`),
  });
  source.close();
  await renderer.close();
  return conclude(summary);
}

function refuse({ en, zh }: Mistake, hint = ''): number {
  complain(`error: ${en}\n错误：${zh}`);
  if (hint !== '') complain(hint);
  return 1;
}

function makeFolder(folder: string): Mistake | null {
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      kind: 'mistake',
      en: `the folder ${folder} cannot be made: ${reason}`,
      zh: `无法创建文件夹 ${folder}。`,
    };
  }
}

function lineOf(file: FileOutcome): string {
  switch (file.kind) {
    case 'written':
      return file.name;
    case 'written-under-new-name':
      return `${path.basename(file.path)} (${file.name} ${file.because === 'edited' ? 'was edited since' : 'is open elsewhere'})`;
    case 'failed':
      return `${file.name}: not written (${file.reason.kind})`;
    case 'cancelled':
      return `${file.name}: cancelled`;
  }
}

function conclude({ folder, files }: ExportSummary): number {
  const missing = files.filter(({ kind }) => kind === 'failed' || kind === 'cancelled');
  const [written, total] = [files.length - missing.length, files.length];
  say(`${written} of ${total} files are in ${folder}\n${total} 个文件中已写入 ${written} 个：${folder}`);
  if (missing.length === 0) return 0;
  const details = files.flatMap((file) =>
    file.kind === 'failed' && 'detail' in file.reason ? [`${file.name}: ${file.reason.detail}`] : [],
  );
  for (const detail of details) complain(detail);
  complain(`error: ${missing.length} files were not written.\n错误：有 ${missing.length} 个文件未写入。`);
  return 1;
}
