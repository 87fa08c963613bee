import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/commands/command.ts';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { SnapshotId } from '../../../shared/domain/snapshot.ts';
import { apply } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { aDay, anId, aRun, aSession, aSnapshot, aStep, en, keyAt, recordsOf } from '../../builders.ts';

const [first, second] = [anId<SessionId>(20), anId<SessionId>(21)];
const at = '2017-04-11T02:00:00.000Z';
const later = '2017-04-11T02:30:00.000Z';
const snapshot = { id: anId<SnapshotId>(150), name: en('Achievements') };

function workshop(...sessionRuns: readonly ReturnType<typeof aRun>[]): Records {
  const sessions = [aSession({ steps: [aStep(), aStep()] }), aSession({ id: second, order: keyAt(1) })];
  return recordsOf({ days: [aDay()], sessions, sessionRuns });
}

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  if (decision.kind === 'refused') throw new Error(decision.refusal.kind);
  return apply(records, decision.diff);
}

function refusal(decision: Decision): string | null {
  return decision.kind === 'refused' ? decision.refusal.kind : null;
}

describe('running sessions', () => {
  it('starts a session with its first step, if it has steps', () => {
    const started = after(workshop(), 'runs/start', { sessionId: first, at, snapshot });
    expect(started.sessionRuns.get(first)).toEqual(
      aRun({ startedAt: at, step: { index: 0, startedAt: at } }),
    );
    expect(started.snapshots.size).toBe(0);
    const other = after(workshop(), 'runs/start', { sessionId: second, at, snapshot });
    expect(other.sessionRuns.get(second)?.step).toBeNull();
  });

  it('ends the session that runs when another starts, and keeps its snapshot', () => {
    const next = after(workshop(aRun({ pausedAt: at })), 'runs/start', {
      sessionId: second,
      at: later,
      snapshot,
    });
    expect(next.sessionRuns.get(first)).toMatchObject({
      endedAt: later,
      pausedAt: null,
      pausedSeconds: 1800,
    });
    expect(next.sessionRuns.get(second)?.endedAt).toBeNull();
    expect([...next.snapshots.values()]).toEqual([aSnapshot({ ...snapshot, at: later })]);
  });

  it('goes on with a session that was ended too early: the time between counts as a pause', () => {
    const ended = workshop(aRun({ endedAt: at, pausedSeconds: 60 }));
    const again = after(ended, 'runs/start', { sessionId: first, at: later, snapshot });
    expect(again.sessionRuns.get(first)).toMatchObject({ endedAt: null, pausedSeconds: 1860 });
  });

  it('gives minutes and takes them, down to one', () => {
    const given = after(workshop(aRun()), 'runs/extend', { sessionId: first, minutes: 5 });
    expect(given.sessionRuns.get(first)?.extraMinutes).toBe(5);
    const taken = after(given, 'runs/extend', { sessionId: first, minutes: -700 });
    expect(taken.sessionRuns.get(first)?.extraMinutes).toBe(1 - 75);
  });

  it('re-timing the rest of the day leaves the clock of the running session as it is', () => {
    const given = workshop(aRun({ extraMinutes: 5 }));
    const retimed = after(given, 'agenda/retime', {
      dayId: anId<DayId>(10),
      from: first,
      endsAt: 510 + 84,
      mode: 'shift',
    });
    const [session, run] = [retimed.sessions.get(first), retimed.sessionRuns.get(first)];
    expect(session?.minutes).toBe(84);
    expect((session?.minutes ?? 0) + (run?.extraMinutes ?? 0)).toBe(80);
  });

  it.each([
    ['runs/start', { sessionId: first, at, snapshot }, 'already-running'],
    ['runs/start', { sessionId: anId(99), at, snapshot }, 'not-found'],
    ['runs/pause', { sessionId: second, at }, 'not-running'],
    ['runs/end', { sessionId: second, at, snapshot }, 'not-running'],
    ['runs/go-to-step', { sessionId: first, at, index: 2 }, 'bad-input'],
  ] as const)('%s is refused where it makes no sense', (name, input, kind) => {
    expect(refusal(decide(workshop(aRun()), 'facilitator', name, input))).toBe(kind);
  });

  it('never gives two snapshots the same id', () => {
    const taken = after(workshop(aRun()), 'snapshots/take', { ...snapshot, at });
    expect(refusal(decide(taken, 'facilitator', 'snapshots/take', { ...snapshot, at }))).toBe(
      'already-exists',
    );
    const end = { sessionId: first, at, snapshot };
    expect(refusal(decide(taken, 'facilitator', 'runs/end', end))).toBe('already-exists');
  });
});
