import { create } from 'zustand';
import type { ActivityId } from '../../../shared/domain/activity.ts';

export const planViews = ['table', 'timeline', 'quarters', 'document'] as const;
export type PlanView = (typeof planViews)[number];

/** What stands at the right of a plan; null for nothing. */
export const planPanels = ['details', 'evidence', 'checks'] as const;
export type PlanPanel = (typeof planPanels)[number];

/** A cell that was asked for from elsewhere; `column` is that of the table. The view that shows it takes it back. */
export type Jump = { readonly id: ActivityId; readonly column: string };

type PlanViewState = {
  readonly view: PlanView;
  readonly panel: PlanPanel | null;
  /** The activities that are selected, the same ones in all views. */
  readonly selected: ReadonlySet<ActivityId>;
  /** The activity that the person is at, of which the panel at the right shows the details. */
  readonly current: ActivityId | null;
  readonly jump: Jump | null;
};

/** How a plan is being looked at: a matter of this window, and kept from partner to partner. */
export const usePlanView = create<PlanViewState>(() => ({
  view: 'table',
  panel: null,
  selected: new Set(),
  current: null,
  jump: null,
}));

export function showView(view: PlanView): void {
  usePlanView.setState({ view });
}

export function showPanel(panel: PlanPanel | null): void {
  usePlanView.setState({ panel });
}

export function openPanel(panel: PlanPanel, current?: ActivityId): void {
  usePlanView.setState((state) => ({ panel, current: current ?? state.current }));
}

export function select(ids: Iterable<ActivityId>): void {
  usePlanView.setState({ selected: new Set(ids) });
}

/** The activity that has the focus now, in whichever view. */
export function goTo(current: ActivityId | null): void {
  usePlanView.setState({ current });
}

/** Opens the table at a cell, as a check does that says what is missing there. */
export function jumpTo(jump: Jump): void {
  usePlanView.setState({ view: 'table', jump, current: jump.id });
}

/** Another plan has other rows: nothing of this one stays selected. */
export function leavePlan(): void {
  usePlanView.setState({ selected: new Set(), current: null });
}
