import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { type Moment, momentSchema, secondsBetween } from './moment.ts';
import type { SessionId } from './session.ts';

export const mostExtra = 720;

/** The extra minutes that a session can have next to those wanted. */
export function heldExtra(minutes: number): number {
  return Math.min(Math.max(minutes, -mostExtra), mostExtra);
}

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
    extraMinutes: z.number().int().min(-mostExtra).max(mostExtra),
    /** Which step of the method runs, counted from 0, and since when; the end of a pause moves that on by the pause. */
    step: z
      .object({ index: z.number().int().min(0), startedAt: momentSchema })
      .readonly()
      .nullable(),
  })
  .readonly();
export type SessionRun = z.infer<typeof sessionRunSchema>;

/** A session that begins; one with steps begins with the first. */
export function begun(id: SessionId, at: Moment, hasSteps: boolean): SessionRun {
  const step = hasSteps ? { index: 0, startedAt: at } : null;
  return { id, startedAt: at, endedAt: null, pausedAt: null, pausedSeconds: 0, extraMinutes: 0, step };
}

export function paused(run: SessionRun, at: Moment): SessionRun {
  return run.pausedAt === null ? { ...run, pausedAt: at } : run;
}

/** Goes on after a pause. A session that was ended too early goes on as after a pause: what it was remains on record. */
export function resumed(run: SessionRun, at: Moment): SessionRun {
  const since = run.endedAt ?? run.pausedAt;
  if (since === null) return run;
  const pausedSeconds = run.pausedSeconds + secondsBetween(since, at);
  return { ...run, endedAt: null, pausedAt: null, pausedSeconds, step: stepAfterPause(run.step, since, at) };
}

export function ended(run: SessionRun, at: Moment): SessionRun {
  return { ...resumed(run, at), endedAt: at };
}

export function atStep(run: SessionRun, index: number, at: Moment): SessionRun {
  return { ...run, step: { index, startedAt: at } };
}

export function isRunning(run: SessionRun | undefined): run is SessionRun {
  return run !== undefined && run.endedAt === null;
}

/** At most one session runs at a time; null when none does. */
export function runningOf(runs: Iterable<SessionRun>): SessionRun | null {
  for (const run of runs) if (isRunning(run)) return run;
  return null;
}

function stepAfterPause(step: SessionRun['step'], since: Moment, at: Moment): SessionRun['step'] {
  if (step === null) return null;
  const before = secondsBetween(step.startedAt, since);
  const startedAt = new Date(Date.parse(at) - before * 1000).toISOString();
  return { ...step, startedAt };
}
