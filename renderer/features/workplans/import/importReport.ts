import { create } from 'zustand';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { Left } from '../../../app/PasteReport.tsx';

type Report = {
  /** The first row that came in: a report is of no use when undo has taken it back. */
  readonly of: ActivityId;
  readonly left: readonly Left[];
};

/** What of the last import into the plan that is open found no place in it. */
export const useImportReport = create<{ readonly report: Report | null }>(() => ({ report: null }));

export function showReport(report: Report | null): void {
  useImportReport.setState({ report });
}
