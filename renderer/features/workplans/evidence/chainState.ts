import { create } from 'zustand';
import type { ActivityId } from '../../../../shared/domain/activity.ts';

/** The activity of which somebody asked why it is there; null for none. */
export const useChainState = create<{ readonly asked: ActivityId | null }>(() => ({ asked: null }));

/** Shows why an activity is in its plan: from the marks of a row, its menu, or its details. */
export function openChain(asked: ActivityId): void {
  useChainState.setState({ asked });
}

export function closeChain(): void {
  useChainState.setState({ asked: null });
}
