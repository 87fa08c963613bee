import { decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { AgendaOrder, TimedSession } from '../../../shared/domain/agenda.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { apply } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import type { Found } from '../../ui/drag/dropPlace.ts';
import { planOf } from './agendaPlan.ts';

type Move = InputOf<'sessions/move'>;

const beside = 'beside:';

/** The target beside a session, where what is let go runs at the same time. */
export function besideId(id: SessionId): string {
  return beside + id;
}

/** The move that letting go of a session over another session, beside it, or over a day, means; null where there is none. */
export function moveAt(agenda: AgendaOrder, held: string, over: Found): Move | null {
  const id = held as SessionId;
  const isBeside = over.id.startsWith(beside);
  const overId = isBeside ? over.id.slice(beside.length) : over.id;
  if (overId === id) return null;
  const day = agenda.find(({ dayId, groups }) =>
    over.place === 'inside' && !isBeside
      ? dayId === overId
      : groups.some((group) => group.some((sessionId) => sessionId === overId)),
  );
  if (!day) return null;
  const { dayId } = day;
  const groups = day.groups.map((group) => group.filter((other) => other !== id));
  if (isBeside) {
    const others = groups.flat();
    const next = others[others.findIndex((other) => other === overId) + 1];
    return { id, dayId, before: next ?? null, parallel: true };
  }
  if (over.place === 'inside') return { id, dayId, before: null };
  const others = groups.filter((group) => group.length > 0);
  const at = others.findIndex((group) => group.some((other) => other === overId));
  return { id, dayId, before: others[over.place === 'before' ? at : at + 1]?.[0] ?? null };
}

/** When everything would be, were the move done: asked of the command itself. */
export function timesAfter(records: Records, move: Move): ReadonlyMap<SessionId, TimedSession> {
  const decision = decide(records, 'facilitator', 'sessions/move', move);
  const after = decision.kind === 'accepted' ? apply(records, decision.diff) : records;
  const timed = planOf(after.days, after.sessions).flatMap(({ sessions }) => sessions);
  return new Map(timed.map((each) => [each.session.id, each]));
}
