import type { KeyboardEvent } from 'react';
import { cardsBetween } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { t } from '../../app/i18n.ts';
import { openState } from '../../records/recordsStore.ts';
import { isArrowKey, nextStop } from '../../ui/drag/readingOrder.ts';
import { isTyping } from '../../ui/isTyping.ts';
import { focusCapture, focusCard } from './boardFocus.ts';
import {
  boardState,
  choosePartner,
  clearSelection,
  openMenu,
  say,
  select,
  setAnchor,
  showKeys,
  startEditing,
  startNaming,
  startSorting,
} from './boardStore.ts';
import { bringBack, cluster, giveTo, park, remove } from './cardActions.ts';

type Board = { readonly session: Session; readonly order: readonly Card[] };

/** Keys on the board. A key that a card, a menu or a drag has taken is nobody else's. */
export function onBoardKeyDown(event: KeyboardEvent<HTMLElement>, board: Board): void {
  if (event.nativeEvent.defaultPrevented || event.nativeEvent.isComposing) return;
  if (event.altKey && /^Digit\d$/.test(event.code)) {
    const partner = partnerAt(Number(event.code.slice(-1)));
    choosePartner(partner?.id ?? null);
    say(t('board.said.speaker', { partner: partner ? nameOf(partner) : t('board.partner.none') }));
    event.preventDefault();
    return;
  }
  if (event.altKey || isTyping(event.target)) return;
  if (event.key === '?') showKeys(true);
  const id = event.target instanceof HTMLElement ? event.target.dataset['card'] : undefined;
  if (id !== undefined && onCardKey(event, id as CardId, board)) event.preventDefault();
}

/** The cards that a key on one of them means: those selected with it, or it alone. */
export function meant(id: CardId, order: readonly Card[]): readonly CardId[] {
  const { selected } = boardState();
  return selected.has(id) ? order.filter((card) => selected.has(card.id)).map((card) => card.id) : [id];
}

function onCardKey(event: KeyboardEvent<HTMLElement>, id: CardId, { session, order }: Board): boolean {
  if (isArrowKey(event.key) || event.key === 'Home' || event.key === 'End') return move(event, id, order);
  const ids = meant(id, order);
  const card = openState().records.cards.get(id);
  if (!card) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'a') return false;
    select(order.filter((each) => each.parked === card.parked).map((each) => each.id));
    return true;
  }
  if (/^\d$/.test(event.key)) {
    const partner = partnerAt(Number(event.key));
    if (!partner && event.key !== '0') return false;
    giveTo(ids, partner?.id ?? null);
    say(t('board.said.partner', { partner: partner ? nameOf(partner) : t('board.partner.none') }));
    return true;
  }
  switch (event.key.toLowerCase()) {
    case 'enter':
    case 'f2':
      startEditing(id);
      return true;
    case 'delete':
    case 'backspace':
      focusNeighbour(ids, id, order);
      remove(ids);
      return true;
    case 'contextmenu':
      openMenuAt(event.currentTarget, id);
      return true;
    case 'f10':
      if (event.shiftKey) openMenuAt(event.currentTarget, id);
      return event.shiftKey;
    case 'c':
      startSorting(id);
      return true;
    case 'g': {
      const made = cluster(ids, session.id, '');
      if (made !== null) startNaming(made);
      return true;
    }
    case 'p':
      parkOrBringBack(card, ids, order);
      return true;
    case 'n':
      focusCapture();
      return true;
    case 'escape':
      clearSelection();
      return true;
    default:
      return false;
  }
}

function parkOrBringBack(card: Card, ids: readonly CardId[], order: readonly Card[]): void {
  focusNeighbour(ids, card.id, order);
  if (card.parked) bringBack(ids);
  else park(ids);
  const what = { count: ids.length, reference: referenceOf('cards', card.number) };
  say(t(`board.said.${card.parked ? 'back' : 'parked'}.${ids.length === 1 ? 'one' : 'several'}`, what));
  clearSelection();
}

/** What is left is where the next key is expected: the card behind those that go, or the one before. */
function focusNeighbour(ids: readonly CardId[], id: CardId, order: readonly Card[]): void {
  const at = order.findIndex((card) => card.id === id);
  const rest = (card: Card): boolean => !ids.includes(card.id);
  const next = order.slice(at).find(rest) ?? order.slice(0, at).findLast(rest);
  if (next) focusCard(next.id);
  else focusCapture();
}

function move(event: KeyboardEvent<HTMLElement>, id: CardId, order: readonly Card[]): boolean {
  const next = target(event, id, order);
  if (next === null) return true;
  if (event.shiftKey) select(cardsBetween(order, boardState().anchor ?? id, next));
  else {
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

function openMenuAt(board: HTMLElement, id: CardId): void {
  const box = board.querySelector(`[data-card="${id}"]`)?.getBoundingClientRect();
  if (box) openMenu(id, { x: box.left + 12, y: box.bottom });
}

function partnerAt(digit: number) {
  return digit === 0 ? undefined : sorted(openState().records.partners.values())[digit - 1];
}

function nameOf(partner: NonNullable<ReturnType<typeof partnerAt>>): string {
  return textIn(partner.name, document.documentElement.lang === 'zh-CN' ? 'zh' : 'en');
}
