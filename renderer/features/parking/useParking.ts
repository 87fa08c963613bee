import { useMemo, useState } from 'react';
import { parkedCards } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { ParkingOutcome } from '../../../shared/domain/parking.ts';
import { outcomeOf } from '../../../shared/records/parking.ts';
import { useRecords } from '../../records/recordsStore.ts';

export type ParkedItem = { readonly card: Card; readonly outcome: ParkingOutcome | null };

type Parking = {
  /** What is open, and what has been settled since the view was opened: nothing jumps away while it is written. */
  readonly worked: readonly ParkedItem[];
  readonly settled: readonly ParkedItem[];
  readonly openCount: number;
};

/** What was put aside in all sessions. */
export function useParking(): Parking {
  const cards = useRecords((records) => records.cards);
  const sessions = useRecords((records) => records.sessions);
  const findings = useRecords((records) => records.findings);
  const activities = useRecords((records) => records.activities);
  const [seenOpen, setSeenOpen] = useState<ReadonlySet<CardId>>(new Set());
  const items = useMemo(
    () =>
      parkedCards(cards.values()).map((card) => ({
        card,
        outcome: outcomeOf({ sessions, findings, activities }, card),
      })),
    [cards, sessions, findings, activities],
  );
  const open = items.filter(({ outcome }) => outcome === null);
  const fresh = open.filter(({ card }) => !seenOpen.has(card.id));
  if (fresh.length > 0) setSeenOpen(new Set([...seenOpen, ...fresh.map(({ card }) => card.id)]));
  return {
    worked: items.filter(({ card }) => seenOpen.has(card.id)),
    settled: items.filter(({ card }) => !seenOpen.has(card.id)),
    openCount: open.length,
  };
}
