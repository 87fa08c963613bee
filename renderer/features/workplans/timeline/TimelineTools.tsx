import { Keyboard } from 'lucide-react';
import { planGroupings } from '../../../../shared/domain/planGroups.ts';
import { useTexts } from '../../../app/i18n.ts';
import { timelineZooms } from '../../../app/timeline/timelineSizes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { useTimelineView } from './timelineView.ts';

/** How near the timeline is seen and what its rows stand under, and what keys do there. */
export function TimelineTools() {
  const { t } = useTexts();
  const zoom = useTimelineView((state) => state.zoom);
  const grouping = useTimelineView((state) => state.grouping);
  return (
    <div className="flex h-10 shrink-0 items-center gap-3 border-b border-line px-3">
      <SegmentedControl
        label={t('planViews.grouping.label')}
        segments={planGroupings.map((id) => ({ id, label: t(`planViews.grouping.${id}`) }))}
        value={grouping}
        onChosen={(chosen) => useTimelineView.setState({ grouping: chosen })}
      />
      <SegmentedControl
        label={t('planViews.zoom.label')}
        segments={timelineZooms.map((id) => ({ id, label: t(`planViews.zoom.${id}`) }))}
        value={zoom}
        onChosen={(chosen) => useTimelineView.setState({ zoom: chosen })}
      />
      <p
        title={t('planViews.keys')}
        className="ml-auto flex min-w-0 items-center gap-1.5 text-label text-quiet"
      >
        <Icon of={Keyboard} size={14} />
        <span className="truncate">{t('planViews.keys')}</span>
      </p>
    </div>
  );
}
