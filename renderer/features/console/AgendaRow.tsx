import { Check, Pause, Play } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import type { SessionRun } from '../../../shared/domain/sessionRun.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';

type Props = {
  readonly session: Session;
  readonly run: SessionRun | undefined;
  readonly start: number;
  /** Starts together with the one above. */
  readonly isParallel: boolean;
  readonly count: number;
  readonly isCurrent: boolean;
};

export const AgendaRow = memo(function AgendaRow({ session, run, start, count, isCurrent, ...rest }: Props) {
  const { t, language } = useTexts();
  const link = useRef<HTMLAnchorElement>(null);
  // In a frame of its own time: before it the page would be laid out once more.
  useEffect(() => {
    if (!isCurrent) return undefined;
    const frame = requestAnimationFrame(() => link.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [isCurrent]);
  const isQuiet = !hasBoard(session.kind) && !isCurrent;
  return (
    <li>
      <a
        ref={link}
        href={`#/run/${session.id}`}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        draggable={false}
        className={classes(
          'ring-inside flex items-baseline gap-1 rounded px-1.5 hover:bg-hover',
          isQuiet ? 'py-0.5 text-label text-quiet' : 'py-1',
          isCurrent && 'bg-selected font-medium text-accent',
        )}
      >
        <span className={classes('w-9 shrink-0 text-label tabular-nums', !isCurrent && 'text-quiet')}>
          {!rest.isParallel && formatTime(start)}
        </span>
        <span className="line-clamp-2 min-w-0 flex-1">{sessionName(t, session, language)}</span>
        {count > 0 && (
          <span className="text-label font-normal text-quiet tabular-nums">
            <span aria-hidden>{count}</span>
            <span className="sr-only">{t('board.cards', { count })}</span>
          </span>
        )}
        {run && <RunMark run={run} />}
      </a>
    </li>
  );
});

function RunMark({ run }: { readonly run: SessionRun }) {
  const { t } = useTexts();
  const state = run.endedAt !== null ? 'done' : run.pausedAt === null ? 'runs' : 'paused';
  const icons = { done: Check, runs: Play, paused: Pause };
  return (
    <span className="self-center">
      <Icon of={icons[state]} size={14} className={state === 'done' ? 'text-quiet' : 'text-accent'} />
      <span className="sr-only">{t(`console.state.${state}`)}</span>
    </span>
  );
}
