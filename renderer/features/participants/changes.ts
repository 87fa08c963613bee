import type { DayId } from '../../../shared/domain/day.ts';
import type { Participant, ParticipantId } from '../../../shared/domain/participant.ts';
import type { ReadPerson } from '../../../shared/domain/participantRows.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { equal } from '../../../shared/lib/equal.ts';
import type { Fields } from '../../../shared/lib/fields.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { type Cell, fieldsTyped } from './cells.ts';
import { dayOf } from './columns.ts';

export function addPeople(people: readonly ReadPerson[]): void {
  const participants = people.map((person) => ({ ...person, id: newId() as ParticipantId, attendance: [] }));
  void perform('participants/add', { participants });
}

/** Anything typed under a day means that they were there, nothing that they were not. */
export function writeCell({ row, column }: Cell, typed: string, language: Language, gesture: string): void {
  if (row.kind !== 'person' || column === null) return;
  const day = dayOf(column);
  if (day !== null) return attend([row.id], day, typed.trim() !== '', gesture);
  const fields = fieldsTyped(row.person, column, typed, language);
  if (fields) writeFields(row.id, fields, gesture);
}

export function writeFields(
  id: ParticipantId,
  fields: Fields<Omit<Participant, 'id' | 'order' | 'attendance'>>,
  gesture?: string,
): void {
  const now = openState().records.participants.get(id);
  if (!now || equal(now, { ...now, ...fields })) return;
  void perform('participants/edit', { id, fields }, gesture);
}

export function attend(
  ids: readonly ParticipantId[],
  dayId: DayId,
  isPresent: boolean,
  gesture?: string,
): void {
  const { participants } = openState().records;
  const changed = ids.filter((id) => participants.get(id)?.attendance.includes(dayId) !== isPresent);
  if (changed.length > 0) void perform('participants/attend', { ids: changed, dayId, isPresent }, gesture);
}
