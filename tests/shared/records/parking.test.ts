import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/commands/registry.ts';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { ParkingOutcome } from '../../../shared/domain/parking.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { apply } from '../../../shared/records/diff.ts';
import { openParking, outcomeOf } from '../../../shared/records/parking.ts';
import { aCard, anId, en, recordsOf } from '../../builders.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

const parked = aCard({ id: anId<CardId>(63), number: 9, parked: true });
const room = recordsOf({
  ...Object.fromEntries(Object.entries(smallWorkshop()).map(([table, rows]) => [table, [...rows.values()]])),
  cards: [aCard(), parked],
});

const ends: readonly (readonly [name: string, outcome: ParkingOutcome, whenGone: ParkingOutcome | null])[] = [
  [
    'a session',
    { kind: 'session', sessionId: anId<SessionId>(21) },
    { kind: 'session', sessionId: anId<SessionId>(999) },
  ],
  [
    'a finding',
    { kind: 'finding', findingId: anId<FindingId>(65) },
    { kind: 'finding', findingId: anId<FindingId>(999) },
  ],
  [
    'a plan line',
    { kind: 'activity', activityId: anId<ActivityId>(90) },
    { kind: 'activity', activityId: anId<ActivityId>(999) },
  ],
  ['an owner and a date', { kind: 'owner', owner: en('Ms Li'), due: '2017-05-02' }, null],
  ['closed, because', { kind: 'closed', because: en('Answered at lunch') }, null],
];

describe('an item of the parking lot', () => {
  test.each(ends)('ends as %s', (_name, outcome) => {
    const decision = decide(room, 'facilitator', 'parking/settle', { id: parked.id, outcome });
    const records = decision.kind === 'accepted' ? apply(room, decision.diff) : room;
    expect(openParking(room).map(({ id }) => id)).toEqual([parked.id]);
    expect(openParking(records)).toEqual([]);
    expect(records.cards.get(parked.id)?.outcome).toEqual(outcome);
  });

  test.each(ends.filter(([, , whenGone]) => whenGone !== null))(
    'is open again when %s is gone, and nobody can choose what is not there',
    (_name, _outcome, whenGone) => {
      expect(outcomeOf(room, { outcome: whenGone })).toBeNull();
      const decision = decide(room, 'facilitator', 'parking/settle', { id: parked.id, outcome: whenGone });
      expect(decision.kind).toBe('refused');
    },
  );

  test.each<[ParkingOutcome, string]>([
    [{ kind: 'owner', owner: emptyText, due: null }, 'no-owner'],
    [{ kind: 'closed', because: en('  ') }, 'no-reason'],
  ])('needs words: %j', (outcome, kind) => {
    expect(decide(room, 'facilitator', 'parking/settle', { id: parked.id, outcome })).toEqual({
      kind: 'refused',
      refusal: { kind },
    });
  });

  test('is a card that was put aside, not one on a board', () => {
    const input = { id: aCard().id, outcome: null };
    expect(decide(room, 'facilitator', 'parking/settle', input)).toEqual({
      kind: 'refused',
      refusal: { kind: 'not-parked' },
    });
  });
});
