import type { InputOf } from '../../../shared/commands/registry.ts';
import type { AgendaOrder } from '../../../shared/domain/agenda.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { type Found, landsBefore } from '../../ui/drag/dropPlace.ts';

/** The move that letting go of a session over another session, or over a day, means; null where there is none. */
export function moveAt(agenda: AgendaOrder, held: string, over: Found): InputOf<'sessions/move'> | null {
  const id = held as SessionId;
  const day = agenda.find(({ dayId, sessionIds }) =>
    over.place === 'inside' ? dayId === over.id : sessionIds.some((sessionId) => sessionId === over.id),
  );
  if (!day) return null;
  return { id, dayId: day.dayId, before: landsBefore(day.sessionIds, held, over) as SessionId | null };
}
