import { Flag } from 'lucide-react';
import { coverageStates } from '../../../../shared/records/consolidation/coverage.ts';
import { useTexts } from '../../../app/i18n.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { useConsolidated } from '../consolidated.ts';
import { useConsolidationView } from '../consolidationView.ts';
import { coverageOf } from '../derivations.ts';
import { CoverageRow } from './CoverageRow.tsx';
import { stageGrid } from './stageGrid.ts';

/** What became of each challenge, from left to right, as far as its thread goes. */
export function CoverageView() {
  const { t } = useTexts();
  const all = useConsolidated(coverageOf);
  const chosen = useConsolidationView((state) => state.coverage);
  const shown = chosen === 'all' ? all : all.filter(({ state }) => state === chosen);
  const most = Math.max(1, ...all.map(({ votes }) => votes));
  if (all.length === 0)
    return (
      <EmptyState
        className="h-full"
        headingLevel={3}
        icon={Flag}
        title={t('consolidation.coverage.none')}
        text={t('consolidation.coverage.noneText')}
      />
    );
  return (
    <>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-3 border-b border-line px-6 py-1.5">
        <SegmentedControl
          label={t('consolidation.coverage.show')}
          segments={(['all', ...coverageStates] as const).map((id) => ({
            id,
            label: t('consolidation.coverage.stateCount', {
              state: t(`consolidation.coverage.state.${id}`),
              n: id === 'all' ? all.length : all.filter(({ state }) => state === id).length,
            }),
          }))}
          value={chosen}
          onChosen={(coverage) => useConsolidationView.setState({ coverage, behind: null })}
        />
      </div>
      <div
        aria-hidden
        className={`${stageGrid} shrink-0 border-b border-line px-6 py-1.5 text-label text-quiet`}
      >
        {(['challenge', 'ways', 'strategy', 'plans'] as const).map((id) => (
          <span key={id} className={id === 'challenge' ? undefined : 'pl-8'}>
            {t(`consolidation.coverage.stage.${id}`)}
          </span>
        ))}
      </div>
      {shown.length === 0 && <p className="p-6 text-quiet">{t('consolidation.coverage.noneOfState')}</p>}
      <VirtualList
        label={t('consolidation.coverage.label')}
        items={shown}
        keyOf={({ challenge }) => challenge.id}
        renderItem={(coverage) => <CoverageRow coverage={coverage} most={most} />}
        estimatedHeight={76}
        className="m-0 flex-1 px-6"
      />
    </>
  );
}
