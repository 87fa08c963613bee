import { useMemo, useState } from 'react';
import { stepTo } from '../../../shared/domain/agenda.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useGesture } from '../../app/useGesture.ts';
import { useRowFocus } from '../../app/useRowFocus.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { useLatest } from '../../ui/grid/useLatest.ts';
import { keyLength } from './agendaChanges.ts';
import { formatDate } from './agendaFormat.ts';
import { orderOf, planOf } from './agendaPlan.ts';
import type { Resizing } from './useResize.ts';

/** What a session can ask for that concerns more than itself. The same object for the life of the page. */
export type AgendaActions = {
  readonly open: (id: SessionId) => void;
  /** Opens a session that was just added, so that its title is written first. */
  readonly name: (id: SessionId) => void;
  readonly step: (id: SessionId, by: -1 | 1) => void;
  readonly resize: (id: SessionId, by: -1 | 1) => void;
  readonly resized: () => void;
  readonly remove: (id: SessionId) => void;
};

export function useAgenda(resizing: Resizing | null) {
  const { t, language } = useTexts();
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const [openId, setOpenId] = useState<SessionId | null>(null);
  const [freshId, setFreshId] = useState<SessionId | null>(null);
  const [said, setSaid] = useState('');
  const { within, focusRow } = useRowFocus();
  const { gesture, endGesture } = useGesture();

  const shown = useMemo(() => {
    const session = resizing && sessions.get(resizing.id);
    if (!session) return sessions;
    return new Map([...sessions, [session.id, { ...session, minutes: resizing.minutes }]]);
  }, [sessions, resizing]);
  const plan = useMemo(() => planOf(days, shown), [days, shown]);

  function remove(id: SessionId) {
    const next = neighbourOf(id);
    if (next) focusRow(next);
    setOpenId((open) => (open === id ? null : open));
    void perform('sessions/remove', { id });
  }

  function resize(id: SessionId, by: -1 | 1) {
    const timed = timedNow(id);
    if (!timed) return;
    const minutes = keyLength(timed, by);
    void perform('sessions/edit', { id, fields: { minutes } }, gesture());
    const [{ start }, name] = [timed, textIn(timed.session.title, language)];
    setSaid(t('agenda.resized', { name, minutes, end: formatTime(start + minutes) }));
  }

  const latest = useLatest({ remove, resize, endGesture });
  const [actions] = useState<AgendaActions>(() => ({
    open: (id) => {
      setFreshId(null);
      setOpenId(id);
    },
    name: (id) => {
      setOpenId(id);
      setFreshId(id);
    },
    step: (id, by) => {
      const to = stepTo(orderNow(), id, by);
      if (!to) return;
      focusRow(id);
      void perform('sessions/move', { id, ...to });
    },
    resize: (id, by) => latest.current.resize(id, by),
    resized: () => latest.current.endGesture(),
    remove: (id) => latest.current.remove(id),
  }));

  function close() {
    if (openId !== null && sessions.has(openId)) focusRow(openId);
    setFreshId(null);
    setOpenId(null);
  }

  function nameOf(id: string): string {
    const session = sessions.get(id.replace(/^beside:/u, '') as SessionId);
    if (session) return textIn(session.title, language) || t('agenda.untitled');
    const day = days.get(id as DayId);
    return day ? formatDate(day.date, language) : '';
  }

  const opened =
    openId === null
      ? null
      : (plan.flatMap((day) => day.sessions).find(({ session }) => session.id === openId) ?? null);
  return {
    plan,
    nameOf,
    actions,
    within,
    opened,
    close,
    said,
    isFresh: freshId !== null && freshId === openId,
    named: () => setFreshId(null),
  };
}

function planNow() {
  const { days, sessions } = openState().records;
  return planOf(days, sessions);
}

function orderNow() {
  return orderOf(planNow());
}

function timedNow(id: SessionId) {
  return planNow()
    .flatMap(({ sessions }) => sessions)
    .find(({ session }) => session.id === id);
}

/** The session that takes the focus when this one goes. */
function neighbourOf(id: SessionId): SessionId | undefined {
  const all = orderNow().flatMap(({ groups }) => groups.flat());
  const at = all.indexOf(id);
  return all[at + 1] ?? all[at - 1];
}
