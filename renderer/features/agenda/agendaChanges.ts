import type { TimedSession } from '../../../shared/domain/agenda.ts';
import { type Day, type DayId, dayAfter } from '../../../shared/domain/day.ts';
import type { Method } from '../../../shared/domain/method.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { lunch } from '../../../shared/domain/usualBreaks.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import type { PlannedDay } from './agendaPlan.ts';

const usualStart = 8 * 60 + 30;

/** The day after the last one, starting as early; today when it is the first. */
export function addDay(last: Day | undefined): void {
  const date = last ? dayAfter(last.date) : new Intl.DateTimeFormat('sv-SE').format(new Date());
  void perform('days/add', { id: newId() as DayId, date, start: last?.start ?? usualStart });
}

/** On the first date after this day that has no day yet. */
export function duplicateDay({ day, sessions }: PlannedDay): void {
  const taken = new Set([...openState().records.days.values()].map(({ date }) => date));
  let date = dayAfter(day.date);
  while (taken.has(date)) date = dayAfter(date);
  const sessionIds = sessions.map(() => newId() as SessionId);
  void perform('days/duplicate', { id: day.id, newId: newId() as DayId, date, sessionIds });
}

export type NewSession = Partial<Pick<Session, 'kind' | 'minutes' | 'title' | 'fixedStart'>>;

/** Answers with the id of the new session, which is to be named next. */
export function addSession(
  dayId: DayId,
  before: SessionId | null,
  fields: NewSession = {},
  gesture?: string,
): SessionId {
  const id = newId() as SessionId;
  const usual = { kind: 'plenary', minutes: 30, title: emptyText, fixedStart: null } as const;
  void perform('sessions/add', { id, dayId, before, question: emptyText, ...usual, ...fields }, gesture);
  return id;
}

/** Lunch at its usual time, before whatever would start by then. */
export function addLunch({ day, sessions }: PlannedDay): SessionId {
  const later = sessions.find(({ start, lane }) => lane === 0 && start >= lunch.fixedStart);
  return addSession(day.id, later?.session.id ?? null, lunch);
}

/** A session that is run by a method from the start: named after it, as long as it takes. */
export function addFromMethod(dayId: DayId, { id: methodId, name, kinds, minutes }: Method): SessionId {
  const gesture = newId();
  const id = addSession(dayId, null, { kind: kinds[0] ?? 'plenary', title: name, minutes }, gesture);
  const input = { id, methodId, withMinutes: true, withMaterials: true };
  void perform('sessions/use-method', input, gesture);
  return id;
}

/** Five minutes more or less, to a time that people can read. */
export function keyLength({ start, end }: TimedSession, by: -1 | 1): number {
  const grid = 5;
  const to = by === 1 ? Math.floor(end / grid) * grid + grid : Math.ceil(end / grid) * grid - grid;
  return Math.min(720, to - start < grid ? end - start : to - start);
}
