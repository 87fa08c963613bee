import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { type Behind, openBehind, useConsolidationView } from './consolidationView.ts';

type Props = {
  readonly behind: Behind;
  /** How many rows stand behind it; a number of nothing opens nothing. */
  readonly count: number;
  /** What the number is of, to somebody who does not see where it stands. */
  readonly of: string;
  readonly children: ReactNode;
  /** Its place in a table, `row:column`, between which the arrows go. */
  readonly cell?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
};

/** A number that opens the rows behind it. */
export function Figure({ behind, count, of, children, cell, className, style }: Props) {
  const { t } = useTexts();
  const isOpen = useConsolidationView((state) => state.behind?.key === behind.key);
  return (
    <button
      type="button"
      data-cell={cell}
      tabIndex={cell === undefined ? undefined : -1}
      aria-disabled={count === 0}
      aria-expanded={count === 0 ? undefined : isOpen}
      className={classes(
        'ring-inside cursor-default rounded-small tabular-nums transition-colors',
        count === 0 ? 'text-quiet' : 'hover:bg-hover',
        isOpen && 'bg-selected',
        className,
      )}
      style={style}
      onClick={() => {
        if (count > 0) openBehind(behind);
      }}
    >
      {children}
      <span className="sr-only">{t('consolidation.figure', { of })}</span>
    </button>
  );
}
