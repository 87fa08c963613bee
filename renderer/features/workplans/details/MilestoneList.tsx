import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { MilestoneId } from '../../../../shared/domain/milestone.ts';
import { milestonesOf } from '../../../../shared/records/queries.ts';
import { AddLine } from '../../../app/AddLine.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { MilestoneRow } from './MilestoneRow.tsx';
import { addMilestone, removeMilestone, stepMilestone } from './milestoneActions.ts';

type Props = { readonly activityId: ActivityId };

/** The milestones of an activity: typed one after the other, moved by Alt and the arrows. */
export function MilestoneList({ activityId }: Props) {
  const { t } = useTexts();
  const all = useRecords((records) => records.milestones);
  const milestones = useMemo(() => milestonesOf({ milestones: all }, activityId), [all, activityId]);
  const { within, keepFocus } = useKeptFocus();
  const title = t('planDetails.milestone.title');

  const step = useCallback(
    (id: MilestoneId, by: -1 | 1) => {
      if (stepMilestone(id, activityId, by)) keepFocus(id);
    },
    [activityId, keepFocus],
  );
  const remove = useCallback(
    (id: MilestoneId) => {
      const item = within.current?.querySelector(`[data-milestone="${id}"]`);
      const next = item?.nextElementSibling ?? item?.previousElementSibling;
      removeMilestone(id);
      keepFocus(next?.getAttribute('data-milestone') ?? null);
    },
    [within, keepFocus],
  );

  return (
    <div ref={within} className="flex flex-col gap-2">
      <h3 className="flex items-baseline gap-2 text-label font-semibold text-quiet">
        {title}
        {milestones.length > 0 && (
          <span className="font-normal tabular-nums">
            {t('planDetails.milestone.done', {
              done: milestones.filter(({ isDone }) => isDone).length,
              count: milestones.length,
            })}
          </span>
        )}
      </h3>
      {milestones.length === 0 ? (
        <p className="text-label text-quiet">{t('planDetails.milestone.none')}</p>
      ) : (
        <ol aria-label={title} className="-ml-1 flex flex-col">
          {milestones.map((milestone, index) => (
            <MilestoneRow
              key={milestone.id}
              milestone={milestone}
              number={index + 1}
              onStepped={step}
              onRemoved={remove}
            />
          ))}
        </ol>
      )}
      <AddLine
        draftId={`milestone:${activityId}`}
        label={t('planDetails.milestone.add')}
        placeholder={t('planDetails.milestone.addHint')}
        onAdded={(words) => addMilestone(activityId, words)}
      />
    </div>
  );
}

/** A row that moves is taken out of the page and put in again, and loses the focus by that. */
function useKeptFocus() {
  const within = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly id: string | null; readonly field: Element | null } | null>(null);
  useLayoutEffect(() => {
    const { current } = wanted;
    if (current === null || document.activeElement !== document.body) return;
    const row = within.current?.querySelector<HTMLElement>(`[data-milestone="${current.id ?? ''}"]`);
    const own = current.field !== null && row?.contains(current.field) ? current.field : null;
    const field = own ?? (row ?? within.current)?.querySelector('button, input');
    if (field instanceof HTMLElement) field.focus();
  });
  const keepFocus = useCallback((id: string | null) => {
    wanted.current = { id, field: document.activeElement };
  }, []);
  return { within, keepFocus };
}
