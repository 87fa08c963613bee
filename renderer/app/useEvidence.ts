import { useMemo } from 'react';
import { type EvidenceIndex, indexEvidence } from '../../shared/records/evidence.ts';
import { useRecords } from '../records/recordsStore.ts';

/** Everything that findings and plans rest on, gathered once for all who ask on a screen. */
export function useEvidence(): EvidenceIndex {
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  const partners = useRecords((records) => records.partners);
  const votings = useRecords((records) => records.votings);
  const votes = useRecords((records) => records.votes);
  return useMemo(
    () => indexEvidence({ cards, clusters, partners, votings, votes }),
    [cards, clusters, partners, votings, votes],
  );
}
