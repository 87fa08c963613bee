import { create } from 'zustand';
import type { RecordTarget, TargetKind } from '../../shared/domain/recordTarget.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import { openState } from '../records/recordsStore.ts';
import { showOnBoard } from './boardGoal.ts';
import { showFinding } from './findingGoal.ts';
import { isCopyOpen } from './useOrigin.ts';

/** What a person wants to see: the page that has it takes it up, gives it the focus, and clears it. */
export const useRecordGoal = create<{ readonly goal: RecordTarget | null }>(() => ({ goal: null }));

export function clearRecordGoal(): void {
  useRecordGoal.setState({ goal: null });
}

/** The goal as far as it is of one of these kinds. */
export function goalAmong<K extends TargetKind>(
  goal: RecordTarget | null,
  kinds: readonly K[],
): Extract<RecordTarget, { readonly kind: K }> | null {
  return goal !== null && (kinds as readonly TargetKind[]).includes(goal.kind)
    ? (goal as Extract<RecordTarget, { readonly kind: K }>)
    : null;
}

/** Opens the place where a record stands, and shows it there. What is gone leads nowhere. */
export function showRecord(target: RecordTarget): void {
  switch (target.kind) {
    case 'card':
    case 'cluster':
      return isCopyOpen() ? go(target, 'findings') : showOnBoard(target);
    case 'finding':
      return isCopyOpen() ? go(target, 'findings') : showFinding(target.id);
    case 'session':
      if (isCopyOpen()) return go(target, 'findings');
      window.location.hash = `#/run/${target.id}`;
      return;
    case 'activity': {
      const { activities, workplans } = openState().records;
      const workplanId = activities.get(target.id)?.workplanId;
      const partnerId = workplanId && workplans.get(workplanId)?.partnerId;
      if (partnerId) go(target, `workplans/${partnerId}`);
      return;
    }
    case 'objective':
    case 'output':
      return go(target, 'strategy');
    case 'recommendation':
      return go(target, 'strategy/recommendations');
    case 'participant':
      return go(target, 'partners/people');
    case 'part':
      return go(target, 'strategy-document');
    default:
      assertNever(target);
  }
}

/** Opens the picture of where something comes from and what became of it. */
export function showChain({ kind, id }: RecordTarget): void {
  window.location.hash = `#/chain/${kind}/${id}`;
}

function go(goal: RecordTarget, place: string): void {
  useRecordGoal.setState({ goal });
  window.location.hash = `#/${place}`;
}
