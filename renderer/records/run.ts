import { uuidv7 } from 'uuidv7';
import { type CommandName, decide, type InputOf } from '../../shared/commands/registry.ts';
import type { PacketId } from '../../shared/domain/packet.ts';
import type { SnapshotId } from '../../shared/domain/snapshot.ts';
import type { RunAnswer } from '../../shared/protocol/answers.ts';
import type { Asked } from '../../shared/protocol/contract.ts';
import { apply, isEmpty } from '../../shared/records/diff.ts';
import { call } from './bridge.ts';
import { addPending, drop, openState } from './recordsStore.ts';

export { uuidv7 as newId } from 'uuidv7';

/**
 * Does a command: shown at once, then stored. Commands with the same `gesture`, such
 * as the keystrokes in one field, are undone together. Answers when it is on disk, or
 * why it is not; what was shown is then taken back.
 */
export async function run<N extends CommandName>(
  name: N,
  input: InputOf<N>,
  gesture?: string,
): Promise<RunAnswer> {
  const decision = decide(openState().records, 'facilitator', name, input);
  if (decision.kind === 'refused') return decision;
  if (isEmpty(decision.diff)) return { kind: 'done' };
  const commandId = uuidv7();
  addPending({ commandId, name, input }, apply(openState().records, decision.diff));
  const answer = await answered(call('run', { commandId, gesture: gesture ?? commandId, name, input }));
  // What is done comes back as a change, which the answer may overtake: until then it stays pending,
  // or a card that was dropped would jump back for a moment.
  if (answer.kind === 'refused') drop(commandId, answer.refusal.kind === 'not-saved');
  return answer;
}

export async function undo(): Promise<RunAnswer> {
  return answered(call('undo', { commandId: uuidv7() }));
}

export async function redo(): Promise<RunAnswer> {
  return answered(call('redo', { commandId: uuidv7() }));
}

export async function restore(id: SnapshotId, beforeId: SnapshotId): Promise<RunAnswer> {
  return answered(call('snapshot/restore', { commandId: uuidv7(), id, beforeId }));
}

/** Takes in what came back; every conflict must be among the choices. */
export async function merge(id: PacketId, choices: Asked<'packets/merge'>['choices']): Promise<RunAnswer> {
  return answered(call('packets/merge', { commandId: uuidv7(), id, choices }));
}

/** A main process that fails to answer has not stored anything that a person should rely on. */
async function answered(asked: Promise<RunAnswer>): Promise<RunAnswer> {
  try {
    return await asked;
  } catch (error) {
    return { kind: 'refused', refusal: { kind: 'not-saved', detail: String(error) } };
  }
}
