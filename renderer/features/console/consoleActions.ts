import { type TimedSession, timeDay } from '../../../shared/domain/agenda.ts';
import { isDayOver, nextOf } from '../../../shared/domain/clock.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { runningOf, type SessionRun } from '../../../shared/domain/sessionRun.ts';
import type { SnapshotId } from '../../../shared/domain/snapshot.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { sessionsOfDay } from '../../../shared/records/queries.ts';
import { t } from '../../app/i18n.ts';
import { perform, performUndo } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';
import { showCentre, showSummary } from './consoleStore.ts';

/** The session that runs in the open workshop, and how; null when none does. */
function running(): { readonly session: Session; readonly run: SessionRun } | null {
  const { sessions, sessionRuns } = openState().records;
  const run = runningOf(sessionRuns.values());
  const session = run && sessions.get(run.id);
  return run && session ? { session, run } : null;
}

/** The session to start when this one is over: the next one of its day that was not run already. */
export function nextSession(id: SessionId): Session | null {
  const timed = timedDayOf(id);
  const { sessionRuns } = openState().records;
  let next = nextOf(timed, id);
  while (next && sessionRuns.has(next.session.id)) next = nextOf(timed, next.session.id);
  return next?.session ?? null;
}

function timedDayOf(id: SessionId): readonly TimedSession[] {
  const { records } = openState();
  const dayId = records.sessions.get(id)?.dayId;
  const day = dayId && records.days.get(dayId);
  return day ? timeDay(day, sessionsOfDay(records, day.id)) : [];
}

/** Starts a session and goes to its board; the one that ran until now ends with its snapshot. */
export async function start(sessionId: SessionId): Promise<void> {
  const last = running()?.session ?? null;
  const isDone = await perform('runs/start', { sessionId, at: at(), snapshot: snapshotOf(last) });
  if (!isDone) return;
  showCentre('board');
  window.location.hash = `#/run/${sessionId}`;
  if (last) tellOfSnapshot();
}

export function pauseOrResume(): void {
  const now = running();
  if (!now) return;
  const input = { sessionId: now.session.id, at: at() };
  void (now.run.pausedAt === null ? perform('runs/pause', input) : perform('runs/resume', input));
}

export function extend(minutes: number): void {
  const now = running();
  if (now) void perform('runs/extend', { sessionId: now.session.id, minutes });
}

export async function end(): Promise<void> {
  const session = running()?.session;
  if (!session) return;
  const input = { sessionId: session.id, at: at(), snapshot: snapshotOf(session) };
  if (!(await perform('runs/end', input))) return;
  tellOfSnapshot();
  if (isDayOver(timedDayOf(session.id), openState().records.sessionRuns)) showSummary(session.dayId);
}

/** Ends what runs and starts what comes next; at the end of a day it only ends. */
export function goToNext(): void {
  const now = running();
  if (!now) return;
  const next = nextSession(now.session.id);
  void (next ? start(next.id) : end());
}

export function goToStep(sessionId: SessionId, index: number): void {
  void perform('runs/go-to-step', { sessionId, index, at: at() });
}

export function nextStep(): void {
  const now = running();
  const index = now?.run.step ? now.run.step.index + 1 : 0;
  if (now?.session.steps[index]) goToStep(now.session.id, index);
}

/** Starts the session that is shown, pauses the one that runs, or lets it go on. */
export function startOrPause(shown: Session): void {
  if (running()) pauseOrResume();
  else void start(shown.id);
}

function at(): string {
  return new Date().toISOString();
}

function snapshotOf(session: Session | null) {
  return { id: newId() as SnapshotId, name: session?.title ?? emptyText };
}

function tellOfSnapshot(): void {
  notify({
    kind: 'done',
    id: 'session-ended',
    title: t('console.ended'),
    action: { label: t('console.undo'), onPressed: () => void performUndo() },
  });
}
