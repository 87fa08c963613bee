import { memo } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';

type Props = {
  readonly session: Session;
  readonly start: number;
  readonly count: number;
  readonly isCurrent: boolean;
};

export const SessionRow = memo(function SessionRow({ session, start, count, isCurrent }: Props) {
  const { t, language } = useTexts();
  const title = textIn(session.title, language) || t(`kind.${session.kind}`);
  const shape = 'flex items-baseline gap-2 rounded px-2 py-1';
  if (!hasBoard(session.kind)) {
    return (
      <li className={classes(shape, 'py-0.5 text-label text-quiet')}>
        <span className="w-9 shrink-0 tabular-nums">{formatTime(start)}</span>
        <span className="min-w-0 flex-1 truncate">{title}</span>
      </li>
    );
  }
  return (
    <li>
      <a
        href={`#/run/${session.id}`}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        draggable={false}
        className={classes(
          shape,
          'ring-inside hover:bg-hover',
          isCurrent && 'bg-selected font-medium text-accent',
        )}
      >
        <span className={classes('w-9 shrink-0 text-label tabular-nums', !isCurrent && 'text-quiet')}>
          {formatTime(start)}
        </span>
        <span className="line-clamp-2 min-w-0 flex-1">{title}</span>
        {count > 0 && (
          <span className="text-label font-normal text-quiet tabular-nums">
            <span aria-hidden>{count}</span>
            <span className="sr-only">{t('board.cards', { count })}</span>
          </span>
        )}
      </a>
    </li>
  );
});
