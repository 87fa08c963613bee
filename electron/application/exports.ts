import { assertNever } from '../../shared/lib/assert.ts';
import type { ExportedFile, ExportProgress, ExportSummary } from '../../shared/protocol/answers.ts';
import type { Asked } from '../../shared/protocol/contract.ts';
import { exportAll, type FileOutcome } from '../documents/exportAll.ts';
import { DocumentRenderer } from '../documents/renderInWorker.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';

/** The exports under way, at most one for each asker; their documents are built in one worker. */
export class Exports {
  readonly #renderer = new DocumentRenderer();
  readonly #running = new Map<object, AbortController>();
  readonly #written = new Set<string>();

  async start(
    asker: object,
    { records, blobs, moment }: WorkshopStore,
    order: Asked<'export/start'>,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<ExportSummary> {
    this.cancel(asker);
    const controller = new AbortController();
    this.#running.set(asker, controller);
    const { folder, files } = await exportAll({
      ...order,
      records,
      moment,
      bytesOf: (id) => blobs.get(id),
      renderer: this.#renderer,
      signal: controller.signal,
      onBegun: onProgress,
      onProgress: ({ done, total, file }) => onProgress({ done, total, name: file.name }),
    });
    if (this.#running.get(asker) === controller) this.#running.delete(asker);
    this.#renderer.rest();
    const answers = files.map(answerOf);
    for (const answer of answers) if ('file' in answer) this.#written.add(answer.file);
    return { folder, files: answers };
  }

  cancel(asker: object): void {
    this.#running.get(asker)?.abort();
  }

  /** Whether a path is one that this application has exported: a window may have only those shown. */
  hasWritten(file: string): boolean {
    return this.#written.has(file);
  }

  async close(): Promise<void> {
    for (const controller of this.#running.values()) controller.abort();
    await this.#renderer.close();
  }
}

function answerOf(outcome: FileOutcome): ExportedFile {
  const { name } = outcome;
  switch (outcome.kind) {
    case 'written':
      return { kind: 'written', name, file: outcome.path };
    case 'written-under-new-name':
      return { kind: 'renamed', name, file: outcome.path, because: outcome.because };
    case 'cancelled':
      return { kind: 'cancelled', name };
    case 'failed': {
      const { reason } = outcome;
      const detail = 'detail' in reason ? reason.detail : '';
      return { kind: 'failed', name, reason: reason.kind, detail };
    }
    default:
      return assertNever(outcome);
  }
}
