import { create } from 'zustand';
import type { ExportProgress, ExportSummary } from '../../../shared/protocol/answers.ts';
import type { Asked } from '../../../shared/protocol/contract.ts';
import { call, listenTo } from '../../records/bridge.ts';
import { openState, useWorkshop } from '../../records/recordsStore.ts';

export type Run =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: ExportProgress | null; readonly isCancelling: boolean }
  | { readonly kind: 'done'; readonly summary: ExportSummary }
  | { readonly kind: 'broken'; readonly detail: string };

/** A run with the place of the window from which it was started. */
type Started = { readonly by: string; readonly run: Run };

const none: Run = { kind: 'none' };

/** What the window remembers of exporting, for each workshop file that it has shown; the folder for all of them. */
const useStore = create<{
  readonly folder: string | null;
  readonly byFile: Readonly<Record<string, Started>>;
}>(() => ({ folder: null, byFile: {} }));

function fileNow(): string {
  return openState().file;
}

/** The last export that was started from that place, unless another place has started one since. */
export function useExportRun(by: string): Run {
  const file = useWorkshop(({ open }) => open?.file ?? '');
  return useStore(({ byFile }) => {
    const started = byFile[file];
    return started?.by === by ? started.run : none;
  });
}

/** Whether an export is under way, wherever it was started: there is one at a time. */
export function useIsExporting(): boolean {
  const file = useWorkshop(({ open }) => open?.file ?? '');
  return useStore(({ byFile }) => byFile[file]?.run.kind === 'running');
}

export function useFolder(): string | null {
  return useStore((state) => state.folder);
}

/** Asks for a folder; answers with the one chosen, or null when the choice was called off. */
export async function chooseFolder(): Promise<string | null> {
  const folder = await call('export/choose-folder');
  if (folder !== null) useStore.setState({ folder });
  return folder;
}

/** Runs to its end wherever the person goes meanwhile. */
export async function startExport(by: string, order: Omit<Asked<'export/start'>, 'folder'>): Promise<void> {
  const file = fileNow();
  const folder = useStore.getState().folder ?? (await chooseFolder());
  if (folder === null) return;
  show(file, { by, run: { kind: 'running', progress: null, isCancelling: false } });
  const unlisten = listenTo('export/progress', (progress) => {
    const started = useStore.getState().byFile[file];
    if (started?.run.kind === 'running') show(file, { by, run: { ...started.run, progress } });
  });
  try {
    const summary = await call('export/start', { ...order, folder });
    show(file, { by, run: { kind: 'done', summary } });
  } catch (error) {
    show(file, { by, run: { kind: 'broken', detail: String(error) } });
  } finally {
    unlisten();
  }
}

export function cancelExport(): void {
  const file = fileNow();
  const started = useStore.getState().byFile[file];
  if (started?.run.kind !== 'running') return;
  show(file, { ...started, run: { ...started.run, isCancelling: true } });
  void call('export/cancel');
}

function show(file: string, started: Started): void {
  useStore.setState(({ byFile }) => ({ byFile: { ...byFile, [file]: started } }));
}
