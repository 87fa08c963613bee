import { create } from 'zustand';
import type { PacketId } from '../../../shared/domain/packet.ts';
import type { PacketProblem } from '../../../shared/protocol/answers.ts';
import { askPassphrase } from '../../app/askPassphrase.ts';
import { addFileTaker } from '../../app/fileTakers.ts';
import { t } from '../../app/i18n.ts';
import { fileName } from '../../app/packetProblem.ts';
import { call, pathOf } from '../../records/bridge.ts';
import { openState, useWorkshop } from '../../records/recordsStore.ts';
import { notify } from '../../ui/notify.ts';

/** What became of a file that was to be taken in. */
export type TakenFile = { readonly name: string } & (
  | { readonly kind: 'received'; readonly packetId: PacketId }
  | { readonly kind: 'problem'; readonly problem: PacketProblem }
  /** Nobody gave its passphrase. */
  | { readonly kind: 'left' }
  | { readonly kind: 'broken'; readonly detail: string }
);

type TakingIn = { readonly isBusy: boolean; readonly files: readonly TakenFile[] };

const idle: TakingIn = { isBusy: false, files: [] };

/** What was taken in last, for each workshop file that the window has shown. */
const useStore = create<Readonly<Record<string, TakingIn>>>(() => ({}));

export function useTakingIn(): TakingIn {
  const file = useWorkshop(({ open }) => open?.file ?? '');
  return useStore((byFile) => byFile[file] ?? idle);
}

export function forgetTakenIn(): void {
  useStore.setState({ [openState().file]: idle });
}

export async function chooseReturns(): Promise<void> {
  await takeIn(await call('packets/choose'));
}

/** While the page is open: packets and Word files that are dropped on it come in. Answers how to stop. */
export function takeDroppedReturns(): () => void {
  return addFileTaker((files) => {
    const returns = files.filter(({ name }) => /\.(?:plenum-packet|docx)$/iu.test(name));
    const paths = returns.map((file) => ({ name: file.name, path: pathOf(file) }));
    const loose = paths.find(({ path }) => path === '');
    if (loose)
      notify({ kind: 'warning', title: t('home.droppedLoose', { name: loose.name }), id: 'dropped' });
    void takeIn(paths.flatMap(({ path }) => (path === '' ? [] : [path])));
    return files.filter((file) => !returns.includes(file));
  });
}

/** One after the other: a passphrase may be asked for, and the next file must not ask over it. */
async function takeIn(files: readonly string[]): Promise<void> {
  const workshop = openState().file;
  const show = (isBusy: boolean, taken: readonly TakenFile[]): void =>
    useStore.setState({ [workshop]: { isBusy, files: taken } });
  if (files.length === 0 || useStore.getState()[workshop]?.isBusy === true) return;
  const taken: TakenFile[] = [];
  show(true, taken);
  for (const file of files) {
    taken.push(await takenFile(file));
    show(true, [...taken]);
  }
  show(false, taken);
}

async function takenFile(file: string): Promise<TakenFile> {
  const name = fileName(file);
  try {
    let answer = await call('packets/receive', { file });
    while (answer.kind === 'passphrase') {
      const passphrase = await askPassphrase(name, answer.isWrong);
      if (passphrase === null) return { name, kind: 'left' };
      answer = await call('packets/receive', { file, passphrase });
    }
    return { name, ...answer };
  } catch (error) {
    return { name, kind: 'broken', detail: String(error) };
  }
}
