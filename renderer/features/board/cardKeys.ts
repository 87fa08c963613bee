import type { KeyboardEvent } from 'react';
import { cardsBetween } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { t } from '../../app/i18n.ts';
import { openState } from '../../records/recordsStore.ts';
import { isArrowKey, nextStop } from '../../ui/drag/readingOrder.ts';
import { focusCapture, focusCard } from './boardFocus.ts';
import {
  boardState,
  clearSelection,
  openMenu,
  say,
  select,
  setAnchor,
  startEditing,
  startNaming,
  startSorting,
} from './boardStore.ts';
import { bringBack, cluster, giveTo, park, remove } from './cardActions.ts';
import { makeFinding } from './clusterActions.ts';
import { nameOf, partnerAt } from './partnerKeys.ts';
import { duplicate, merge, splitIntoParts } from './wordActions.ts';

export type Board = { readonly session: Session; readonly order: readonly Card[] };

/** The cards that a key on one of them means: those selected with it, or it alone. */
export function meant(id: CardId, order: readonly Card[]): readonly CardId[] {
  const { selected } = boardState();
  return selected.has(id) ? order.filter((card) => selected.has(card.id)).map((card) => card.id) : [id];
}

/** Whether the key did something with the card. */
export function onCardKey(event: KeyboardEvent<HTMLElement>, id: CardId, board: Board): boolean {
  const { order } = board;
  if (isArrowKey(event.key) || event.key === 'Home' || event.key === 'End') return move(event, id, order);
  const card = openState().records.cards.get(id);
  if (!card) return false;
  const ids = meant(id, order);
  if (event.ctrlKey || event.metaKey) return onControl(event.key.toLowerCase(), card, ids, order);
  if (/^\d$/.test(event.key)) return give(ids, Number(event.key));
  switch (event.key.toLowerCase()) {
    case 'delete':
    case 'backspace':
      return withoutThem(ids, id, order, () => remove(ids));
    case 'contextmenu':
      return openMenuAt(event.currentTarget, id, 'card');
    case 'f10':
      return event.shiftKey && openMenuAt(event.currentTarget, id, 'card');
    case 't':
      return openMenuAt(event.currentTarget, id, 'tone');
    case 'p':
      return parkOrBringBack(card, ids, order);
    case 'escape':
      if (boardState().selected.size === 0) return false;
      clearSelection();
      return true;
    default:
      return onLetter(event.key.toLowerCase(), id, ids, board);
  }
}

function onLetter(key: string, id: CardId, ids: readonly CardId[], { session }: Board): boolean {
  switch (key) {
    case 'enter':
    case 'f2':
      startEditing(id);
      return true;
    case 'c':
      startSorting(id);
      return true;
    case 'g': {
      const made = cluster(ids, session.id, '');
      if (made !== null) startNaming(made);
      return true;
    }
    case 's': {
      const second = splitIntoParts(id);
      if (second !== null) focusCard(second);
      else startEditing(id);
      return true;
    }
    case 'm':
      if (ids.length < 2) say(t('board.merged.selectFirst'));
      merge(ids, id);
      focusCard(id);
      return true;
    case 'f':
      makeFinding(ids);
      return true;
    case 'n':
      focusCapture();
      return true;
    default:
      return false;
  }
}

function onControl(key: string, card: Card, ids: readonly CardId[], order: readonly Card[]): boolean {
  if (key === 'a') select(order.filter((each) => each.parked === card.parked).map((each) => each.id));
  else if (key === 'd') {
    const [copy] = duplicate(ids);
    if (copy) focusCard(copy);
  } else return false;
  return true;
}

function give(ids: readonly CardId[], digit: number): boolean {
  const partner = partnerAt(digit);
  if (!partner && digit !== 0) return false;
  giveTo(ids, partner?.id ?? null);
  say(t('board.said.partner', { partner: nameOf(partner) }));
  return true;
}

function parkOrBringBack(card: Card, ids: readonly CardId[], order: readonly Card[]): boolean {
  withoutThem(ids, card.id, order, () => (card.parked ? bringBack(ids) : park(ids)));
  const what = { count: ids.length, reference: referenceOf('cards', card.number) };
  say(t(`board.said.${card.parked ? 'back' : 'parked'}.${ids.length === 1 ? 'one' : 'several'}`, what));
  clearSelection();
  return true;
}

/** Does what takes cards away; what is left is where the next key is expected: the card behind them, or the one before. */
function withoutThem(ids: readonly CardId[], id: CardId, order: readonly Card[], act: () => void): true {
  const at = order.findIndex((card) => card.id === id);
  const rest = (card: Card): boolean => !ids.includes(card.id);
  const next = order.slice(at).find(rest) ?? order.slice(0, at).findLast(rest);
  act();
  if (next) focusCard(next.id);
  else focusCapture();
  return true;
}

function move(event: KeyboardEvent<HTMLElement>, id: CardId, order: readonly Card[]): boolean {
  const next = target(event, id, order);
  if (next === null) return true;
  if (event.shiftKey) {
    // A selection begins at the card that has the focus, whatever was clicked before.
    const { anchor, selected } = boardState();
    const from = selected.size === 0 || anchor === null ? id : anchor;
    setAnchor(from);
    select(cardsBetween(order, from, next));
  } else {
    clearSelection();
    setAnchor(next);
  }
  focusCard(next);
  return true;
}

function target(
  { key, currentTarget }: KeyboardEvent<HTMLElement>,
  id: CardId,
  order: readonly Card[],
): CardId | null {
  if (key === 'Home') return order[0]?.id ?? null;
  if (key === 'End') return order.at(-1)?.id ?? null;
  const at = order.findIndex((card) => card.id === id);
  if (key === 'ArrowDown') return order[at + 1]?.id ?? null;
  if (key === 'ArrowUp') return order[at - 1]?.id ?? null;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('[data-card]')].map((element) => ({
    id: element.dataset['card'] ?? '',
    box: element.getBoundingClientRect(),
  }));
  const from = stops.find((stop) => stop.id === id);
  const across = from && isArrowKey(key) ? nextStop(stops, from, key) : null;
  return (across?.id as CardId | undefined) ?? null;
}

function openMenuAt(board: HTMLElement, cardId: CardId, kind: 'card' | 'tone'): true {
  const box = board.querySelector(`[data-card="${cardId}"]`)?.getBoundingClientRect();
  if (box) openMenu({ kind, cardId, at: { x: box.left + 12, y: box.bottom } });
  return true;
}
