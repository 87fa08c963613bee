import { Pause } from 'lucide-react';
import { clockDigits, sessionTimer, type Timer, type Urgency } from '../../../shared/domain/clock.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { SessionRun } from '../../../shared/domain/sessionRun.ts';
import { useNow } from '../../app/clock.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { urgencyBars, urgencyInks } from './urgencyStyles.ts';

type Props = { readonly session: Session; readonly run: SessionRun | undefined };

/** What is left of a session: in digits, in words and as a length. */
export function ClockFace({ session, run }: Props) {
  const { t } = useTexts();
  const timer = sessionTimer(session, run, useNow());
  const isRunning = run !== undefined && run.endedAt === null;
  const isPaused = isRunning && run.pausedAt !== null;
  const digits = clockDigits(run?.endedAt ? timer.used : timer.left);
  const ink: Urgency | 'still' = isRunning ? timer.urgency : 'still';
  return (
    <div>
      <p className="flex items-center gap-2">
        <span
          role="timer"
          aria-label={t('console.clock.label')}
          className={classes('text-clock font-semibold tabular-nums', urgencyInks[ink])}
        >
          {digits}
        </span>
        {isPaused && (
          <span className="flex items-center gap-1 text-label font-medium text-quiet">
            <Icon of={Pause} size={14} />
            {t('console.clock.paused')}
          </span>
        )}
      </p>
      <p className="pt-1 text-label text-quiet tabular-nums">{useWords(timer, run)}</p>
      <div aria-hidden className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-line">
        <div
          className={classes('h-full rounded-full', urgencyBars[ink])}
          style={{ width: `${usedShare(timer) * 100}%` }}
        />
      </div>
      <output className="sr-only">{isRunning ? t(`console.clock.said.${timer.urgency}`) : ''}</output>
    </div>
  );
}

function usedShare({ used, total }: Timer): number {
  return Math.min(1, used / total);
}

function useWords({ left, total, used }: Timer, run: SessionRun | undefined): string {
  const { t } = useTexts();
  const minutes = Math.round(total / 60);
  if (!run) return t('console.clock.planned', { minutes });
  if (run.endedAt !== null) return t('console.clock.took', { used: Math.round(used / 60), minutes });
  if (left > 0) return t('console.clock.left', { minutes });
  const over = Math.floor(-left / 60);
  return over === 0 ? t('console.clock.isUp') : t('console.clock.over', { count: over });
}
