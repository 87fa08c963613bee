import type { ReactNode } from 'react';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import type { EvidenceEntry } from '../../../shared/records/evidenceSearch.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';

/** What the page beside which the evidence stands makes of it. */
export type EvidenceUse = {
  /** Whose cards can come first; null where all partners are equal. */
  readonly own: Partner | null;
  /** What a piece of evidence is, said to who reaches it by keyboard. */
  readonly role: string;
  /** What will stand here, and what to do with it, while the room has said nothing yet. */
  readonly hint: string;
  /** What `Unused only` leaves over. */
  readonly unusedLong: string;
  /** Give the same function until an answer changes: the list is searched anew for another one. */
  readonly isUsed: (link: EvidenceLink) => boolean;
  readonly menuOf: (link: EvidenceLink) => readonly MenuEntry[];
  /** What rests on it already; each item of the list is rendered anew for another function. */
  readonly renderUses: (entry: EvidenceEntry, tabIndex: 0 | -1) => ReactNode;
};
