import { useMemo, useState } from 'react';
import { stepTo } from '../../../shared/domain/agenda.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { countBy } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRowFocus } from '../../app/useRowFocus.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { addSession } from './agendaChanges.ts';
import { formatDate } from './agendaFormat.ts';
import { orderOf, planOf } from './agendaPlan.ts';

/** What a row can ask for that concerns more than its own session. The same object for the life of the page. */
export type AgendaActions = {
  readonly add: (dayId: DayId, before: SessionId | null) => void;
  readonly step: (id: SessionId, by: -1 | 1) => void;
  readonly remove: (id: SessionId) => void;
  readonly named: (id: SessionId, by: 'enter' | 'blur') => void;
  /** The naming of a new session was called off, and with it the session. */
  readonly unnamed: (id: SessionId) => void;
};

export function useAgenda() {
  const { t, language } = useTexts();
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const cards = useRecords((records) => records.cards);
  const [freshId, setFreshId] = useState<SessionId | null>(null);
  const { within, focusRow } = useRowFocus();

  const plan = useMemo(() => planOf(days, sessions), [days, sessions]);
  const counts = useMemo(() => countBy(cards.values(), (card) => card.sessionId), [cards]);

  function remove(id: SessionId) {
    const next = neighbourOf(id);
    if (next) focusRow(next);
    void perform('sessions/remove', { id });
  }

  const [actions] = useState<AgendaActions>(() => ({
    add: (dayId, before) => setFreshId(addSession(dayId, before)),
    step: (id, by) => {
      const to = stepTo(orderNow(), id, by);
      if (!to) return;
      focusRow(id);
      void perform('sessions/move', { id, ...to });
    },
    remove,
    named: (id, by) => {
      setFreshId(null);
      if (by === 'enter') focusRow(id);
    },
    unnamed: (id) => {
      setFreshId(null);
      remove(id);
    },
  }));

  function nameOf(id: string): string {
    const session = sessions.get(id as SessionId);
    if (session) return textIn(session.title, language) || t('agenda.untitled');
    const day = days.get(id as DayId);
    return day ? formatDate(day.date, language) : '';
  }

  return { plan, counts, nameOf, actions, within, freshId };
}

function orderNow() {
  const { days, sessions } = openState().records;
  return orderOf(planOf(days, sessions));
}

/** The session that takes the focus when this one goes. */
function neighbourOf(id: SessionId): SessionId | undefined {
  const all = orderNow().flatMap(({ sessionIds }) => sessionIds);
  const at = all.indexOf(id);
  return all[at + 1] ?? all[at - 1];
}
