import { parentPort } from 'node:worker_threads';
import { assert, assertNever } from '../../shared/lib/assert.ts';
import type { PlanPart } from '../../shared/merge/planPart.ts';
import { writeRecords } from '../../shared/records/writtenRecords.ts';
import { ReceivedRecords } from '../lib/recordsMessage.ts';
import type {
  FromPacketWorker,
  ReadFile,
  ReadOrder,
  ToPacketWorker,
  WriteOrder,
  WrittenPacket,
} from './packetMessages.ts';
import { packPacket } from './packPacket.ts';
import { isSealed, seal, unseal } from './passphrase.ts';
import { readBounded } from './readBounded.ts';
import { kindOf, readPacket } from './readPacket.ts';
import { readPlanDocument } from './word/readPlanDocument.ts';

// Started by name, as a thread of the main process or of plain Node.
assert(parentPort, 'packets are packed and read in a worker thread');
const port = parentPort;

const received = new ReceivedRecords();

port.on('message', (message: ToPacketWorker) => {
  switch (message.kind) {
    case 'begin':
    case 'rows':
      received.take(message);
      return;
    case 'write':
      say({ id: message.id, answer: written(message.order) });
      return;
    case 'read':
      say({ id: message.id, answer: read(message.order) });
      return;
    default:
      assertNever(message);
  }
});

function written({ head, base, attachments, passphrase }: WriteOrder): WrittenPacket {
  try {
    const from = { base: base && planIn(base, head.app), records: received.now };
    const plain = packPacket({ head, ...from, attachments });
    return { kind: 'written', plain, sealed: passphrase === null ? null : seal(plain, passphrase) };
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}

/** Null when it cannot be read: what is sent back then says nothing of what it started from. */
function planIn(bytes: Uint8Array, app: string): PlanPart | null {
  const found = readPacket(bytes, app, 'plan');
  return found.kind === 'packet' ? found.content.plan : null;
}

/** Whatever a file does to its reader, there is an answer. */
function read(order: ReadOrder): ReadFile {
  try {
    return naming(readIn(order), order.app);
  } catch (error) {
    return { kind: 'problem', problem: { kind: 'damaged', detail: String(error) } };
  }
}

/** Where a file does not say which version wrote it, it is one after this. */
function naming(read: ReadFile, app: string): ReadFile {
  if (read.kind !== 'problem' || read.problem.kind !== 'from-newer-app' || read.problem.app !== '')
    return read;
  return { kind: 'problem', problem: { kind: 'from-newer-app', app: `> ${app}` } };
}

function readIn({ source, passphrase, app, wanted }: ReadOrder): ReadFile {
  const bytes = 'bytes' in source ? source.bytes : readBounded(source.file);
  if (!(bytes instanceof Uint8Array)) return { kind: 'problem', problem: bytes };
  const isProtected = isSealed(bytes);
  if (isProtected && passphrase === null) return { kind: 'passphrase', isWrong: false };
  const plain = isProtected && passphrase !== null ? unsealed(bytes, passphrase) : bytes;
  if (!(plain instanceof Uint8Array)) return plain;
  const kind = kindOf(plain);
  if (kind === 'word') {
    const document = readPlanDocument(plain);
    return 'kind' in document ? { kind: 'problem', problem: document } : { kind: 'word', document, plain };
  }
  if (kind !== 'packet') return { kind: 'problem', problem: kind };
  const found = readPacket(plain, app, wanted);
  if (found.kind === 'problem') return found;
  const { records: all, ...content } = found.content;
  return {
    kind: 'packet',
    content,
    records: all && writeRecords(all),
    plain: 'bytes' in source ? new Uint8Array() : plain,
    isProtected,
  };
}

function unsealed(bytes: Uint8Array, passphrase: string): Uint8Array | ReadFile {
  const result = unseal(bytes, passphrase);
  switch (result.kind) {
    case 'plain':
      return result.bytes;
    case 'wrong-passphrase':
      return { kind: 'passphrase', isWrong: true };
    case 'newer':
      return { kind: 'problem', problem: { kind: 'from-newer-app', app: '' } };
    default:
      return { kind: 'problem', problem: result };
  }
}

function say(message: FromPacketWorker): void {
  port.postMessage(message);
}
