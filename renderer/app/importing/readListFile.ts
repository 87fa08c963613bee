import { type ListQuestion, type ListReading, listLimits } from './listContent.ts';

/**
 * Reads a list beside the window, which goes on meanwhile. A file that is too large is not even opened. Null when `signal`
 * ended it; nothing of it is left then.
 */
export async function readListFile(file: File, signal: AbortSignal): Promise<ListReading | null> {
  if (file.size > listLimits.bytes) return { kind: 'problem', problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (signal.aborted) return null;
  // It has gone, or another program holds it, since it was chosen.
  if (!bytes) return { kind: 'problem', problem: 'damaged' };
  const worker = new Worker(new URL('./listWorker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<ListReading | null>();
  worker.addEventListener('message', ({ data }: MessageEvent<ListReading>) => resolve(data));
  worker.addEventListener('error', () => resolve({ kind: 'problem', problem: 'damaged' }));
  signal.addEventListener('abort', () => resolve(null));
  const question: ListQuestion = { bytes, name: file.name };
  worker.postMessage(question, [bytes]);
  try {
    return await promise;
  } finally {
    worker.terminate();
  }
}
