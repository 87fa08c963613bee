import { setImmediate as breathe } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Records, tableNames } from '../../shared/records/tables.ts';
import type {
  FromPacketWorker,
  ReadFile,
  ReadOrder,
  ToPacketWorker,
  WriteOrder,
  WrittenPacket,
} from './packetMessages.ts';

/** Beside the bundle that this is part of; Node runs the source as it is. */
const builtOrSource = import.meta.url.endsWith('.ts') ? './worker.ts' : './packetsWorker.js';

/** Rows are copied to the worker in pieces of so many, with a pause after each: a millisecond or two. */
const piece = 50;

type Answer = WrittenPacket | ReadFile;
type Waiting = { readonly resolve: (answer: Answer) => void; readonly lost: (detail: string) => Answer };

/** Packs and reads packets off the main thread: what takes memory or time, or comes from outside, is done there. */
export class PacketWorker {
  readonly #script: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #given: { readonly worker: Worker; readonly records: Records } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(script: URL = new URL(builtOrSource, import.meta.url)) {
    this.#script = script;
  }

  /** Never rejects: a worker that dies answers everything that it owed, and the next request starts another one. */
  write(records: Records, order: WriteOrder): Promise<WrittenPacket> {
    return this.#ask(
      (id) => ({ kind: 'write', id, order }),
      (detail) => ({ kind: 'failed', detail }),
      records,
    ) as Promise<WrittenPacket>;
  }

  read(order: ReadOrder): Promise<ReadFile> {
    return this.#ask(
      (id) => ({ kind: 'read', id, order }),
      (detail) => ({ kind: 'problem', problem: { kind: 'unsafe', detail } }),
    ) as Promise<ReadFile>;
  }

  /** Lets go of the records of the last packets. */
  rest(): void {
    const given = this.#given;
    if (!given || this.#waiting.size > 0) return;
    this.#given = null;
    tell(given.worker, { kind: 'begin' });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#lost('the application was closed');
    await worker?.terminate();
  }

  #ask(
    message: (id: number) => ToPacketWorker,
    lost: Waiting['lost'],
    records: Records | null = null,
  ): Promise<Answer> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, { resolve, lost });
      const worker = (this.#worker ??= this.#start());
      // A program that waits for an answer must not end, and one that waits for nothing may.
      worker.ref();
      this.#turn = this.#turn.then(async () => {
        // Its answer was given when the worker was lost.
        if (!this.#waiting.has(id)) return;
        if (records) await this.#give(worker, records);
        tell(worker, message(id));
      });
    });
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
    // A file that wants more memory than any packet ends this thread and nothing else.
    const worker = new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    worker.on('message', ({ id, answer }: FromPacketWorker) => {
      this.#waiting.get(id)?.resolve(answer);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.#lost(String(error), worker));
    worker.on('exit', (code) => this.#lost(`the packet worker ended with code ${code}`, worker));
    return worker;
  }

  #lost(detail: string, worker = this.#worker): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    this.#given = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { resolve, lost } of waiting) resolve(lost(detail));
  }
}

function tell(worker: Worker, message: ToPacketWorker): void {
  worker.postMessage(message);
}
