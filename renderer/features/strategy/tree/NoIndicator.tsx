import { Ruler } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = {
  /** What the line is called. */
  readonly number: string;
  /** Shown to who is at the line alone. */
  readonly isQuiet?: boolean;
  readonly onWanted: () => void;
};

/** Says that nothing measures a line yet, and opens the table for it. */
export function NoIndicator({ number, isQuiet = false, onWanted }: Props) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      className={classes(
        'flex items-center gap-1 rounded-small hover:text-ink hover:underline',
        isQuiet && 'opacity-0 group-focus-within/line:opacity-100 group-hover/line:opacity-100',
      )}
      onClick={onWanted}
    >
      <Icon of={Ruler} size={14} />
      {t('strategy.indicator.nothing')}
      <span className="sr-only">{t('strategy.indicator.write', { number })}</span>
    </button>
  );
}
