import type { Refusal } from '../../shared/commands/refusal.ts';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import type { SnapshotId } from '../../shared/domain/snapshot.ts';
import type { RunAnswer } from '../../shared/protocol/answers.ts';
import { merge, redo, restore, run, undo } from '../records/run.ts';
import { notify } from '../ui/notify.ts';
import { t } from './i18n.ts';

/** Does a command and says so when it is refused; answers whether it was done. */
export async function perform<N extends CommandName>(
  name: N,
  input: InputOf<N>,
  gesture?: string,
): Promise<boolean> {
  return told(await run(name, input, gesture));
}

export async function performUndo(): Promise<boolean> {
  return told(await undo());
}

export async function performRedo(): Promise<boolean> {
  return told(await redo());
}

/** Goes back to a snapshot; what is there now is kept under `beforeId`. */
export async function performRestore(id: SnapshotId, beforeId: SnapshotId): Promise<boolean> {
  return told(await restore(id, beforeId));
}

/** Takes in a packet that came back, each conflict decided. */
export async function performMerge(...asked: Parameters<typeof merge>): Promise<boolean> {
  return told(await merge(...asked));
}

function told(answer: RunAnswer): boolean {
  if (answer.kind === 'refused') {
    const kind = answer.refusal.kind === 'not-saved' ? 'error' : 'warning';
    notify({ kind, title: sentenceOf(answer.refusal), id: answer.refusal.kind });
  }
  return answer.kind === 'done';
}

function sentenceOf(refusal: Refusal): string {
  const { kind, ...values } = refusal;
  return t(`refusal.${kind}` as 'refusal.bad-input', values);
}
