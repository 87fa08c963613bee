import { randomUUID } from 'node:crypto';
import type { BlobId } from '../shared/domain/photo.ts';
import { assertNever } from '../shared/lib/assert.ts';
import type { FileProblem } from '../shared/protocol/answers.ts';
import type { Records } from '../shared/records/tables.ts';
import { templateOf } from '../shared/templates/catalogue.ts';
import { instantiate } from '../shared/templates/instantiate.ts';
import type { ExportSource, Mistake } from './exportArguments.ts';
import { openWorkshop } from './store/open.ts';

export type Source =
  | {
      readonly kind: 'records';
      readonly records: Records;
      readonly moment?: string;
      readonly bytesOf: (id: BlobId) => Uint8Array | null;
      readonly close: () => void;
    }
  | Mistake;

/** The records to export. A file stays open until it is closed, as its photos are read when they are needed. */
export function recordsFrom(source: ExportSource): Source {
  if (source.kind === 'example') {
    const context = { newId: randomUUID, firstDay: new Date().toISOString().slice(0, 10) };
    const records = instantiate(templateOf(source.id), context);
    return { kind: 'records', records, bytesOf: () => null, close: () => {} };
  }
  const opened = openWorkshop(source.path);
  if (opened.kind !== 'opened') return mistakeOf(opened, source.path);
  const { store } = opened;
  return {
    kind: 'records',
    records: store.records,
    moment: store.moment,
    bytesOf: (id) => store.blobs.get(id),
    close: () => store.close(),
  };
}

function mistakeOf(problem: FileProblem, file: string): Mistake {
  const say = (en: string, zh: string): Mistake => ({
    kind: 'mistake',
    en: `${file} ${en}`,
    zh: `${file}：${zh}`,
  });
  switch (problem.kind) {
    case 'missing':
      return say('does not exist.', '文件不存在。');
    case 'not-a-workshop':
      return say('is not a Plenum workshop.', '不是 Plenum 研讨会文件。');
    case 'from-newer-app':
      return say(
        `was saved by a newer Plenum (file version ${problem.version}; this one reads up to ${problem.newest}). Update Plenum and try again.`,
        `由更新版本的 Plenum 保存（文件版本 ${problem.version}，本程序最高支持 ${problem.newest}）。请更新 Plenum 后重试。`,
      );
    case 'in-use':
      return say(
        'is open in Plenum. Close it there, or export from there.',
        '正在 Plenum 中打开。请先关闭，或在其中导出。',
      );
    case 'not-writable':
      return say(
        'cannot be opened: this user may not write to it or to its folder.',
        '无法打开：当前用户没有该文件或其文件夹的写入权限。',
      );
    case 'damaged':
      return say(`is damaged: ${problem.detail}`, `文件已损坏：${problem.detail}`);
    default:
      return assertNever(problem);
  }
}
