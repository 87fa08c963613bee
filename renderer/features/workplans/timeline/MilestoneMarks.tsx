import { memo } from 'react';
import { type Activity, type Span, spanOf } from '../../../../shared/domain/activity.ts';
import type { Milestone } from '../../../../shared/domain/milestone.ts';
import { extentOf } from '../../../../shared/domain/timelineScale.ts';
import { useTexts } from '../../../app/i18n.ts';
import { milestoneText } from './rowLabel.ts';

type Props = {
  readonly activity: Activity;
  readonly milestones: readonly Milestone[];
  readonly range: Span;
  readonly monthWidth: number;
};

const size = 11;

/** Diamonds in the middle of their months, filled when they are reached. */
export const MilestoneMarks = memo(function MilestoneMarks({
  activity,
  milestones,
  range,
  monthWidth,
}: Props) {
  const { language } = useTexts();
  return milestones.map((milestone) => {
    const { id, month, isDone } = milestone;
    const extent = month && extentOf({ start: month, end: month }, range, monthWidth);
    if (!extent) return null;
    return (
      <span
        key={id}
        data-milestone={id}
        // The bar under it is pulled by it as well.
        data-grip={spanOf(activity) === null ? undefined : 'move'}
        title={milestoneText(milestone, language)}
        className={`absolute z-10 rotate-45 rounded-[1px] border-[1.5px] border-ink outline-[1.5px] outline-raised ${isDone ? 'bg-ink' : 'bg-raised'}`}
        style={{
          width: size,
          height: size,
          top: 16 - size / 2,
          left: extent.left + extent.width / 2 - size / 2,
        }}
      />
    );
  });
});
