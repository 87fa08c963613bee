import type { ListQuestion } from './listContent.ts';
import { readList } from './readList.ts';

/** One file, one answer: whoever asked ends the worker then, or before when nobody waits any longer. */
addEventListener('message', ({ data }: MessageEvent<ListQuestion>) => {
  postMessage(readList(new Uint8Array(data.bytes), data.name));
});
