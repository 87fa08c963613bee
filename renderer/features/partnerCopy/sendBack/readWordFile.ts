import { askPassphrase } from '../../../app/askPassphrase.ts';
import { languageNow, t } from '../../../app/i18n.ts';
import { fileName, packetProblemText } from '../../../app/packetProblem.ts';
import { call } from '../../../records/bridge.ts';
import { notify } from '../../../ui/notify.ts';

/** Lets a person choose a Word file of the plan and takes it in. */
export async function chooseWordFile(): Promise<void> {
  const [file] = await call('packets/choose');
  if (file !== undefined) await readWordFile(file);
}

/** Takes the file in and opens what it says beside what is here; nothing is merged before that. */
export async function readWordFile(file: string): Promise<void> {
  const name = fileName(file);
  const say = (title: string): void => notify({ kind: 'error', title, id: `word ${name}` });
  try {
    let answer = await call('packets/receive', { file });
    while (answer.kind === 'passphrase') {
      const passphrase = await askPassphrase(name, answer.isWrong);
      if (passphrase === null) return;
      answer = await call('packets/receive', { file, passphrase });
    }
    if (answer.kind === 'problem') say(packetProblemText(name, answer.problem, languageNow()));
    const { problem } = answer.kind === 'problem' ? answer : { problem: null };
    if (answer.kind === 'received') show(answer.packetId);
    if (problem?.kind === 'received-before') show(problem.packetId);
  } catch (error) {
    say(t('partnerCopy.word.broken', { name, detail: String(error) }));
  }
}

function show(packetId: string): void {
  window.location.hash = `#/exchange/${packetId}`;
}
