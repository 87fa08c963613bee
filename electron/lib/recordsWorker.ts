import { setImmediate as breathe } from 'node:timers/promises';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { type Records, tableNames } from '../../shared/records/tables.ts';
import type { RecordsMessage } from './recordsMessage.ts';

/** Rows are copied to the worker in pieces of so many, with a pause after each: a millisecond or two. */
const piece = 50;

/** One thing that is asked of the worker. */
type Request<To, From> = {
  /** What the worker must have got before; null when it needs none. */
  readonly records: Records | null;
  readonly message: (id: number) => To;
  /** Hears what the worker says of it, and answers whether that was the last. */
  readonly onSaid: (said: From, reply: (message: To) => void) => boolean;
  /** The worker died: nothing more will be said. */
  readonly onLost: (detail: string) => void;
};

/**
 * A thread beside this one that works on the records of one workshop after the other, each as it was when it was asked. A worker
 * that dies lets everything go that it owed, and the next request starts another one.
 */
export class RecordsWorker<To, From extends { readonly id: number }> {
  readonly #script: URL;
  readonly #name: string;
  readonly #limits: ResourceLimits;
  readonly #waiting = new Map<number, Request<To, From>>();
  #worker: Worker | null = null;
  #lastId = 0;
  /** What the worker has, or is being given. */
  #given: { readonly worker: Worker; readonly records: Records } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(script: URL, name: string, limits: ResourceLimits = {}) {
    this.#script = script;
    this.#name = name;
    this.#limits = limits;
  }

  ask(request: Request<To, From>): void {
    const id = ++this.#lastId;
    this.#waiting.set(id, request);
    const worker = (this.#worker ??= this.#start());
    // A program that waits for an answer must not end, and one that waits for nothing may.
    worker.ref();
    this.#turn = this.#turn.then(() => this.#pass(worker, id, request));
  }

  /** Lets go of the records that were given last. */
  rest(): void {
    const given = this.#given;
    if (!given || this.#waiting.size > 0) return;
    this.#given = null;
    this.#tell(given.worker, { kind: 'begin' });
  }

  async close(detail: string): Promise<void> {
    const worker = this.#worker;
    this.#lost(detail);
    await worker?.terminate();
  }

  async #pass(worker: Worker, id: number, { records, message }: Request<To, From>): Promise<void> {
    // It was told when the worker was lost.
    if (!this.#waiting.has(id)) return;
    if (records) await this.#give(worker, records);
    this.#tell(worker, message(id));
  }

  async #give(worker: Worker, records: Records): Promise<void> {
    if (this.#given?.worker === worker && this.#given.records === records) return;
    this.#given = { worker, records };
    this.#tell(worker, { kind: 'begin' });
    for (const table of tableNames) {
      const rows = [...records[table].values()];
      for (let at = 0; at < rows.length; at += piece) {
        this.#tell(worker, { kind: 'rows', table, rows: rows.slice(at, at + piece) });
        await breathe();
      }
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { resourceLimits: this.#limits });
    worker.on('message', (said: From) => {
      const isLast = this.#waiting.get(said.id)?.onSaid(said, (message) => this.#tell(worker, message));
      if (isLast === false) return;
      this.#waiting.delete(said.id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.#lost(String(error), worker));
    worker.on('exit', (code) => this.#lost(`the ${this.#name} worker ended with code ${code}`, worker));
    return worker;
  }

  #lost(detail: string, worker = this.#worker): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    this.#given = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { onLost } of waiting) onLost(detail);
  }

  #tell(worker: Worker, message: To | RecordsMessage): void {
    worker.postMessage(message);
  }
}
