import type { BlobId } from '../../shared/domain/photo.ts';
import { RecordsWorker } from '../lib/recordsWorker.ts';
import type { DocumentOrder, FromWorker, Rendered } from './documentRequest.ts';
import type { PlannedFile } from './fileNames.ts';
import type { DocumentSource } from './requestFor.ts';

/** Beside the bundle that this is part of; Node runs the source as it is. */
const builtOrSource = import.meta.url.endsWith('.ts') ? './worker.ts' : './documentsWorker.js';

/** Builds documents off the main thread. */
export class DocumentRenderer {
  readonly #worker: RecordsWorker<DocumentOrder, FromWorker>;

  constructor(script: URL = new URL(builtOrSource, import.meta.url)) {
    this.#worker = new RecordsWorker(script, 'document');
  }

  /** Never rejects. */
  render(file: PlannedFile, source: DocumentSource): Promise<Rendered> {
    const { records, timeZone, today, moment } = source;
    return new Promise((resolve) =>
      this.#worker.ask({
        records,
        message: (id) => ({ kind: 'build', id, file, circumstances: { timeZone, today, moment } }),
        onSaid: (said, reply) => {
          if (said.kind === 'wants') reply({ ...bytesFor(said.blobs, source), id: said.id });
          else resolve(said.rendered);
          return said.kind === 'rendered';
        },
        onLost: (detail) => resolve({ kind: 'not-rendered', detail }),
      }),
    );
  }

  /** Lets go of the records of the last export. */
  rest(): void {
    this.#worker.rest();
  }

  async close(): Promise<void> {
    await this.#worker.close('the export was closed');
  }
}

/** A photo that cannot be read fails its document, so that nobody takes an incomplete one for the record. */
function bytesFor(
  blobs: readonly BlobId[],
  { bytesOf }: DocumentSource,
): Omit<DocumentOrder & { kind: 'bytes' }, 'id'> {
  const bytes = new Map<BlobId, Uint8Array>();
  try {
    for (const blob of blobs) {
      const found = bytesOf(blob);
      if (found !== null) bytes.set(blob, found);
    }
    return { kind: 'bytes', bytes, problem: null };
  } catch (error) {
    return { kind: 'bytes', bytes: new Map(), problem: String(error) };
  }
}
