import { create } from 'zustand';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { MatrixMeasure } from '../../../shared/domain/liveBlock.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { CoverageState } from '../../../shared/records/consolidation/coverage.ts';
import type { TimelineGroupBy } from '../../../shared/records/consolidation/timeline.ts';
import type { Records } from '../../../shared/records/tables.ts';

export const consolidationTabs = [
  'matrix',
  'timeline',
  'budget',
  'targets',
  'coverage',
  'overlaps',
  'gaps',
  'completeness',
] as const;
export type ConsolidationTab = (typeof consolidationTabs)[number];

export const budgetTables = ['payerByYear', 'partnerByPayer', 'partnerByYear'] as const;
export type BudgetTable = (typeof budgetTables)[number];

/** A number that was opened: it says what stands behind it now, also after a plan has changed. */
export type Behind = {
  /** Tells it from every other number of the page. */
  readonly key: string;
  readonly title: (records: Records, language: Language) => string;
  readonly rows: (records: Records) => readonly ActivityId[];
};

type View = {
  readonly tab: ConsolidationTab;
  readonly measure: MatrixMeasure;
  /** The unit or currency that the matrix shows; null or gone for the first. */
  readonly unit: string | null;
  readonly currency: string | null;
  readonly grouping: TimelineGroupBy;
  /** Groups of the timeline that a person opened or closed. */
  readonly unfolded: ReadonlyMap<string, boolean>;
  readonly budget: BudgetTable;
  readonly coverage: CoverageState | 'all';
  readonly behind: Behind | null;
};

/** How the page is looked at: a matter of this window. */
export const useConsolidationView = create<View>(() => ({
  tab: 'matrix',
  measure: 'count',
  unit: null,
  currency: null,
  grouping: 'partner',
  unfolded: new Map(),
  budget: 'payerByYear',
  coverage: 'all',
  behind: null,
}));

export function showTab(tab: ConsolidationTab): void {
  useConsolidationView.setState({ tab, behind: null });
}

let opener: HTMLElement | null = null;

/** Opens the rows behind a number, or closes them when they are open already. */
export function openBehind(behind: Behind): void {
  if (useConsolidationView.getState().behind?.key === behind.key) {
    closeBehind();
    return;
  }
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  useConsolidationView.setState({ behind });
}

/** The focus goes back to the number. */
export function closeBehind(): void {
  useConsolidationView.setState({ behind: null });
  opener?.focus();
  opener = null;
}
