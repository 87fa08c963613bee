import { Pin, StickyNote, UserRound } from 'lucide-react';
import { memo } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { isBlank, textIn } from '../../../shared/domain/text.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { methodOf } from '../../../shared/templates/methods.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';

type Props = {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
  /** The times are those it would have. */
  readonly isMoved: boolean;
  /** In pixels: what is left to it of the block. */
  readonly top: number;
  /** What has no room is left to the panel. */
  readonly height: number;
  readonly cardCount: number;
};

/** As high as Chinese needs it. */
const [twoLines, threeLines, fourLines] = [48, 66, 90];

/** What a block says, the more the higher it is. */
export const BlockFace = memo(function BlockFace({ session, start, end, top, height, ...rest }: Props) {
  const { t, language } = useTexts();
  const title = textIn(session.title, language) || t('agenda.untitled');
  const kind = t(`kind.${session.kind}`);
  const method = methodOf(session.methodId);
  // Kind and method are often called what the session is called: once is enough.
  const about = new Set(
    [kind, method ? textIn(method.name, language) : kind].filter((word) => word !== title),
  );
  const isLow = height < twoLines;
  const isBreak = session.kind === 'break';
  const name = (
    <span
      className={classes(
        'block truncate',
        isLow ? 'text-label' : 'text-body',
        isBreak ? 'text-quiet' : 'font-medium',
      )}
    >
      {title}
    </span>
  );
  return (
    <div
      aria-hidden
      className={classes(
        '@container pointer-events-none absolute inset-x-0 bottom-0 flex flex-col overflow-hidden pr-2 pl-3',
        isLow ? 'justify-center' : 'pt-1.5',
      )}
      style={{ top }}
    >
      <div className="flex items-center gap-2 text-label text-quiet tabular-nums">
        <span className={rest.isMoved ? 'font-semibold text-accent' : ''}>
          {formatTime(start)}
          {height >= threeLines && <span className="@max-[10rem]:hidden">–{formatTime(end)}</span>}
        </span>
        {session.fixedStart !== null && <Icon of={Pin} size={14} className="text-accent" />}
        {height < threeLines && <div className="min-w-0 text-ink">{name}</div>}
        <span className="ml-auto flex shrink-0 items-center gap-2 @max-[7rem]:hidden">
          {rest.cardCount > 0 && (
            <span className="flex items-center gap-0.5 @max-[12rem]:hidden">
              <Icon of={StickyNote} size={14} />
              {rest.cardCount}
            </span>
          )}
          {t('agenda.minutesShort', { minutes: end - start })}
        </span>
      </div>
      {height >= threeLines && name}
      {height >= twoLines && !isBreak && (
        <div className="flex gap-1.5 text-label whitespace-nowrap text-quiet">
          {about.size > 0 && <span className="truncate">{[...about].join(' · ')}</span>}
          {!isBlank(session.responsible) && (
            <span
              className={classes(
                'flex shrink-0 items-center gap-1 @max-[12rem]:hidden',
                about.size > 0 && 'ml-auto',
              )}
            >
              <Icon of={UserRound} size={14} />
              <span className="max-w-32 truncate">{textIn(session.responsible, language)}</span>
            </span>
          )}
        </div>
      )}
      {height >= fourLines && !isBlank(session.question) && (
        <p className="mt-1 line-clamp-2 text-label text-quiet">{textIn(session.question, language)}</p>
      )}
    </div>
  );
});
