import { columnsOfKind } from '../domain/column.ts';
import { byDate } from '../domain/day.ts';
import type { List } from '../domain/listItem.ts';
import type { Session } from '../domain/session.ts';
import { unreasoned } from '../domain/strategy.ts';
import { emptyText, type Text } from '../domain/text.ts';
import { formatTime } from '../domain/timeOfDay.ts';
import { equal } from '../lib/equal.ts';
import { sorted } from '../lib/order.ts';
import { itemsOfList, outputsOf, sessionsOfDay, workshopOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { columnsOfMethod, methodOf } from './methods.ts';
import { outlineFrom } from './outlineFrom.ts';
import type { Template } from './template.ts';

/**
 * The frame of a workshop, to start another from: what was prepared, and nothing that was said,
 * planned or noted there. No cards, people, findings, activities or private notes.
 */
export function templateFrom(records: Records, name: Text, description: Text): Template {
  const { id: _, place: __, notice: ___, ...workshop } = workshopOf(records);
  const partners = sorted(records.partners.values());
  const days = [...records.days.values()].sort(byDate);
  const sessions = days.map(({ id }) => sessionsOfDay(records, id));
  const keys = {
    partners: new Map(partners.map(({ id }, index) => [id, `partner-${index + 1}`])),
    sessions: new Map(
      sessions.flatMap((ofDay, day) =>
        ofDay.map(({ id }, index) => [id, `session-${day + 1}-${index + 1}`] as const),
      ),
    ),
  };
  return {
    name,
    description,
    sample: false,
    workshop: { ...workshop, place: emptyText, notice: emptyText },
    partners: partners.map(({ name: called, mark, colour }, index) => ({
      key: `partner-${index + 1}`,
      name: called,
      mark,
      colour,
    })),
    participants: [],
    days: days.map((day, index) => ({
      start: formatTime(day.start),
      sessions: (sessions[index] ?? []).map((session) => frameOf(session, keys.sessions.get(session.id))),
    })),
    provinces: listOf(records, 'province'),
    sectors: listOf(records, 'sector'),
    programmeTargets: [],
    indicators: [],
    objectives: sorted(records.objectives.values()).map(({ id, title }, index) => ({
      ...unreasoned,
      evidence: [],
      title,
      indicators: [],
      onRecord: false,
      outputs: outputsOf(records, id).map((output, place) => ({
        ...unreasoned,
        evidence: [],
        key: `output-${index + 1}-${place + 1}`,
        title: output.title,
        indicators: [],
        onRecord: false,
      })),
    })),
    positions: {},
    recommendations: [],
    document: outlineFrom(records, keys),
    contexts: {},
    workplans: {},
  };
}

function listOf(records: Records, list: List): Template['provinces'] {
  return itemsOfList(records, list).map(({ name }, index) => ({ key: `${list}-${index + 1}`, name }));
}

function frameOf(session: Session, key: string | undefined): Template['days'][number]['sessions'][number] {
  const { kind, title, purpose, question, materials, responsible, parallel, minutes, fixedStart } = session;
  const method = methodOf(session.methodId);
  const columns = method ? columnsOfMethod(method, kind) : columnsOfKind(kind);
  return {
    key,
    title,
    onRecord: false,
    kind,
    purpose,
    question,
    materials,
    responsible,
    parallel,
    minutes,
    ...(method ? { method: method.id } : {}),
    ...(equal(session.steps, method?.steps ?? []) ? {} : { steps: session.steps }),
    ...(equal(session.columns, columns) ? {} : { columns: session.columns }),
    ...(fixedStart === null ? {} : { fixedStart: formatTime(fixedStart) }),
    clusters: [],
    cards: [],
    parked: [],
    findings: [],
    decisions: [],
    votings: [],
  };
}
