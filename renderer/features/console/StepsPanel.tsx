import { ArrowRight } from 'lucide-react';
import { clockDigits, stepTimer } from '../../../shared/domain/clock.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { isRunning } from '../../../shared/domain/sessionRun.ts';
import type { Step } from '../../../shared/domain/step.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useNow } from '../../app/clock.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { goToStep, nextStep } from './consoleActions.ts';
import { urgencyInks } from './urgencyStyles.ts';
import { consoleKeys } from './useConsoleKeys.ts';

type Props = { readonly sessionId: SessionId };

/** How the method goes: the step we are at, what the facilitator says in it, and what follows. */
export function StepsPanel({ sessionId }: Props) {
  const { t } = useTexts();
  const session = useRecords(({ sessions }) => sessions.get(sessionId));
  const run = useRecords(({ sessionRuns }) => sessionRuns.get(sessionId));
  if (!session) return null;
  if (session.steps.length === 0)
    return (
      <p className="text-label text-quiet">
        {t('console.steps.none')}{' '}
        <a href="#/agenda" className="text-accent underline">
          {t('console.steps.choose')}
        </a>
      </p>
    );
  const isOn = isRunning(run);
  const current = isOn ? (run.step?.index ?? -1) : -1;
  return (
    <>
      <ol className="-mx-1.5 flex flex-col gap-0.5">
        {session.steps.map((step, index) => (
          <StepRow
            key={keyOf(index)}
            sessionId={sessionId}
            step={step}
            index={index}
            current={current}
            isOn={isOn}
          />
        ))}
      </ol>
      {isOn && session.steps[current + 1] && (
        <Tooltip text={t('console.steps.next')} shortcut={consoleKeys.nextStep}>
          <Button
            icon={ArrowRight}
            label={t('console.steps.next')}
            className="mt-2 w-full"
            onPressed={nextStep}
          />
        </Tooltip>
      )}
    </>
  );
}

/** Steps have no ids: a method is a list of texts, and nothing in it moves while it is shown. */
const keyOf = String;

type RowProps = Props & {
  readonly step: Step;
  readonly index: number;
  readonly current: number;
  readonly isOn: boolean;
};

function StepRow({ sessionId, step, index, current, isOn }: RowProps) {
  const { t, language } = useTexts();
  const isHere = index === current;
  const detail = textIn(step.detail, language);
  return (
    <li
      aria-current={isHere ? 'step' : undefined}
      className={classes('rounded px-1.5 py-1', isHere && 'bg-selected')}
    >
      <button
        type="button"
        disabled={!isOn}
        className="ring-inside flex w-full items-baseline gap-2 rounded text-left enabled:hover:text-accent"
        onClick={() => goToStep(sessionId, index)}
      >
        <span className="w-3 shrink-0 text-label text-quiet tabular-nums">{index + 1}</span>
        <span className={classes('min-w-0 flex-1', isHere && 'font-semibold')}>
          {textIn(step.title, language)}
        </span>
        <span className="shrink-0 text-label text-quiet tabular-nums">
          {isHere ? <StepClock sessionId={sessionId} /> : t('console.minutes', { count: step.minutes })}
        </span>
      </button>
      {(isHere || !isOn) && detail !== '' && (
        <p className="pt-0.5 pl-5 text-label text-quiet" data-selectable>
          {detail}
        </p>
      )}
    </li>
  );
}

function StepClock({ sessionId }: Props) {
  const { t } = useTexts();
  const session = useRecords(({ sessions }) => sessions.get(sessionId));
  const run = useRecords(({ sessionRuns }) => sessionRuns.get(sessionId));
  const now = useNow();
  const timer = session ? stepTimer(session, run, now) : null;
  if (!timer) return null;
  return (
    <span
      role="timer"
      aria-label={t('console.steps.clock')}
      className={classes('font-semibold', urgencyInks[timer.urgency])}
    >
      {clockDigits(timer.left)}
    </span>
  );
}
