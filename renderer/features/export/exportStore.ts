import { create } from 'zustand';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { type Language, languages } from '../../../shared/domain/text.ts';
import type { ExportProgress, ExportSummary } from '../../../shared/protocol/answers.ts';
import type { Asked } from '../../../shared/protocol/contract.ts';
import { type DocumentKind, documentKinds } from '../../../shared/reports/documentKinds.ts';
import { call, listenTo } from '../../records/bridge.ts';
import { useWorkshop } from '../../records/recordsStore.ts';

type Run =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: ExportProgress | null; readonly isCancelling: boolean }
  | { readonly kind: 'done'; readonly summary: ExportSummary }
  | { readonly kind: 'broken'; readonly detail: string };

type State = {
  readonly documents: readonly DocumentKind[];
  /** Partners that get no workplan; a new partner gets one. */
  readonly excluded: ReadonlySet<PartnerId>;
  readonly languages: readonly Language[];
  readonly run: Run;
};

const fresh: State = { documents: documentKinds, excluded: new Set(), languages, run: { kind: 'none' } };

/** What the window remembers of exporting, for each workshop file that it has shown; the folder for all of them. */
const useStore = create<{ readonly folder: string | null; readonly byFile: Readonly<Record<string, State>> }>(
  () => ({ folder: null, byFile: {} }),
);

export function useExport(): State {
  const file = useWorkshop(({ open }) => open?.file ?? '');
  return useStore(({ byFile }) => byFile[file] ?? fresh);
}

export function useFolder(): string | null {
  return useStore((state) => state.folder);
}

export function changeExport(file: string, change: Partial<State>): void {
  const { byFile } = useStore.getState();
  useStore.setState({ byFile: { ...byFile, [file]: { ...(byFile[file] ?? fresh), ...change } } });
}

/** Asks for a folder; answers with the one chosen, or null when the choice was called off. */
export async function chooseFolder(): Promise<string | null> {
  const folder = await call('export/choose-folder');
  if (folder !== null) useStore.setState({ folder });
  return folder;
}

/** Runs to its end wherever the person goes meanwhile. */
export async function startExport(file: string, order: Omit<Asked<'export/start'>, 'folder'>): Promise<void> {
  const folder = useStore.getState().folder ?? (await chooseFolder());
  if (folder === null) return;
  const show = (run: Run): void => changeExport(file, { run });
  show({ kind: 'running', progress: null, isCancelling: false });
  const unlisten = listenTo('export/progress', (progress) => {
    const run = useStore.getState().byFile[file]?.run;
    if (run?.kind === 'running') show({ ...run, progress });
  });
  try {
    show({ kind: 'done', summary: await call('export/start', { ...order, folder }) });
  } catch (error) {
    show({ kind: 'broken', detail: String(error) });
  } finally {
    unlisten();
  }
}

export function cancelExport(file: string): void {
  const run = useStore.getState().byFile[file]?.run;
  if (run?.kind !== 'running') return;
  changeExport(file, { run: { ...run, isCancelling: true } });
  void call('export/cancel');
}
