import { Flag, Pause, Play } from 'lucide-react';
import type { Session } from '../../../shared/domain/session.ts';
import { runningOf } from '../../../shared/domain/sessionRun.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { ClockFace } from './ClockFace.tsx';
import { end, extend, pauseOrResume } from './consoleActions.ts';
import { MoveButton } from './MoveButton.tsx';
import { consoleKeys } from './useConsoleKeys.ts';

type Props = { readonly shown: Session };

/** The clock of the session that runs; without one, that of the session which is shown, to be started. */
export function SessionClock({ shown }: Props) {
  const { t, language } = useTexts();
  const running = useRecords(({ sessionRuns }) => runningOf(sessionRuns.values()));
  const session = useRecords(({ sessions }) => (running ? sessions.get(running.id) : undefined)) ?? shown;
  const run = useRecords(({ sessionRuns }) => sessionRuns.get(session.id));
  const name = sessionName(t, session, language);
  return (
    <section aria-label={t('console.clock.title')} className="border-b border-line px-3 py-3">
      <h2 className="truncate pb-1 text-label font-medium">
        {session.id === shown.id ? name : <a href={`#/run/${session.id}`}>{name}</a>}
      </h2>
      <ClockFace session={session} run={run} />
      {running && <RunningButtons isPaused={running.pausedAt !== null} />}
      <MoveButton shown={shown} />
    </section>
  );
}

function RunningButtons({ isPaused }: { readonly isPaused: boolean }) {
  const { t } = useTexts();
  return (
    <div className="flex justify-between pt-2">
      <IconButton
        icon={isPaused ? Play : Pause}
        label={isPaused ? t('console.resume') : t('console.pause')}
        shortcut={consoleKeys.startOrPause}
        onPressed={pauseOrResume}
      />
      <MinutesButton minutes={1} shortcut={consoleKeys.oneMinute} />
      <MinutesButton minutes={5} shortcut={consoleKeys.fiveMinutes} />
      <IconButton icon={Flag} label={t('console.end')} onPressed={() => void end()} />
    </div>
  );
}

function MinutesButton({ minutes, shortcut }: { readonly minutes: number; readonly shortcut: string }) {
  const { t } = useTexts();
  return (
    <Tooltip text={t('console.give', { count: minutes })} shortcut={shortcut}>
      <Button
        label={`+${minutes}`}
        name={t('console.give', { count: minutes })}
        className="px-2 tabular-nums"
        onPressed={() => extend(minutes)}
      />
    </Tooltip>
  );
}
