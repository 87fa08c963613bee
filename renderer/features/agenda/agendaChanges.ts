import { type Day, type DayId, dayAfter } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { perform } from '../../app/perform.ts';
import { newId } from '../../records/run.ts';

const usualStart = 8 * 60 + 30;

/** The day after the last one, starting as early; today when it is the first. */
export function addDay(last: Day | undefined): void {
  const date = last ? dayAfter(last.date) : new Intl.DateTimeFormat('sv-SE').format(new Date());
  void perform('days/add', { id: newId() as DayId, date, start: last?.start ?? usualStart });
}

/** Answers with the id of the new session, which is to be named next. */
export function addSession(dayId: DayId, before: SessionId | null): SessionId {
  const id = newId() as SessionId;
  const usual = { kind: 'plenary', minutes: 30, title: emptyText, question: emptyText } as const;
  void perform('sessions/add', { id, dayId, before, fixedStart: null, ...usual });
  return id;
}
