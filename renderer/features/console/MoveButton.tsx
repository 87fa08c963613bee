import { Play, RotateCcw, SkipForward, Sunset } from 'lucide-react';
import type { Session } from '../../../shared/domain/session.ts';
import { runningOf } from '../../../shared/domain/sessionRun.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { end, nextSession, start } from './consoleActions.ts';
import { consoleKeys } from './useConsoleKeys.ts';

type Props = { readonly shown: Session };

/** `again`: a session that was ended goes on. `close`: the last session of the day ends. */
type Move =
  | { readonly kind: 'start' | 'again' | 'close' }
  | { readonly kind: 'next'; readonly session: Session };

const icons = { start: Play, again: RotateCcw, close: Sunset, next: SkipForward };

/** The one step that is likely now: start what is shown, or go on to what comes next. */
export function MoveButton({ shown }: Props) {
  const { t, language } = useTexts();
  const runs = useRecords(({ sessionRuns }) => sessionRuns);
  const isAnyRunning = runningOf(runs.values()) !== null;
  const move = likelyMove(shown, runs);
  const label =
    move.kind === 'next'
      ? t('console.next', { session: sessionName(t, move.session, language) })
      : t(`console.${move.kind}`);
  return (
    <Tooltip text={label} shortcut={shortcutOf(move, isAnyRunning)}>
      <Button
        icon={icons[move.kind]}
        label={label}
        variant={isAnyRunning || move.kind === 'again' ? 'quiet' : 'primary'}
        className="mt-2 w-full justify-start px-2"
        onPressed={() =>
          void (move.kind === 'close' ? end() : start(move.kind === 'next' ? move.session.id : shown.id))
        }
      />
    </Tooltip>
  );
}

function likelyMove(shown: Session, runs: Records['sessionRuns']): Move {
  const own = runs.get(shown.id);
  if (!own) return { kind: 'start' };
  const next = nextSession(shown.id);
  if (own.endedAt === null) return next ? { kind: 'next', session: next } : { kind: 'close' };
  const isAnyRunning = runningOf(runs.values()) !== null;
  return next && !isAnyRunning ? { kind: 'next', session: next } : { kind: 'again' };
}

function shortcutOf({ kind }: Move, isAnyRunning: boolean): string | undefined {
  if (isAnyRunning) return kind === 'next' || kind === 'close' ? consoleKeys.next : undefined;
  return kind === 'next' ? undefined : consoleKeys.startOrPause;
}
