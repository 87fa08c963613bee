import type { PacketId } from '../../shared/domain/packet.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import type { FileProblem, OpenAnswer } from '../../shared/protocol/answers.ts';
import { call } from '../records/bridge.ts';
import { showWorkshop } from '../records/recordsStore.ts';
import { notify } from '../ui/notify.ts';
import { askPassphrase } from './askPassphrase.ts';
import { languageNow, t } from './i18n.ts';
import { goToLastPlace } from './lastPlace.ts';
import { fileName, packetProblemText } from './packetProblem.ts';

/** Shows what came of opening a file: the workshop, what waits in it, what is asked, or why not. */
export function takeOpenAnswer(answer: OpenAnswer): void {
  switch (answer.kind) {
    case 'here':
      goToLastPlace(answer.workshop.file);
      showWorkshop(answer.workshop);
      return;
    case 'problem':
      sayProblem(answer.file, answer.problem);
      return;
    case 'passphrase':
      void openWithPassphrase(answer.file, answer.isWrong);
      return;
    case 'received':
      notify({ kind: 'done', title: t('packet.received'), id: answer.packetId });
      showPacket(answer.packetId);
      return;
    case 'packet-problem': {
      const { file, problem } = answer;
      const title = packetProblemText(fileName(file), problem, languageNow());
      notify({ kind: 'error', title, id: `problem ${file}` });
      if (problem.kind === 'received-before') showPacket(problem.packetId);
      return;
    }
    case 'elsewhere':
    case 'cancelled':
      return;
    default:
      assertNever(answer);
  }
}

function showPacket(id: PacketId): void {
  window.location.hash = `#/exchange/${id}`;
}

async function openWithPassphrase(file: string, isWrong: boolean): Promise<void> {
  const passphrase = await askPassphrase(fileName(file), isWrong);
  if (passphrase === null) return;
  try {
    takeOpenAnswer(await call('workshop/open', { file, passphrase }));
  } catch (error) {
    notify({ kind: 'error', title: t('home.notOpened', { detail: String(error) }), id: 'not opened' });
  }
}

export function sayProblem(file: string, problem: FileProblem): void {
  const { kind, ...values } = problem;
  notify({
    kind: 'error',
    title: t(`problem.${kind}` as 'problem.missing', { ...values, file }),
    id: `problem ${file}`,
  });
}
