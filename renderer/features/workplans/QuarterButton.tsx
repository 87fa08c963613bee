import type { KeyboardEvent } from 'react';
import type { Quarter } from '../../../shared/domain/month.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { quartersText } from './cellText.ts';

type Props = {
  readonly quarter: Quarter;
  readonly isStop: boolean;
  readonly isIn: boolean;
  readonly isOutside: boolean;
  readonly onReached: (quarter: Quarter) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPressed: (quarter: Quarter) => void;
};

export function QuarterButton({ quarter, isStop, isIn, isOutside, ...rest }: Props) {
  const { t, language } = useTexts();
  return (
    <button
      type="button"
      data-quarter={quarter}
      tabIndex={isStop ? 0 : -1}
      aria-label={quartersText([quarter], language)}
      aria-pressed={isIn}
      className={classes(
        'ring-inside h-7 text-label tabular-nums first-of-type:rounded-l-small last-of-type:rounded-r-small not-aria-pressed:hover:bg-hover aria-pressed:bg-selected aria-pressed:font-semibold aria-pressed:text-accent',
        isOutside && 'text-quiet italic',
      )}
      // The field keeps the focus while the mouse chooses.
      onPointerDown={(event) => event.preventDefault()}
      onPointerEnter={() => rest.onReached(quarter)}
      onFocus={() => rest.onReached(quarter)}
      onKeyDown={rest.onKeyDown}
      onClick={() => rest.onPressed(quarter)}
    >
      {t('workplans.quarters.short', { n: quarter.slice(6) })}
    </button>
  );
}
