import { Pause, Timer } from 'lucide-react';
import { clockDigits, sessionTimer } from '../../../shared/domain/clock.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { runningOf, type SessionRun } from '../../../shared/domain/sessionRun.ts';
import { useNow } from '../../app/clock.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { urgencyInks } from './urgencyStyles.ts';

/** The clock of the session that runs, seen from every part of the workshop, and the way to it. */
export function BarClock() {
  const run = useRecords(({ sessionRuns }) => runningOf(sessionRuns.values()));
  const session = useRecords(({ sessions }) => (run ? sessions.get(run.id) : undefined));
  return run && session ? <ClockLink session={session} run={run} /> : null;
}

function ClockLink({ session, run }: { readonly session: Session; readonly run: SessionRun }) {
  const { t, language } = useTexts();
  const { left, urgency } = sessionTimer(session, run, useNow());
  const name = sessionName(t, session, language);
  return (
    <a
      href={`#/run/${session.id}`}
      title={t('console.clock.running', { session: name })}
      className={classes(
        'flex h-8 items-center gap-1.5 rounded border border-line px-2 font-semibold tabular-nums hover:bg-hover',
        urgencyInks[urgency],
      )}
    >
      <Icon of={run.pausedAt === null ? Timer : Pause} size={14} />
      <span className="sr-only">{t('console.clock.running', { session: name })}</span>
      {clockDigits(left)}
    </a>
  );
}
