import type { ActivityId } from '../../../shared/domain/activity.ts';
import { firstBoard } from '../../../shared/domain/board.ts';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { ParkingOutcome } from '../../../shared/domain/parking.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { hasBoard } from '../../../shared/domain/sessionKind.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { textFrom } from '../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { sessionsInOrder } from '../../../shared/records/queries.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';

export function settle(id: CardId, outcome: ParkingOutcome | null, gesture?: string): void {
  void perform('parking/settle', { id, outcome }, gesture);
}

/** The item becomes a finding of its session and ends there; one undo takes both back. */
export function settleAsFinding({ id, sessionId, text }: Card): void {
  const [gesture, findingId] = [newId(), newId() as FindingId];
  const evidence = [{ kind: 'card' as const, id }];
  void perform('findings/add', { id: findingId, sessionId, statement: text, evidence }, gesture);
  settle(id, { kind: 'finding', findingId }, gesture);
}

/** The item becomes an activity at the end of an output and ends there; one undo takes both back. */
export function settleAsActivity({ id, text }: Card, workplanId: WorkplanId, outputId: OutputId): void {
  const [gesture, activityId] = [newId(), newId() as ActivityId];
  const rows = [{ id: activityId, fields: { title: text, evidence: [{ kind: 'card' as const, id }] } }];
  void perform('activities/add', { workplanId, outputId, before: null, rows }, gesture);
  settle(id, { kind: 'activity', activityId }, gesture);
}

/** Puts an item aside that nobody has on a card; said in the session, or in the last one before it that has a board. */
export function parkItem(words: string, wanted: SessionId | null): void {
  const { records } = openState();
  const sessions = sessionsInOrder(records);
  const at = sessions.findIndex(({ id }) => id === wanted);
  const before = sessions.slice(0, at + 1).findLast(({ kind }) => hasBoard(kind));
  const session = before ?? firstBoard(sessions, new Map());
  if (!session) return;
  void perform('cards/add', {
    sessionId: session.id,
    column: session.columns[0].id,
    partnerId: null,
    parked: true,
    cards: [{ id: newId() as CardId, text: textFrom(words) }],
  });
}
