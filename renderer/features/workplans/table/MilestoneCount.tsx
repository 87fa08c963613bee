import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { t } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { openPanel } from '../planView.ts';
import { milestoneCounts } from './milestoneCounts.ts';

type Props = { readonly id: ActivityId };

/** A press shows the milestones themselves. */
export function MilestoneCount({ id }: Props) {
  const counts = useRecords((records) => milestoneCounts(records.milestones).get(id));
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={counts ? t('planCells.milestones.label', counts) : t('planCells.milestones.none')}
      className="min-w-8 rounded-small text-left text-quiet tabular-nums hover:text-accent"
      onClick={() => openPanel('details', id)}
    >
      {counts ? t('planCells.milestones.count', counts) : '–'}
    </button>
  );
}
