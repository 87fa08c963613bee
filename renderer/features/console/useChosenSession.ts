import { useEffect, useMemo } from 'react';
import { cardsPerSession, firstBoard } from '../../../shared/domain/board.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { runningOf } from '../../../shared/domain/sessionRun.ts';
import { sessionsInOrder } from '../../../shared/records/queries.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { consoleState, enterSession } from './consoleStore.ts';

/**
 * The session in the address; without one, that which was shown last, that which runs, or
 * the one to start with; null when there is none.
 */
export function useChosenSession(sessionId: string | null): Session | null {
  const sessions = useRecords((records) => records.sessions);
  const session = useMemo(() => {
    const asked = sessions.get((sessionId ?? consoleState().lastSessionId) as SessionId);
    if (asked) return asked;
    const { records } = openState();
    const running = runningOf(records.sessionRuns.values());
    if (running) return sessions.get(running.id) ?? null;
    return firstBoard(sessionsInOrder(records), cardsPerSession(records.cards.values()));
  }, [sessions, sessionId]);
  const id = session?.id ?? null;
  useEffect(() => {
    if (id !== null) enterSession(id);
  }, [id]);
  return session;
}
