import { z } from 'zod';
import type { DayId } from '../domain/day.ts';
import { retimeModes, retimeRest } from '../domain/retime.ts';
import type { SessionId } from '../domain/session.ts';
import { heldExtra } from '../domain/sessionRun.ts';
import { idSchema } from '../lib/id.ts';
import { sessionsOfDay } from '../records/queries.ts';
import { change, command, missing } from './command.ts';

/** The rest of a day in one step, once it is known when the running session will end. */
export const retimeAgenda = command(
  'agenda/retime',
  z.strictObject({
    dayId: idSchema<DayId>(),
    from: idSchema<SessionId>(),
    /** Minutes since midnight. */
    endsAt: z
      .number()
      .int()
      .min(0)
      .max(24 * 60),
    mode: z.enum(retimeModes),
  }),
  (records, { dayId, from, endsAt, mode }) => {
    const day = records.days.get(dayId);
    if (!day) return missing('days');
    const sessions = sessionsOfDay(records, dayId);
    if (!sessions.some(({ id }) => id === from)) return missing('sessions');
    const { lengths } = retimeRest({ day, sessions, from, endsAt, mode });
    return change(records, (edit) => {
      for (const [id, minutes] of lengths) edit.patch('sessions', id, { minutes });
      const run = records.sessionRuns.get(from);
      const [was, is] = [records.sessions.get(from)?.minutes, lengths.get(from)];
      // The plan takes in the minutes that were given: the clock goes on as it is.
      if (run && was !== undefined && is !== undefined)
        edit.patch('sessionRuns', from, { extraMinutes: heldExtra(run.extraMinutes + was - is) });
    });
  },
);
