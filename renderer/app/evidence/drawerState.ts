import { create } from 'zustand';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { EvidenceKind } from '../../../shared/records/evidenceSearch.ts';

/** How the evidence is looked through: kept while the window is open, from plan to plan. */
export type DrawerState = {
  readonly kind: EvidenceKind | 'all';
  readonly sessionId: SessionId | null;
  /** Of all, of all with the plan's own partner first, or of one. */
  readonly partner: 'all' | 'oursFirst' | PartnerId;
  readonly typed: string;
  /** Only what no activity of any plan rests on. */
  readonly isUnusedOnly: boolean;
};

export const wholeDrawer: DrawerState = {
  kind: 'all',
  sessionId: null,
  partner: 'all',
  typed: '',
  isUnusedOnly: false,
};

export const useDrawer = create<DrawerState>(() => wholeDrawer);
