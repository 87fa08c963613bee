import { parkedCards } from '../domain/board.ts';
import type { Card } from '../domain/card.ts';
import type { ParkingOutcome } from '../domain/parking.ts';
import { assertNever } from '../lib/assert.ts';
import type { Records } from './tables.ts';

type Targets = Pick<Records, 'sessions' | 'findings' | 'activities'>;

/** How a card ended; null while it is open, and again when what it ended in is gone. */
export function outcomeOf(records: Targets, { outcome }: Pick<Card, 'outcome'>): ParkingOutcome | null {
  return outcome !== null && stands(records, outcome) ? outcome : null;
}

function stands({ sessions, findings, activities }: Targets, outcome: ParkingOutcome): boolean {
  switch (outcome.kind) {
    case 'session':
      return sessions.has(outcome.sessionId);
    case 'finding':
      return findings.has(outcome.findingId);
    case 'activity':
      return activities.has(outcome.activityId);
    case 'owner':
    case 'closed':
      return true;
    default:
      return assertNever(outcome);
  }
}

/** Parked cards that have not ended yet, in the order in which they were put aside. */
export function openParking(records: Targets & Pick<Records, 'cards'>): readonly Card[] {
  return parkedCards(records.cards.values()).filter((card) => outcomeOf(records, card) === null);
}
