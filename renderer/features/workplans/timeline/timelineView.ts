import { create } from 'zustand';
import type { PlanGrouping } from '../../../../shared/domain/planGroups.ts';
import type { TimelineZoom } from '../../../app/timeline/timelineSizes.ts';

type TimelineView = { readonly zoom: TimelineZoom; readonly grouping: PlanGrouping };

/** How timelines are looked at: a matter of this window, and kept from partner to partner. */
export const useTimelineView = create<TimelineView>(() => ({ zoom: 'quarters', grouping: 'output' }));
