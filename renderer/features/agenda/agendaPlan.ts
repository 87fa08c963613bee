import {
  type AgendaOrder,
  type DayTotals,
  dayTotals,
  groupsOf,
  type TimedSession,
  timeDay,
} from '../../../shared/domain/agenda.ts';
import { byDate, type Day } from '../../../shared/domain/day.ts';
import type { Records } from '../../../shared/records/tables.ts';

export type PlannedDay = {
  readonly day: Day;
  readonly sessions: readonly TimedSession[];
  readonly totals: DayTotals;
};

export function planOf(days: Records['days'], sessions: Records['sessions']): readonly PlannedDay[] {
  return [...days.values()].sort(byDate).map((day) => {
    const own = timeDay(
      day,
      [...sessions.values()].filter((session) => session.dayId === day.id),
    );
    return { day, sessions: own, totals: dayTotals(day, own) };
  });
}

export function orderOf(plan: readonly PlannedDay[]): AgendaOrder {
  return plan.map(({ day, sessions }) => ({
    dayId: day.id,
    groups: groupsOf(sessions.map(({ session }) => session)).map((group) => group.map(({ id }) => id)),
  }));
}
