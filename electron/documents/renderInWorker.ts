import { Worker } from 'node:worker_threads';
import type { AnswerMessage, DocumentRequest, Rendered, RequestMessage } from './documentRequest.ts';

/** Beside the bundle that this is part of; Node runs the source as it is. */
const builtOrSource = import.meta.url.endsWith('.ts') ? './worker.ts' : './documentsWorker.js';

/** Builds documents off the main thread. */
export class DocumentRenderer {
  readonly #script: URL;
  readonly #waiting = new Map<number, (rendered: Rendered) => void>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(script: URL = new URL(builtOrSource, import.meta.url)) {
    this.#script = script;
  }

  /** Never rejects: a worker that dies answers everything it owed, and the next request starts another one. */
  render(request: DocumentRequest): Promise<Rendered> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker ??= this.#start();
      // A program that waits for a document must not end, and one that waits for nothing may.
      this.#worker.ref();
      this.#worker.postMessage({ id, request } satisfies RequestMessage);
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#lost('the export was closed');
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    worker.on('message', ({ id, rendered }: AnswerMessage) => {
      this.#waiting.get(id)?.(rendered);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.#lost(String(error), worker));
    worker.on('exit', (code) => this.#lost(`the document worker ended with code ${code}`, worker));
    return worker;
  }

  #lost(detail: string, worker = this.#worker): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    const answers = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const answer of answers) answer({ kind: 'not-rendered', detail });
  }
}
