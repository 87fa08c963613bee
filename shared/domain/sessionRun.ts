import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { momentSchema } from './moment.ts';
import type { SessionId } from './session.ts';

/** How a session was really run; the record has the id of its session. */
export const sessionRunSchema = z
  .object({
    id: idSchema<SessionId>(),
    startedAt: momentSchema,
    endedAt: momentSchema.nullable(),
    /** Since when it is paused; null while it runs. */
    pausedAt: momentSchema.nullable(),
    /** Seconds of pauses that are over. */
    pausedSeconds: z.number().int().min(0),
    /** Minutes given or taken during the session, on top of those planned. */
    extraMinutes: z.number().int().min(-720).max(720),
    /** Which step of the method runs, counted from 0, and since when. */
    step: z
      .object({ index: z.number().int().min(0), startedAt: momentSchema })
      .readonly()
      .nullable(),
  })
  .readonly();
export type SessionRun = z.infer<typeof sessionRunSchema>;
