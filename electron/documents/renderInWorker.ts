import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { BlobId } from '../../shared/domain/photo.ts';
import { type Records, tableNames } from '../../shared/records/tables.ts';
import type { FromWorker, Rendered, ToWorker } from './documentRequest.ts';
import type { PlannedFile } from './fileNames.ts';
import type { DocumentSource } from './requestFor.ts';

/** Beside the bundle that this is part of; Node runs the source as it is. */
const builtOrSource = import.meta.url.endsWith('.ts') ? './worker.ts' : './documentsWorker.js';

/** Rows are copied to the worker in pieces of so many, with a pause after each: a millisecond or two. */
const piece = 50;

type Waiting = { readonly source: DocumentSource; readonly resolve: (rendered: Rendered) => void };

/** Builds documents off the main thread. */
export class DocumentRenderer {
  readonly #script: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  /** What the worker has, or is being given: one workshop after the other, each at its moment. */
  #given: { readonly worker: Worker; readonly records: Records } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(script: URL = new URL(builtOrSource, import.meta.url)) {
    this.#script = script;
  }

  /** Never rejects: a worker that dies answers everything it owed, and the next request starts another one. */
  render(file: PlannedFile, source: DocumentSource): Promise<Rendered> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, { source, resolve });
      const worker = (this.#worker ??= this.#start());
      // A program that waits for a document must not end, and one that waits for nothing may.
      worker.ref();
      this.#turn = this.#turn.then(() => this.#ask(worker, id, file, source));
    });
  }

  /** Lets go of the records of the last export. */
  rest(): void {
    const given = this.#given;
    if (!given || this.#waiting.size > 0) return;
    this.#given = null;
    tell(given.worker, { kind: 'begin' });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#lost('the export was closed');
    await worker?.terminate();
  }

  async #ask(worker: Worker, id: number, file: PlannedFile, source: DocumentSource): Promise<void> {
    // Its answer was given when the worker was lost.
    if (!this.#waiting.has(id)) return;
    await this.#give(worker, source.records);
    const { timeZone, today, moment } = source;
    tell(worker, { kind: 'build', id, file, circumstances: { timeZone, today, moment } });
  }

  async #give(worker: Worker, records: Records): Promise<void> {
    if (this.#given?.worker === worker && this.#given.records === records) return;
    this.#given = { worker, records };
    tell(worker, { kind: 'begin' });
    for (const table of tableNames) {
      const rows = [...records[table].values()];
      for (let at = 0; at < rows.length; at += piece) {
        tell(worker, { kind: 'rows', table, rows: rows.slice(at, at + piece) });
        await breathe();
      }
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    worker.on('message', (message: FromWorker) => {
      const waiting = this.#waiting.get(message.id);
      if (message.kind === 'wants') {
        if (waiting) tell(worker, { ...bytesFor(message.blobs, waiting.source), id: message.id });
        return;
      }
      waiting?.resolve(message.rendered);
      this.#waiting.delete(message.id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.#lost(String(error), worker));
    worker.on('exit', (code) => this.#lost(`the document worker ended with code ${code}`, worker));
    return worker;
  }

  #lost(detail: string, worker = this.#worker): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    this.#given = null;
    const answers = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { resolve } of answers) resolve({ kind: 'not-rendered', detail });
  }
}

function tell(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

/** A photo that cannot be read fails its document, so that nobody takes an incomplete one for the record. */
function bytesFor(
  blobs: readonly BlobId[],
  { bytesOf }: DocumentSource,
): Omit<ToWorker & { kind: 'bytes' }, 'id'> {
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
