import type { ListItemId } from '../../../shared/domain/listItem.ts';
import { numberPlan } from '../../../shared/domain/numbering.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { usesOf } from '../../../shared/records/listUses.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { formatList } from '../../../shared/reports/format.ts';
import { t } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { targetText } from '../../app/programmeTargets/targetText.ts';
import { openState } from '../../records/recordsStore.ts';
import { notify } from '../../ui/notify.ts';

/** How many places are named before the rest is only counted. */
const named = 6;

/** Removes an entry that nothing names, and otherwise says where it is named. Answers whether it was removed. */
export function removeListItem(id: ListItemId, language: Language): boolean {
  const { records } = openState();
  const places = placesOf(records, id, language);
  if (places.length === 0) {
    void perform('list-items/remove', { id });
    return true;
  }
  const more = places.length - named;
  const shown = more > 0 ? [...places.slice(0, named), t('lists.further', { count: more })] : places;
  notify({
    kind: 'warning',
    title: t('refusal.list-item-in-use', { count: places.length }),
    text: t('lists.usedIn', { places: formatList(shown, language) }),
    id: 'list-item-in-use',
  });
  return false;
}

/** `SA 1.2.3` for each activity by its partner's mark, and the targets in words. */
function placesOf(records: Records, id: ListItemId, language: Language): readonly string[] {
  const { activities, targets } = usesOf(records, id);
  const wanted = new Set(activities.map((activity) => activity.id));
  const plans = new Set(activities.map(({ workplanId }) => workplanId));
  const rows = [...plans].flatMap((planId) => {
    const plan = records.workplans.get(planId);
    const mark = plan && records.partners.get(plan.partnerId)?.mark;
    return numberPlan(records, planId).flatMap(({ kind, number, record }) =>
      kind === 'activity' && wanted.has(record.id) ? [`${mark ?? ''} ${number}`.trim()] : [],
    );
  });
  return [...targets.map(({ target }) => targetText(target, language)), ...rows];
}
