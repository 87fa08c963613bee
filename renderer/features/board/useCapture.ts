import { useState } from 'react';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import { type CardId, pastedLines } from '../../../shared/domain/card.ts';
import type { ColumnId } from '../../../shared/domain/column.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textFrom } from '../../../shared/domain/text.ts';
import { t } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { revealCard } from './boardFocus.ts';
import { boardState, say } from './boardStore.ts';

export type CapturePlace = {
  readonly draftId: string;
  readonly sessionId: SessionId;
  readonly column: ColumnId;
  readonly isParked?: boolean;
  /** The challenge that what is written here is a way to overcome. */
  readonly answers?: BoardItem | null;
};

const MOST_AT_ONCE = 1000;

/** The line being written. What stands in it is kept at every keystroke and is there again after a restart. */
export function useCapture({ draftId, sessionId, column, isParked = false, answers = null }: CapturePlace) {
  const [text, setText] = useState(() => openState().records.drafts.get(draftId)?.text ?? '');

  function keep(typed: string) {
    setText(typed);
    void perform('drafts/keep', { id: draftId, text: typed });
  }

  function add(lines: readonly string[]) {
    const partnerId = chosenPartner();
    const cards = lines.map((line) => ({ id: newId() as CardId, text: textFrom(line) }));
    const gesture = newId();
    for (let at = 0; at < cards.length; at += MOST_AT_ONCE) {
      const some = cards.slice(at, at + MOST_AT_ONCE);
      void perform(
        'cards/add',
        { sessionId, column, partnerId, parked: isParked, answers, cards: some },
        gesture,
      );
    }
    const last = cards.at(-1);
    if (last) revealCard(last.id);
    say(t('board.capture.added', { count: cards.length }));
  }

  /** The card first, then the draft: a crash between the two leaves the words twice rather than not at all. */
  function enter(typed: string) {
    if (typed.trim() === '') return keep('');
    add([typed.trim()]);
    return keep('');
  }

  function paste(pasted: string): boolean {
    const lines = pastedLines(pasted);
    if (lines.length < 2) return false;
    add(lines);
    return true;
  }

  return { text, keep, enter, paste };
}

/** None when the one chosen has been removed meanwhile, or was of another workshop. */
function chosenPartner(): PartnerId | null {
  const { partnerId } = boardState();
  return partnerId !== null && openState().records.partners.has(partnerId) ? partnerId : null;
}
