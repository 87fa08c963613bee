import { type PlanNames, planNames } from '../../../../shared/records/planNames.ts';
import { useRecords } from '../../../records/recordsStore.ts';

export function usePlanNames(): PlanNames {
  const partners = useRecords((records) => records.partners);
  const listItems = useRecords((records) => records.listItems);
  const participants = useRecords((records) => records.participants);
  return planNames({ partners, listItems, participants });
}
