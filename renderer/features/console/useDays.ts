import { useMemo } from 'react';
import { type TimedSession, timeDay } from '../../../shared/domain/agenda.ts';
import { byDate, type Day } from '../../../shared/domain/day.ts';
import { useRecords } from '../../records/recordsStore.ts';

export type TimedDay = {
  readonly day: Day;
  /** From 1, as people count days. */
  readonly number: number;
  readonly timed: readonly TimedSession[];
};

/** The days of the workshop with the times of their sessions. */
export function useDays(): readonly TimedDay[] {
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  return useMemo(
    () =>
      [...days.values()].toSorted(byDate).map((day, index) => {
        const own = [...sessions.values()].filter((session) => session.dayId === day.id);
        return { day, number: index + 1, timed: timeDay(day, own) };
      }),
    [days, sessions],
  );
}
