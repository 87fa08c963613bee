import { columnsOfKind } from '../domain/column.ts';
import { byDate } from '../domain/day.ts';
import type { List } from '../domain/listItem.ts';
import type { Session } from '../domain/session.ts';
import { emptyText, type Text } from '../domain/text.ts';
import { formatTime } from '../domain/timeOfDay.ts';
import { equal } from '../lib/equal.ts';
import { sorted } from '../lib/order.ts';
import { itemsOfList, outputsOf, sessionsOfDay, workshopOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { columnsOfMethod, methodOf } from './methods.ts';
import type { Template } from './template.ts';

/**
 * The frame of a workshop, to start another from: what was prepared, and nothing that was said,
 * planned or noted there. No cards, people, findings, activities or private notes.
 */
export function templateFrom(records: Records, name: Text, description: Text): Template {
  const { id: _, place: __, notice: ___, ...workshop } = workshopOf(records);
  return {
    name,
    description,
    sample: false,
    workshop: { ...workshop, place: emptyText, notice: emptyText },
    partners: sorted(records.partners.values()).map(({ name: called, mark, colour }, index) => ({
      key: `partner-${index + 1}`,
      name: called,
      mark,
      colour,
    })),
    days: [...records.days.values()].sort(byDate).map((day) => ({
      start: formatTime(day.start),
      sessions: sessionsOfDay(records, day.id).map(frameOf),
    })),
    provinces: listOf(records, 'province'),
    sectors: listOf(records, 'sector'),
    programmeTargets: [],
    objectives: sorted(records.objectives.values()).map(({ id, title }, index) => ({
      title,
      onRecord: false,
      outputs: outputsOf(records, id).map((output, place) => ({
        key: `output-${index + 1}-${place + 1}`,
        title: output.title,
        onRecord: false,
      })),
    })),
    contexts: {},
    workplans: {},
  };
}

function listOf(records: Records, list: List): Template['provinces'] {
  return itemsOfList(records, list).map(({ name }, index) => ({ key: `${list}-${index + 1}`, name }));
}

function frameOf(session: Session): Template['days'][number]['sessions'][number] {
  const { kind, title, purpose, question, materials, responsible, parallel, minutes, fixedStart } = session;
  const method = methodOf(session.methodId);
  const columns = method ? columnsOfMethod(method, kind) : columnsOfKind(kind);
  return {
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
