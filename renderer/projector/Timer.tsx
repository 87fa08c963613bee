import { clockDigits, sessionTimer } from '../../shared/domain/clock.ts';
import type { Session } from '../../shared/domain/session.ts';
import { isRunning } from '../../shared/domain/sessionRun.ts';
import { useNow } from '../app/clock.ts';
import { t } from './texts.ts';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly session: Session };

const radius = 44;
const around = 2 * Math.PI * radius;

/** The time that is left, as a ring that empties, as a figure and in words; before the start the planned time. */
export function Timer({ session }: Props) {
  const run = useShown((records) => records.sessionRuns.get(session.id));
  const isTicking = isRunning(run) && run.pausedAt === null;
  const now = useNow();
  if (!isRunning(run)) {
    return (
      <p className="planned">
        <Words text={t('wall.minutes', { minutes: session.minutes })} size={5} />
      </p>
    );
  }
  const { left, total, urgency } = sessionTimer(session, run, now);
  const share = Math.min(1, Math.max(0, left / Math.max(total, 1)));
  const isOver = urgency === 'over';
  const word = isOver ? 'wall.over' : isTicking ? 'wall.left' : 'wall.paused';
  return (
    <div className="timer" data-urgency={urgency} role="timer">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="timer-track" cx="50" cy="50" r={radius} />
        <circle
          className="timer-left"
          cx="50"
          cy="50"
          r={radius}
          strokeDasharray={around}
          strokeDashoffset={around * (1 - share)}
          transform="rotate(-90 50 50)"
        />
      </svg>
      <div className="timer-words">
        {!isOver && <span className="timer-digits numeral">{clockDigits(left)}</span>}
        <Words text={t(word)} size={isOver ? 6 : 4} />
      </div>
    </div>
  );
}
