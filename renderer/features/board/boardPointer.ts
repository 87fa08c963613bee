import type { FocusEvent, MouseEvent } from 'react';
import { cardsBetween } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import { isTyping } from '../../ui/isTyping.ts';
import { focusCard, focusCluster } from './boardFocus.ts';
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
  const menuOf =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cluster-menu]') : null;
  if (menuOf) {
    const { left, bottom } = menuOf.getBoundingClientRect();
    const clusterId = menuOf.dataset['clusterMenu'] as ClusterId;
    openMenu({ kind: 'cluster', clusterId, at: { x: left, y: bottom } });
    return;
  }
  const id = cardAt(event.target);
  if (id === null || !(event.target instanceof Element) || boardState().editing === id) return;
  if (event.target.closest('[data-card-menu]')) {
    const box = event.target.getBoundingClientRect();
    openMenu({ kind: 'card', cardId: id, at: { x: box.left, y: box.bottom } });
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
  const [cardId, clusterId] = [cardAt(event.target), clusterAt(event.target)];
  const at = { x: event.clientX, y: event.clientY };
  if (isTyping(event.target)) return;
  if (cardId !== null) {
    focusCard(cardId);
    openMenu({ kind: 'card', cardId, at });
  } else if (clusterId !== null) {
    focusCluster(clusterId);
    openMenu({ kind: 'cluster', clusterId, at });
  } else return;
  event.preventDefault();
}

export function onBoardFocus(event: FocusEvent): void {
  const id = cardAt(event.target);
  if (id !== null) activate(id);
}

function cardAt(target: EventTarget | null): CardId | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return (card?.dataset['card'] as CardId | undefined) ?? null;
}

function clusterAt(target: EventTarget | null): ClusterId | null {
  const cluster = target instanceof Element ? target.closest<HTMLElement>('[data-cluster]') : null;
  return (cluster?.dataset['cluster'] as ClusterId | undefined) ?? null;
}
