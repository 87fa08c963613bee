import type { FocusEvent, MouseEvent } from 'react';
import { cardsBetween } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import { focusCard } from './boardFocus.ts';
import {
  activate,
  boardState,
  clearSelection,
  openMenu,
  select,
  setAnchor,
  startEditing,
  toggleSelected,
} from './boardStore.ts';

/** What a press on any card means, heard once for the whole board: thousands of cards need no handlers of their own. */
export function onBoardClick(event: MouseEvent, order: readonly Card[]): void {
  const id = cardAt(event.target);
  if (id === null || !(event.target instanceof Element) || boardState().editing === id) return;
  if (event.target.closest('[data-card-menu]')) {
    const box = event.target.getBoundingClientRect();
    openMenu(id, { x: box.left, y: box.bottom });
  } else if (event.shiftKey) {
    select(cardsBetween(order, boardState().anchor ?? id, id));
    focusCard(id);
  } else if (event.ctrlKey || event.metaKey) {
    // The card that had been clicked before starts the selection.
    const { anchor, selected } = boardState();
    if (selected.size === 0 && anchor !== null && anchor !== id) toggleSelected(anchor);
    toggleSelected(id);
    setAnchor(id);
    focusCard(id);
  } else {
    clearSelection();
    setAnchor(id);
    if (event.target.closest('[data-card-text]')) startEditing(id);
  }
}

export function onBoardContextMenu(event: MouseEvent): void {
  const id = cardAt(event.target);
  if (id === null || boardState().editing === id) return;
  event.preventDefault();
  focusCard(id);
  openMenu(id, { x: event.clientX, y: event.clientY });
}

export function onBoardFocus(event: FocusEvent): void {
  const id = cardAt(event.target);
  if (id !== null) activate(id);
}

function cardAt(target: EventTarget | null): CardId | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return (card?.dataset['card'] as CardId | undefined) ?? null;
}
