import { ChevronRight } from 'lucide-react';
import type { CheckId } from '../../../../shared/domain/planCheck.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = {
  readonly check: CheckId;
  readonly count: number;
  readonly isClosed: boolean;
  readonly onToggled: () => void;
};

/** A check with how often it asks, and why it does. */
export function PanelGroup({ check, count, isClosed, onToggled }: Props) {
  const { t } = useTexts();
  return (
    <div className="px-3 pt-4 pb-1">
      <h3>
        <button
          type="button"
          aria-expanded={!isClosed}
          className="ring-inside flex w-full items-center gap-1.5 rounded-small px-1 py-0.5 text-left text-body font-semibold hover:bg-hover"
          onClick={onToggled}
        >
          <Icon
            of={ChevronRight}
            size={14}
            className={classes('text-quiet transition-transform', !isClosed && 'rotate-90')}
          />
          <span className="min-w-0 flex-1">{t(`planChecks.title.${check}`)}</span>
          <span className="font-normal text-quiet tabular-nums">{count}</span>
        </button>
      </h3>
      {!isClosed && <p className="pl-6.5 text-label text-quiet">{t(`planChecks.why.${check}`)}</p>}
    </div>
  );
}
