import type { CSSProperties } from 'react';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { markFill, markText } from '../../../ui/colours.ts';
import { NothingPlanned } from './NothingPlanned.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import { useTimelineView } from './timelineView.ts';
import { useTimeline } from './useTimeline.ts';

type Props = { readonly workplanId: WorkplanId };

/** The activities of a plan as bars over its months, in the colour of their partner. */
export function PlanTimeline({ workplanId }: Props) {
  const grouping = useTimelineView((state) => state.grouping);
  const timeline = useTimeline(workplanId, grouping);
  const colour = useRecords(({ workplans, partners }) => {
    const partnerId = workplans.get(workplanId)?.partnerId;
    return (partnerId && partners.get(partnerId)?.colour) ?? 'slate';
  });
  if (timeline.items.length === 0) return <NothingPlanned view="timeline" />;
  const colours = { '--bar': markFill(colour), '--on-bar': markText(colour) } as CSSProperties;
  return (
    <div className="flex h-full min-h-0 min-w-0 flex-col" style={colours}>
      <TimelineTools />
      <TimelineChart key={workplanId} timeline={timeline} grouping={grouping} />
    </div>
  );
}
