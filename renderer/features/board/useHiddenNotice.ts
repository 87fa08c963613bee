import { useEffect, useRef } from 'react';
import { isHeard, type Voices } from '../../../shared/domain/boardFilter.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { t } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { notify } from '../../ui/notify.ts';
import { listenTo, useBoard } from './boardStore.ts';

type Last = { readonly voices: Voices; readonly hidden: ReadonlySet<CardId> };

/** A card that is new, or given to another partner, and hidden because that one is not shown: somebody must hear of it. */
export function useHiddenNotice(sessionId: SessionId): void {
  const cards = useRecords((records) => records.cards);
  const voices = useBoard((board) => board.voices);
  const last = useRef<Last>({ voices, hidden: new Set() });

  useEffect(() => {
    const before = last.current;
    const hidden = new Set<CardId>();
    if (voices.size > 0)
      for (const card of cards.values())
        if (card.sessionId === sessionId && !card.parked && !isHeard(card, voices)) hidden.add(card.id);
    last.current = { voices, hidden };
    const count = [...hidden].filter((id) => !before.hidden.has(id)).length;
    if (before.voices !== voices || count === 0) return;
    notify({
      kind: 'information',
      title: t('board.filter.added', { count }),
      action: { label: t('board.filter.all'), onPressed: () => listenTo(new Set()) },
      id: 'card-hidden',
    });
  }, [cards, voices, sessionId]);
}
