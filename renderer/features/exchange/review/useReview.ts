import { useMemo } from 'react';
import type { Packet } from '../../../../shared/domain/packet.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { Arrival } from '../../../../shared/merge/arrival.ts';
import { choiceOf, chosenFrom, chosenTexts } from '../../../../shared/merge/chosen.ts';
import { mergePlans } from '../../../../shared/merge/mergePlans.ts';
import { planPartOf } from '../../../../shared/merge/planPart.ts';
import { inPlanOrder, rowPlaces } from '../../../../shared/merge/reviewLines.ts';
import { outputsInOrder } from '../../../../shared/records/strategy.ts';
import { useRecords } from '../../../records/recordsStore.ts';

/** What came back laid over the plan as it is here; null when that plan is gone. */
export function useMerged({ base, theirs }: Arrival) {
  const workplans = useRecords((records) => records.workplans);
  const activities = useRecords((records) => records.activities);
  const milestones = useRecords((records) => records.milestones);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  return useMemo(() => {
    const ours = planPartOf({ workplans, activities, milestones }, theirs.workplan.id);
    if (ours === null) return null;
    const strategy = { objectives, outputs };
    const lines = outputsInOrder(strategy).map(({ id }) => id);
    const merged = mergePlans(base, ours, theirs, lines);
    const places = rowPlaces(strategy, [merged.part, ours, theirs]);
    return {
      ours,
      merged,
      places,
      conflicts: inPlanOrder(merged.conflicts, places),
      taken: inPlanOrder(merged.taken, places),
    };
  }, [base, theirs, workplans, activities, milestones, objectives, outputs]);
}

export type ReviewedMerge = NonNullable<ReturnType<typeof useMerged>>;

/** What was chosen so far, and the conflicts that nobody has decided. */
export function useChosen(
  { id }: Packet,
  { conflicts }: Pick<ReviewedMerge, 'conflicts'>,
  language: Language,
) {
  const drafts = useRecords((records) => records.drafts);
  return useMemo(() => {
    const texts = chosenTexts(drafts.values(), id);
    const choices = conflicts.flatMap(({ row }) => {
      const choice = choiceOf(row, chosenFrom(texts.get(row.key) ?? ''), language);
      return choice === null ? [] : [{ key: row.key, choice }];
    });
    const decided = new Set(choices.map(({ key }) => key));
    const open = conflicts.flatMap(({ row }) => (decided.has(row.key) ? [] : [row.key]));
    return { texts, choices, open };
  }, [drafts, id, conflicts, language]);
}
