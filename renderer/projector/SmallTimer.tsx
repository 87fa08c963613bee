import { clockDigits, sessionTimer } from '../../shared/domain/clock.ts';
import type { SessionId } from '../../shared/domain/session.ts';
import { isRunning } from '../../shared/domain/sessionRun.ts';
import { useNow } from '../app/clock.ts';
import { t } from './texts.ts';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly sessionId: SessionId };

/** The time that is left, beside a board or a voting. */
export function SmallTimer({ sessionId }: Props) {
  const session = useShown((records) => records.sessions.get(sessionId));
  const run = useShown((records) => records.sessionRuns.get(sessionId));
  const isTicking = isRunning(run) && run.pausedAt === null;
  const now = useNow();
  if (!session || !isRunning(run)) return null;
  const { left, total, urgency } = sessionTimer(session, run, now);
  const share = Math.min(1, Math.max(0, left / Math.max(total, 1)));
  const isOver = urgency === 'over';
  return (
    <div className="small-timer" data-urgency={urgency} role="timer">
      <span className="small-timer-track">
        <span className="small-timer-left" style={{ transform: `scaleX(${share})` }} />
      </span>
      {!isOver && <span className="small-timer-digits numeral">{clockDigits(left)}</span>}
      {(isOver || !isTicking) && (
        <Words text={t(isOver ? 'wall.over' : 'wall.paused')} size={3.4} secondSize={3} />
      )}
    </div>
  );
}
