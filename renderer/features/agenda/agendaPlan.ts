import { type AgendaOrder, type TimedSession, timeDay } from '../../../shared/domain/agenda.ts';
import { byDate, type Day } from '../../../shared/domain/day.ts';
import type { Records } from '../../../shared/records/tables.ts';

export type PlannedDay = {
  readonly day: Day;
  readonly sessions: readonly TimedSession[];
  /** Planned minutes, without what is free between sessions. */
  readonly minutes: number;
};

export function planOf(days: Records['days'], sessions: Records['sessions']): readonly PlannedDay[] {
  return [...days.values()].sort(byDate).map((day) => {
    const own = [...sessions.values()].filter((session) => session.dayId === day.id);
    const minutes = own.reduce((sum, session) => sum + session.minutes, 0);
    return { day, sessions: timeDay(day, own), minutes };
  });
}

export function orderOf(plan: readonly PlannedDay[]): AgendaOrder {
  return plan.map(({ day, sessions }) => ({
    dayId: day.id,
    sessionIds: sessions.map(({ session }) => session.id),
  }));
}
