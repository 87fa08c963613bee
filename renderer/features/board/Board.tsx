import { CalendarPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { cardsPerSession, firstBoard } from '../../../shared/domain/board.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import { sessionsInOrder } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { boardState } from './boardStore.ts';
import { SessionBoard } from './SessionBoard.tsx';

type Props = { readonly sessionId: string | null };

/** The board of the session in the address; without one, of the session to start with. */
export function Board({ sessionId }: Props) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const sessions = useRecords((records) => records.sessions);
  const session = useMemo(() => {
    const asked = sessions.get((sessionId ?? boardState().lastSessionId) as SessionId);
    if (asked && hasBoard(asked.kind)) return asked;
    const { records } = openState();
    return firstBoard(sessionsInOrder(records), cardsPerSession(records.cards.values()));
  }, [sessions, sessionId]);

  if (session) return <SessionBoard session={session} />;
  return (
    <EmptyState
      icon={CalendarPlus}
      title={t('board.noSession.title')}
      text={t('board.noSession.text')}
      action={
        <Button label={t('board.noSession.action')} variant="primary" onPressed={() => navigate('/agenda')} />
      }
      className="h-full"
    />
  );
}
