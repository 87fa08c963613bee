import type { SessionId } from '../domain/session.ts';
import type { SessionRun } from '../domain/sessionRun.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { between, type Diff, only } from './diff.ts';
import type { Records } from './tables.ts';

/**
 * What going back to a snapshot changes. All content becomes what it was; how sessions were really run
 * stays, because time does not go back: a clock would show hours over. Only the run of a session that
 * was removed since comes back with it.
 */
export function changesTo(now: Records, then: Records): Diff {
  return only(between(now, { ...then, sessionRuns: runsAfter(now, then) }), 'undoable');
}

/** What a snapshot of these records says of itself. */
export function holdsOf({ cards, clusters, findings }: Records): Snapshot['holds'] {
  return { cards: cards.size, clusters: clusters.size, findings: findings.size };
}

function runsAfter(now: Records, then: Records): ReadonlyMap<SessionId, SessionRun> {
  const runs = new Map<SessionId, SessionRun>();
  for (const id of then.sessions.keys()) {
    const run = now.sessions.has(id) ? now.sessionRuns.get(id) : then.sessionRuns.get(id);
    if (run) runs.set(id, run);
  }
  return runs;
}
