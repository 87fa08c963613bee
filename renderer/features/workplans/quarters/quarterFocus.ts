import { create } from 'zustand';
import type { ColumnKey } from '../../../../shared/domain/quarterBoard.ts';
import type { VirtualListHandle } from '../../../ui/VirtualList.tsx';

/** The lists of the columns, for scrolling a card into sight. */
export type Lists = Map<ColumnKey, VirtualListHandle>;

export type CardPlace = { readonly key: string; readonly column: ColumnKey };

type QuarterFocus = {
  /** The card that the keyboard is at. */
  readonly active: string | null;
  /** A card that has moved, was taken off the page by that, and gets the focus where it is now. */
  readonly wanted: CardPlace | null;
};

export const useQuarterFocus = create<QuarterFocus>(() => ({ active: null, wanted: null }));

export function wantCard(wanted: CardPlace | null): void {
  useQuarterFocus.setState({ wanted });
}
