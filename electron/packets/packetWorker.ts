import type { Records } from '../../shared/records/tables.ts';
import { RecordsWorker } from '../lib/recordsWorker.ts';
import type {
  FromPacketWorker,
  PacketOrder,
  ReadFile,
  ReadOrder,
  WriteOrder,
  WrittenPacket,
} from './packetMessages.ts';

/** Beside the bundle that this is part of; Node runs the source as it is. */
const builtOrSource = import.meta.url.endsWith('.ts') ? './worker.ts' : './packetsWorker.js';

type Answer = WrittenPacket | ReadFile;

/** Packs and reads packets off the main thread: what takes memory or time, or comes from outside, is done there. */
export class PacketWorker {
  readonly #worker: RecordsWorker<PacketOrder, FromPacketWorker>;

  constructor(script: URL = new URL(builtOrSource, import.meta.url)) {
    // A file that wants more memory than any packet ends this thread and nothing else.
    this.#worker = new RecordsWorker(script, 'packet', { maxOldGenerationSizeMb: 1024 });
  }

  /** Never rejects. */
  write(records: Records, order: WriteOrder): Promise<WrittenPacket> {
    return this.#ask(
      records,
      (id) => ({ kind: 'write', id, order }),
      (detail) => ({ kind: 'failed', detail }),
    ) as Promise<WrittenPacket>;
  }

  /** Never rejects. */
  read(order: ReadOrder): Promise<ReadFile> {
    return this.#ask(
      null,
      (id) => ({ kind: 'read', id, order }),
      (detail) => ({ kind: 'problem', problem: { kind: 'unsafe', detail } }),
    ) as Promise<ReadFile>;
  }

  /** Lets go of the records of the last packets. */
  rest(): void {
    this.#worker.rest();
  }

  async close(): Promise<void> {
    await this.#worker.close('the application was closed');
  }

  #ask(
    records: Records | null,
    message: (id: number) => PacketOrder,
    lost: (detail: string) => Answer,
  ): Promise<Answer> {
    return new Promise((resolve) =>
      this.#worker.ask({
        records,
        message,
        onSaid: ({ answer }) => {
          resolve(answer);
          return true;
        },
        onLost: (detail) => resolve(lost(detail)),
      }),
    );
  }
}
