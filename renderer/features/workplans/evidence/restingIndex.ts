import { indexResting, type RestingIndex } from '../../../../shared/records/resting.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { useRecords } from '../../../records/recordsStore.ts';

type Known = Pick<Records, 'findings' | 'cards' | 'activities'> & { readonly index: RestingIndex };

let known: Known | null = null;

/** Which activities rest on what. It stays the same object while people write in their plans and no evidence changes. */
export function useRestingIndex(): RestingIndex {
  return useRecords(restingIndex);
}

function restingIndex({ findings, cards, activities }: Records): RestingIndex {
  const isSame =
    known?.findings === findings &&
    known.cards === cards &&
    (known.activities === activities || haveSameEvidence(known.activities, activities));
  const index = isSame && known ? known.index : indexResting({ findings, cards, activities });
  known = { findings, cards, activities, index };
  return index;
}

function haveSameEvidence(before: Records['activities'], now: Records['activities']): boolean {
  if (before.size !== now.size) return false;
  for (const { id, evidence } of now.values()) if (before.get(id)?.evidence !== evidence) return false;
  return true;
}
