import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PlannedFile } from '../../electron/documents/fileNames.ts';
import { DocumentRenderer } from '../../electron/documents/renderInWorker.ts';
import type { DocumentSource } from '../../electron/documents/requestFor.ts';
import { assert } from '../../shared/lib/assert.ts';
import { anId } from '../builders.ts';
import { part, visibleText } from '../electron/documents/opened.ts';
import type { Tables } from './bareTables.ts';
import type { Benchmark } from './benchmark.ts';
import { largePlan } from './largePlan.ts';

const small = 20;
const large = 500;

/** Milliseconds for a plan of twenty rows and for one of five hundred. */
type Run = { readonly small: number; readonly large: number };

const file: PlannedFile = { document: 'workplan', partnerId: anId(30), language: 'en', name: 'Plan.docx' };

export const benchmark: Benchmark<Run> = {
  rows: [
    {
      name: `Word file of a plan of ${small} rows`,
      unit: 'ms',
      goal: 1.5,
      goalOf: 'ratio',
      statistic: 'median',
      figureOf: (run) => run.small,
    },
    {
      name: `Word file of a plan of ${large} rows`,
      unit: 'ms',
      goal: 1.5,
      goalOf: 'ratio',
      statistic: 'median',
      figureOf: (run) => run.large,
    },
  ],
  rounds: 9,
  warmUp: 2,
  prepare: () => {
    const renderer = new DocumentRenderer();
    const sources = { small: sourceOf(small), large: sourceOf(large) };
    const ours = async (source: DocumentSource): Promise<number> => {
      // As at the beginning of an export: the worker knows nothing of the workshop.
      renderer.rest();
      return timeOf(() => render(renderer, source));
    };
    const bare = new Worker(new URL('./bareTables.ts', import.meta.url));
    const tables = {
      small: render(renderer, sources.small).then(tablesOf),
      large: render(renderer, sources.large).then(tablesOf),
    };
    const control = async (wanted: Tables): Promise<number> =>
      timeOf(async () => {
        bare.postMessage(wanted);
        await once(bare, 'message');
      });
    return {
      ours: async () => ({ small: await ours(sources.small), large: await ours(sources.large) }),
      control: async () => {
        const [few, many] = [await tables.small, await tables.large];
        return { small: await control(few), large: await control(many) };
      },
      close: async () => {
        await bare.terminate();
        await renderer.close();
      },
    };
  },
};

function sourceOf(rows: number): DocumentSource {
  return { records: largePlan(rows), bytesOf: () => null, today: '2017-04-12' };
}

async function render(renderer: DocumentRenderer, source: DocumentSource): Promise<Uint8Array> {
  const rendered = await renderer.render(file, source);
  assert(rendered.kind === 'rendered', 'the document is built');
  return rendered.bytes;
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** The rows and cells of a Word file, as another program would be given them. */
function tablesOf(docx: Uint8Array): Tables {
  const inside = (xml: string, element: string): readonly string[] =>
    [...xml.matchAll(new RegExp(`<w:${element}(?: [^>]*)?>(.*?)</w:${element}>`, 'gs'))].map(
      ([, inner = '']) => inner,
    );
  const tables = inside(part(docx, 'word/document.xml'), 'tbl').map((table) =>
    inside(table, 'tr').map((row) => inside(row, 'tc').map((cell) => visibleText(cell).trim())),
  );
  assert(tables.length > 0, 'the document has tables');
  return tables;
}
