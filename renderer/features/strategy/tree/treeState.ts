import { create } from 'zustand';
import type { GapKind } from '../../../../shared/records/lineGaps.ts';

/** The lines that lacked something when a person asked for these alone: one that is mended stays in sight. */
export type ShownGap = { readonly kind: GapKind; readonly ids: ReadonlySet<string> };

type TreeState = {
  readonly isEvidenceOpen: boolean;
  /** Only titles, and how well each is supported. */
  readonly isOutline: boolean;
  /** The key of the line that the person is at, to which the menu of a piece of evidence gives first. */
  readonly current: string | null;
  /** The line that somebody was led to. */
  readonly lit: string | null;
  readonly gap: ShownGap | null;
  /** Said aloud: where a line that was moved by key stands now. */
  readonly said: string;
};

/** How the strategy is being looked at: a matter of this window. */
export const useTree = create<TreeState>(() => ({
  isEvidenceOpen: false,
  isOutline: false,
  current: null,
  lit: null,
  gap: null,
  said: '',
}));

export function showEvidenceDrawer(isEvidenceOpen: boolean): void {
  useTree.setState({ isEvidenceOpen });
}

export function goToLine(current: string): void {
  if (useTree.getState().current !== current) useTree.setState({ current });
}
