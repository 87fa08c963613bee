import { create } from 'zustand';
import type { Voices } from '../../../shared/domain/boardFilter.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';

type Point = { readonly x: number; readonly y: number };

/** The one menu that is open: all there is to do with a card or a cluster, or a list to choose from. */
type OpenMenu =
  | { readonly kind: 'card' | 'tone'; readonly cardId: CardId; readonly at: Point }
  | { readonly kind: 'cluster' | 'merge'; readonly clusterId: ClusterId; readonly at: Point };

type BoardState = {
  /** The card that had the focus last: the one at which Tab stops. */
  readonly active: CardId | null;
  readonly selected: ReadonlySet<CardId>;
  /** The other end of a selection that Shift extends. */
  readonly anchor: CardId | null;
  readonly editing: CardId | null;
  readonly naming: ClusterId | null;
  readonly menu: OpenMenu | null;
  /** The card for which the clusters are listed. */
  readonly sorting: CardId | null;
  /** Whose ideas are being written down. */
  readonly partnerId: PartnerId | null;
  /** Whose cards are shown; empty shows all. */
  readonly voices: Voices;
  readonly isParkingOpen: boolean;
  readonly areKeysShown: boolean;
  /** Said aloud to who cannot see what a key has done. */
  readonly said: string;
};

const WIDE_ENOUGH_FOR_PARKING = 1600;

/** What the window shows of the board apart from its records. */
export const useBoard = create<BoardState>(() => ({
  active: null,
  selected: new Set(),
  anchor: null,
  editing: null,
  naming: null,
  menu: null,
  sorting: null,
  partnerId: null,
  voices: new Set(),
  isParkingOpen: window.innerWidth >= WIDE_ENOUGH_FOR_PARKING,
  areKeysShown: false,
  said: '',
}));

export const boardState = useBoard.getState;
const set = useBoard.setState;

export function activate(active: CardId | null): void {
  if (boardState().active !== active) set({ active });
}

export function select(ids: Iterable<CardId>): void {
  set({ selected: new Set(ids) });
}

export function toggleSelected(id: CardId): void {
  const selected = new Set(boardState().selected);
  if (!selected.delete(id)) selected.add(id);
  set({ selected });
}

export function clearSelection(): void {
  if (boardState().selected.size > 0) set({ selected: new Set() });
}

export function setAnchor(anchor: CardId | null): void {
  set({ anchor });
}

export function startEditing(editing: CardId): void {
  set({ editing });
}

export function stopEditing(): void {
  set({ editing: null });
}

export function startNaming(naming: ClusterId): void {
  set({ naming });
}

export function stopNaming(): void {
  set({ naming: null });
}

export function openMenu(menu: OpenMenu): void {
  set({ menu });
}

export function closeMenu(): void {
  set({ menu: null });
}

export function startSorting(sorting: CardId): void {
  set({ sorting });
}

export function stopSorting(): void {
  set({ sorting: null });
}

export function choosePartner(partnerId: PartnerId | null): void {
  set({ partnerId });
}

export function listenTo(voices: Voices): void {
  set({ voices });
}

export function toggleVoice(voice: PartnerId | null): void {
  const voices = new Set(boardState().voices);
  if (!voices.delete(voice)) voices.add(voice);
  set({ voices });
}

export function showParking(isParkingOpen: boolean): void {
  set({ isParkingOpen });
}

export function showKeys(areKeysShown: boolean): void {
  set({ areKeysShown });
}

export function say(said: string): void {
  set({ said });
}

/** Another session has other cards: nothing of this one stays selected or open. */
export function leaveBoard(): void {
  set({
    active: null,
    selected: new Set(),
    anchor: null,
    editing: null,
    naming: null,
    menu: null,
    sorting: null,
    voices: new Set(),
    said: '',
  });
}
