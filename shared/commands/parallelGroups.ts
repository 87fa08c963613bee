import { groupsOf } from '../domain/agenda.ts';
import type { Session, SessionId } from '../domain/session.ts';
import type { Edit } from '../records/edit.ts';
import { sessionsOfDay } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';

/** Before the whole group of a session: who comes between would take the place of its first one. */
export function startOfGroup(siblings: readonly Session[], before: SessionId | null): SessionId | null {
  const group = groupsOf(siblings).find((each) => each.some(({ id }) => id === before));
  return group?.[0].id ?? null;
}

/** The session that comes after the whole group of this one; null at the end of the day. */
export function behindGroup(siblings: readonly Session[], id: SessionId): SessionId | null {
  const groups = groupsOf(siblings);
  const own = groups.findIndex((group) => group.some((session) => session.id === id));
  return groups[own + 1]?.[0].id ?? null;
}

/** When the first of a group goes, the next one leads it, from the same fixed start: else it would join what comes before. */
export function handLeadOn(records: Records, edit: Edit, leaving: Session): void {
  const group = groupsOf(sessionsOfDay(records, leaving.dayId)).find(([first]) => first.id === leaving.id);
  if (group?.[1]) edit.patch('sessions', group[1].id, { parallel: false, fixedStart: leaving.fixedStart });
}
