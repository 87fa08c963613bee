import { Plus } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { Reason } from './LineTexts.tsx';

type Props = {
  /** What is empty and folded away. */
  readonly wants: readonly Reason[];
  readonly number: string;
  readonly onWanted: (want: Reason) => void;
};

/** What a line could say besides, offered to who is at it. */
export function LineWants({ wants, number, onWanted }: Props) {
  const { t } = useTexts();
  return (
    <span className="flex flex-wrap gap-x-2 opacity-0 group-focus-within/line:opacity-100 group-hover/line:opacity-100">
      {wants.map((want) => (
        <button
          key={want}
          type="button"
          data-want={want}
          className="flex items-center gap-0.5 rounded-small text-quiet hover:text-accent"
          onClick={() => onWanted(want)}
        >
          <Icon of={Plus} size={14} />
          {t(`strategy.reason.${want}`)}
          <span className="sr-only">{t('strategy.wantOf', { number })}</span>
        </button>
      ))}
    </span>
  );
}
