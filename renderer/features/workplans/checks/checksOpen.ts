import { create } from 'zustand';
import type { ActivityId } from '../../../../shared/domain/activity.ts';

/** The row whose checks are open in the table; null for none. */
export const useChecksOpen = create<{ readonly row: ActivityId | null }>(() => ({ row: null }));

/** Opens the checks of a row where its marks stand: by a press, or by Enter on the cell. */
export function openChecks(row: ActivityId): void {
  useChecksOpen.setState({ row });
}

export function closeChecks(): void {
  useChecksOpen.setState({ row: null });
}
