import { parentPort } from 'node:worker_threads';
import type { BlobId } from '../../shared/domain/photo.ts';
import { assert, assertNever } from '../../shared/lib/assert.ts';
import { ReceivedRecords } from '../lib/recordsMessage.ts';
import { build } from './build.ts';
import type { Circumstances, FromWorker, ToWorker } from './documentRequest.ts';
import type { PlannedFile } from './fileNames.ts';
import type { PhotoBytes } from './report/photos.ts';
import { requestFor } from './requestFor.ts';

// Started by name, as a thread of the main process or of plain Node.
assert(parentPort, 'documents are built in a worker thread');
const port = parentPort;

const received = new ReceivedRecords();
const awaited = new Map<number, (answer: { bytes: PhotoBytes; problem: string | null }) => void>();

port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'begin':
    case 'rows':
      received.take(message);
      return;
    case 'build':
      void render(message.id, message.file, message.circumstances);
      return;
    case 'bytes':
      awaited.get(message.id)?.(message);
      awaited.delete(message.id);
      return;
    default:
      assertNever(message);
  }
});

async function render(id: number, file: PlannedFile, circumstances: Circumstances): Promise<void> {
  try {
    const bytes = await document(id, file, circumstances);
    say({ kind: 'rendered', id, rendered: { kind: 'rendered', bytes } }, [bytes.buffer]);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ kind: 'rendered', id, rendered: { kind: 'not-rendered', detail } });
  }
}

async function document(
  id: number,
  file: PlannedFile,
  circumstances: Circumstances,
): Promise<Uint8Array<ArrayBuffer>> {
  // Later messages may bring other records while photos are on their way.
  const source = { records: received.now, ...circumstances };
  const wanted = new Set<BlobId>();
  const request = requestFor(file, {
    ...source,
    bytesOf: (blob) => {
      wanted.add(blob);
      return null;
    },
  });
  if (wanted.size === 0) return build(request);
  const { bytes, problem } = await fetched(id, [...wanted]);
  if (problem !== null) throw new Error(problem);
  return build(requestFor(file, { ...source, bytesOf: (blob) => bytes.get(blob) ?? null }));
}

function fetched(
  id: number,
  blobs: readonly BlobId[],
): Promise<{ bytes: PhotoBytes; problem: string | null }> {
  return new Promise((resolve) => {
    awaited.set(id, resolve);
    say({ kind: 'wants', id, blobs });
  });
}

function say(message: FromWorker, transferred: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, [...transferred]);
}
