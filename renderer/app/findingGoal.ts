import { create } from 'zustand';
import type { FindingId } from '../../shared/domain/finding.ts';
import { openState } from '../records/recordsStore.ts';

/** The finding that a person wants to see: the console opens the list in which it stands, which clears it. */
export const useFindingGoal = create<{ readonly goal: FindingId | null }>(() => ({ goal: null }));

/** Opens the findings of the session that the finding belongs to. */
export function showFinding(id: FindingId): void {
  const finding = openState().records.findings.get(id);
  if (!finding) return;
  useFindingGoal.setState({ goal: id });
  window.location.hash = `#/run/${finding.sessionId}`;
}

export function clearFindingGoal(): void {
  useFindingGoal.setState({ goal: null });
}
