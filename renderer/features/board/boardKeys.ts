import type { KeyboardEvent } from 'react';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { t } from '../../app/i18n.ts';
import { isTyping } from '../../ui/isTyping.ts';
import { keepFocus } from './boardFocus.ts';
import { boardState, choosePartner, listenTo, say, showKeys, toggleVoice } from './boardStore.ts';
import { type Board, onCardKey } from './cardKeys.ts';
import { onClusterKey } from './clusterKeys.ts';
import { nameOf, partnerAt } from './partnerKeys.ts';

/** Keys on the board. A key that a card, a menu or a drag has taken is nobody else's. */
export function onBoardKeyDown(event: KeyboardEvent<HTMLElement>, board: Board): void {
  if (event.nativeEvent.defaultPrevented || event.nativeEvent.isComposing) return;
  if (isTakenAnywhere(event)) {
    event.preventDefault();
    return;
  }
  const { target } = event;
  if (event.altKey || isTyping(target) || !(target instanceof HTMLElement)) return;
  if (event.key === '?') showKeys(true);
  const cardId = target.dataset['card'] as CardId | undefined;
  const clusterId = target.closest<HTMLElement>('[data-cluster]')?.dataset['cluster'] as
    | ClusterId
    | undefined;
  const isTaken =
    cardId !== undefined
      ? onCardKey(event, cardId, board)
      : clusterId !== undefined && onClusterKey(event, clusterId);
  if (isTaken) event.preventDefault();
  else if (event.key === 'Escape') hearAll();
}

/** Keys that hold while a card is being written, too. */
function isTakenAnywhere(event: KeyboardEvent): boolean {
  if (event.altKey && /^Digit\d$/.test(event.code)) {
    const partner = partnerAt(Number(event.code.slice(-1)));
    if (event.shiftKey) hear(partner);
    else speak(partner);
    return true;
  }
  const isLine = event.target instanceof HTMLElement && event.target.dataset['capture'] !== undefined;
  return event.key === 'Escape' && isLine && hearAll();
}

function speak(partner: Partner | undefined): void {
  choosePartner(partner?.id ?? null);
  say(t('board.said.speaker', { partner: nameOf(partner) }));
}

/** Shows only the cards of a partner, besides those that are shown already; or no longer. */
function hear(partner: Partner | undefined): void {
  toggleVoice(partner?.id ?? null);
  keepFocus();
  const isShown = boardState().voices.has(partner?.id ?? null);
  say(t(isShown ? 'board.filter.shown' : 'board.filter.hidden', { partner: nameOf(partner) }));
}

/** Whether any had been hidden. */
function hearAll(): boolean {
  if (boardState().voices.size === 0) return false;
  listenTo(new Set());
  say(t('board.filter.allShown'));
  return true;
}
