import { useTexts } from '../../../app/i18n.ts';
import { percentOf } from '../../../app/percentOf.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { type PanelFilter, panelFilters } from './panelLines.ts';

type Props = {
  /** From 0 to 1. */
  readonly completeness: number;
  readonly counts: Readonly<Record<PanelFilter, number>>;
  readonly filter: PanelFilter;
  readonly onFiltered: (filter: PanelFilter) => void;
};

/** How far the plan is, in a ring and in words, and which checks are shown. */
export function PanelHead({ completeness, counts, filter, onFiltered }: Props) {
  const { t, language } = useTexts();
  const percent = percentOf(completeness, language);
  const checks = t('planChecks.open', { count: counts.open });
  return (
    <header className="flex shrink-0 flex-col gap-3 border-b border-line px-4 py-3">
      <div className="flex items-center gap-3">
        <Ring
          share={completeness}
          size={56}
          label={t('planChecks.meter', { percent, checks })}
          className={completeness === 1 ? 'text-green' : 'text-ink'}
        >
          <span className="text-label font-semibold tabular-nums">{percent}</span>
        </Ring>
        <div className="flex min-w-0 flex-col">
          <p className="text-section">{t('planChecks.complete', { percent })}</p>
          <p className="text-label text-quiet">{t('planChecks.meterHint')}</p>
        </div>
      </div>
      <SegmentedControl
        label={t('planChecks.show')}
        segments={panelFilters.map((id) => ({
          id,
          label: t('planChecks.shownCount', { what: t(`planChecks.shown.${id}`), count: counts[id] }),
        }))}
        value={filter}
        onChosen={onFiltered}
      />
    </header>
  );
}
