import { z } from 'zod';
import type { CardId } from '../domain/card.ts';
import { type ParkingOutcome, parkingOutcomeSchema } from '../domain/parking.ts';
import { isBlank } from '../domain/text.ts';
import { assertNever } from '../lib/assert.ts';
import { idSchema } from '../lib/id.ts';
import type { Records } from '../records/tables.ts';
import { change, command, type Decision, missing, refuse } from './command.ts';

/** How an item of the parking lot ends; null opens it again. */
export const settleParked = command(
  'parking/settle',
  z.strictObject({ id: idSchema<CardId>(), outcome: parkingOutcomeSchema.nullable() }),
  (records, { id, outcome }) => {
    const card = records.cards.get(id);
    if (!card) return missing('cards');
    if (!card.parked) return refuse({ kind: 'not-parked' });
    const problem = outcome && whyNot(records, outcome);
    if (problem) return problem;
    return change(records, (edit) => edit.patch('cards', id, { outcome, illustrative: false }));
  },
);

function whyNot(records: Records, outcome: ParkingOutcome): Decision | null {
  switch (outcome.kind) {
    case 'session':
      return records.sessions.has(outcome.sessionId) ? null : missing('sessions');
    case 'finding':
      return records.findings.has(outcome.findingId) ? null : missing('findings');
    case 'activity':
      return records.activities.has(outcome.activityId) ? null : missing('activities');
    case 'owner':
      return isBlank(outcome.owner) ? refuse({ kind: 'no-owner' }) : null;
    case 'closed':
      return isBlank(outcome.because) ? refuse({ kind: 'no-reason' }) : null;
    default:
      return assertNever(outcome);
  }
}
