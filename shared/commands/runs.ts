import { z } from 'zod';
import { type Moment, momentSchema } from '../domain/moment.ts';
import type { SessionId } from '../domain/session.ts';
import {
  atStep,
  begun,
  ended,
  isRunning,
  mostExtra,
  paused,
  resumed,
  runningOf,
  type SessionRun,
} from '../domain/sessionRun.ts';
import { type SnapshotId, snapshotSchema } from '../domain/snapshot.ts';
import { idSchema } from '../lib/id.ts';
import type { Edit } from '../records/edit.ts';
import { holdsOf } from '../records/restore.ts';
import type { Records } from '../records/tables.ts';
import { change, command, type Decision, missing, refuse } from './command.ts';

const sessionId = idSchema<SessionId>();
const when = z.strictObject({ sessionId, at: momentSchema });
/** The snapshot of the session that ends. */
const snapshot = z.strictObject({
  id: idSchema<SnapshotId>(),
  name: snapshotSchema.unwrap().shape.name,
});
type NewSnapshot = z.infer<typeof snapshot>;

const [least, most] = [-mostExtra, mostExtra];

/** A session that was ended goes on. One that runs while another starts ends with its snapshot: one session at a time. */
export const startRun = command(
  'runs/start',
  when.extend({ snapshot }),
  (records, { sessionId: id, at, snapshot: last }) => {
    const session = records.sessions.get(id);
    if (!session) return missing('sessions');
    const former = records.sessionRuns.get(id);
    if (isRunning(former)) return refuse({ kind: 'already-running' });
    const other = runningOf(records.sessionRuns.values());
    if (other && records.snapshots.has(last.id)) return refuse({ kind: 'already-exists' });
    const run = former ? resumed(former, at) : begun(id, at, session.steps.length > 0);
    return change(records, (edit) => {
      if (other) endRunning(edit, records, other, at, last);
      edit.put('sessionRuns', run);
    });
  },
);

export const pauseRun = command('runs/pause', when, (records, { sessionId: id, at }) =>
  changeRunning(records, id, (run) => paused(run, at)),
);

export const resumeRun = command('runs/resume', when, (records, { sessionId: id, at }) =>
  changeRunning(records, id, (run) => resumed(run, at)),
);

/** Gives or takes minutes; at least one remains in all. */
export const extendRun = command(
  'runs/extend',
  z.strictObject({ sessionId, minutes: z.number().int().min(least).max(most) }),
  (records, { sessionId: id, minutes }) =>
    changeRunning(records, id, (run) => {
      const shortest = Math.max(least, 1 - (records.sessions.get(id)?.minutes ?? 1));
      const extraMinutes = Math.min(most, Math.max(shortest, run.extraMinutes + minutes));
      return { ...run, extraMinutes };
    }),
);

export const goToStep = command(
  'runs/go-to-step',
  when.extend({ index: z.number().int().min(0) }),
  (records, { sessionId: id, index, at }) => {
    if (!records.sessions.get(id)?.steps[index]) return refuse({ kind: 'bad-input', field: 'index' });
    return changeRunning(records, id, (run) => atStep(run, index, at));
  },
);

/** What a session was at its end stays in a snapshot. */
export const endRun = command(
  'runs/end',
  when.extend({ snapshot }),
  (records, { sessionId: id, at, snapshot: last }) => {
    const run = records.sessionRuns.get(id);
    if (!isRunning(run)) return refuse({ kind: 'not-running' });
    if (records.snapshots.has(last.id)) return refuse({ kind: 'already-exists' });
    return change(records, (edit) => endRunning(edit, records, run, at, last));
  },
);

function endRunning(
  edit: Edit,
  records: Records,
  run: SessionRun,
  at: Moment,
  { id, name }: NewSnapshot,
): void {
  edit.put('sessionRuns', ended(run, at));
  edit.put('snapshots', { id, name, at, cause: 'session-end', sessionId: run.id, holds: holdsOf(records) });
}

function changeRunning(records: Records, id: SessionId, next: (run: SessionRun) => SessionRun): Decision {
  const run = records.sessionRuns.get(id);
  if (!isRunning(run)) return refuse({ kind: 'not-running' });
  return change(records, (edit) => edit.put('sessionRuns', next(run)));
}
