import { useMemo } from 'react';
import { askedLines, type LineStands } from '../../../../shared/records/positions.ts';
import { useRecords } from '../../../records/recordsStore.ts';

export function useLineStands(): readonly LineStands[] {
  const workshops = useRecords((records) => records.workshops);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const positions = useRecords((records) => records.positions);
  const partners = useRecords((records) => records.partners);
  return useMemo(
    () => askedLines({ workshops, objectives, outputs, positions, partners }),
    [workshops, objectives, outputs, positions, partners],
  );
}
