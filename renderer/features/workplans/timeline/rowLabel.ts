import type { Milestone } from '../../../../shared/domain/milestone.ts';
import type { PlanGroup, PlanGrouping } from '../../../../shared/domain/planGroups.ts';
import { isBlank, type Language, textIn } from '../../../../shared/domain/text.ts';
import { t } from '../../../app/i18n.ts';
import { monthsText, whenText } from '../../../app/timeline/monthsText.ts';
import type { TimelineChange } from './timelineChanges.ts';
import type { ActivityItem } from './timelineItems.ts';

export function activityTitle({ title }: ActivityItem['activity']['record'], language: Language): string {
  return isBlank(title) ? t('workplans.untitled.activity') : textIn(title, language);
}

/** `O1.2 Trained inspectors`, a lead, a place; what stands for those that have none. */
export function groupTitle({ number, title }: PlanGroup, grouping: PlanGrouping, language: Language): string {
  if (grouping === 'lead') return title ? textIn(title, language) : t('planViews.noLead');
  if (grouping === 'place') return title ? textIn(title, language) : t('planViews.noPlace');
  const name = title && !isBlank(title) ? textIn(title, language) : t('workplans.untitled.output');
  return `${number ?? ''} ${name}`;
}

export function milestoneText({ title, month, isDone }: Milestone, language: Language): string {
  const name = isBlank(title) ? t('planViews.milestone.untitled') : textIn(title, language);
  const when = month ? monthsText({ start: month, end: month }, language) : t('planViews.undated');
  return t(isDone ? 'planViews.milestone.done' : 'planViews.milestone.open', { name, when });
}

/** All that a row shows, for who hears it. */
export function rowLabel(
  {
    activity,
    group,
    milestones,
    isRepeated,
  }: Pick<ActivityItem, 'activity' | 'group' | 'milestones' | 'isRepeated'>,
  grouping: PlanGrouping,
  language: Language,
): string {
  const { number, record } = activity;
  return [
    `${number} ${activityTitle(record, language)}`,
    record.start === null && record.end === null ? t('planViews.enterSets') : whenText(record, language),
    t(`planViews.status.${record.status}`),
    groupTitle(group, grouping, language),
    ...milestones.map((milestone) => milestoneText(milestone, language)),
    ...(isRepeated ? [t('planViews.repeated')] : []),
  ].join(t('planViews.comma'));
}

/** What has come of a change, in a whole sentence. */
export function saidOf({ rows, span, count }: TimelineChange, language: Language): string {
  if (span === null) return t('planViews.said.noBar');
  const months = monthsText(span, language);
  if (rows.length === 0) return t('planViews.said.same', { months });
  return count === 1 ? t('planViews.said.now', { months }) : t('planViews.said.all', { count, months });
}
