import { useMemo } from 'react';
import { timelineGroupings } from '../../../../shared/records/consolidation/timeline.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useConsolidated } from '../consolidated.ts';
import { useConsolidationView } from '../consolidationView.ts';
import { timelineOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { Chart } from './Chart.tsx';
import { itemsOf } from './timelineItems.ts';

/** All activities of all partners over the phase: how many in each quarter, and the bars of whom one looks at. */
export function TimelineView() {
  const { t } = useTexts();
  const grouping = useConsolidationView((state) => state.grouping);
  const unfolded = useConsolidationView((state) => state.unfolded);
  const timeline = useConsolidated(timelineOf(grouping));
  const items = useMemo(() => itemsOf(timeline, unfolded), [timeline, unfolded]);
  const fold = (isOpen: boolean) =>
    useConsolidationView.setState({
      unfolded: new Map([...unfolded, ...timeline.groups.map(({ by }) => [by.id, isOpen] as const)]),
    });
  return (
    <>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-3 border-b border-line px-6 py-1.5">
        <SegmentedControl
          label={t('planViews.grouping.label')}
          segments={timelineGroupings.map((id) => ({
            id,
            label: t(`consolidation.timeline.grouping.${id}`),
          }))}
          value={grouping}
          onChosen={(chosen) => useConsolidationView.setState({ grouping: chosen, behind: null })}
        />
        <Button label={t('consolidation.timeline.unfold')} onPressed={() => fold(true)} />
        <Button label={t('consolidation.timeline.fold')} onPressed={() => fold(false)} />
        {timeline.undated.length > 0 && (
          <Figure
            behind={{
              key: 'timeline undated',
              title: () => t('consolidation.timeline.undated'),
              rows: (records) => timelineOf(grouping)(records).undated,
            }}
            count={timeline.undated.length}
            of={t('consolidation.timeline.undated')}
            className="ml-auto px-2 py-1 text-label text-amber"
          >
            {t('consolidation.timeline.undatedCount', { count: timeline.undated.length })}
          </Figure>
        )}
      </div>
      {timeline.groups.length === 0 ? (
        <p className="p-6 text-quiet">{t('consolidation.timeline.none')}</p>
      ) : (
        <Chart timeline={timeline} items={items} />
      )}
    </>
  );
}
