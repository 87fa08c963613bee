import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { unplanned } from '../domain/activity.ts';
import { columnsOfKind } from '../domain/column.ts';
import { dayAfter } from '../domain/day.ts';
import { type ReferenceKind, referenceKinds } from '../domain/reference.ts';
import { emptyText } from '../domain/text.ts';
import { parseTime } from '../domain/timeOfDay.ts';
import { assert } from '../lib/assert.ts';
import { emptyRecords, type RecordOf, type Records, type TableName, tables } from '../records/tables.ts';
import { columnsOfMethod, methodOf } from './methods.ts';
import type { Template } from './template.ts';

type Card = Template['days'][number]['sessions'][number]['cards'][number];
type PlannedSession = Omit<
  Template['days'][number]['sessions'][number],
  'fixedStart' | 'clusters' | 'cards' | 'parked' | 'onRecord'
>;
type Context = { readonly newId: () => string; readonly firstDay: string };

/** The records of a new workshop. Everything gets ids of its own: two workshops of one template share nothing. */
export function instantiate(template: Template, { newId, firstDay }: Context): Records {
  const records = new Building(newId, template.sample);
  records.add('workshops', { ...template.workshop, id: newId() });
  const partners = new Map(template.partners.map((partner) => [partner.key, newId()]));
  const workplans = new Map(template.partners.map((partner) => [partner.key, newId()]));
  withOrder(template.partners).forEach(([order, { key, ...partner }]) => {
    records.add('partners', { ...partner, id: partners.get(key), order });
    records.add('workplans', { id: workplans.get(key), partnerId: partners.get(key) });
  });
  addDays(records, template, firstDay, partners);
  const outputs = addStrategy(records, template);
  for (const [key, activities] of Object.entries(template.workplans)) {
    for (const [order, { title, onRecord, output, target, budget, ...row }] of withOrder(activities)) {
      const place = { workplanId: known(workplans, key), outputId: known(outputs, output), order };
      const plan = { ...row, target: target ?? unplanned.target, budget: budget ?? unplanned.budget };
      records.add('activities', {
        id: newId(),
        ...place,
        title,
        ...plan,
        illustrative: records.mark(onRecord),
      });
    }
  }
  return records.finished();
}

function addDays(
  records: Building,
  template: Template,
  firstDay: string,
  partners: ReadonlyMap<string, string>,
): void {
  let date = firstDay;
  for (const day of template.days) {
    const dayId = records.newId();
    records.add('days', { id: dayId, date: day.date ?? date, start: parseTime(day.start) });
    date = dayAfter(day.date ?? date);
    for (const [order, { fixedStart, clusters, cards, parked, onRecord, ...session }] of withOrder(
      day.sessions,
    )) {
      const sessionId = records.newId();
      const times = { fixedStart: fixedStart === undefined ? null : parseTime(fixedStart), order, dayId };
      const illustrative = records.mark(onRecord);
      records.add('sessions', {
        id: sessionId,
        ...prepared(session),
        ...times,
        illustrative,
      });
      const board = new Board(records, sessionId, partners);
      for (const [clusterOrder, cluster] of withOrder(clusters)) {
        const { column, title } = cluster;
        const clusterId = records.newId();
        const row = {
          id: clusterId,
          number: records.number('clusters'),
          sessionId,
          column,
          order: clusterOrder,
          title,
        };
        records.add('clusters', { ...row, illustrative: records.mark(cluster.onRecord) });
        for (const card of cluster.cards) board.addCard({ ...card, column }, clusterId, false);
      }
      for (const card of cards) board.addCard(card, null, false);
      for (const card of parked) board.addCard(card, null, true);
    }
  }
}

function prepared({ method: methodId, ...session }: PlannedSession) {
  const method = methodId === undefined ? null : methodOf(methodId);
  assert(method !== null || methodId === undefined, `the template names an unknown method '${methodId}'`);
  return {
    ...session,
    purpose: session.purpose ?? emptyText,
    question: session.question ?? emptyText,
    materials: session.materials ?? method?.materials ?? emptyText,
    responsible: session.responsible ?? emptyText,
    parallel: session.parallel ?? false,
    methodId: method?.id ?? null,
    steps: method?.steps ?? [],
    columns: method ? columnsOfMethod(method, session.kind) : columnsOfKind(session.kind),
    answersSessionId: null,
  };
}

function addStrategy(records: Building, template: Template): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  for (const [order, objective] of withOrder(template.objectives)) {
    const objectiveId = records.newId();
    const illustrative = records.mark(objective.onRecord);
    records.add('objectives', { id: objectiveId, order, title: objective.title, illustrative });
    for (const [outputOrder, { key, title, onRecord }] of withOrder(objective.outputs)) {
      outputs.set(key, records.newId());
      const row = { id: outputs.get(key), objectiveId, order: outputOrder, title };
      records.add('outputs', { ...row, illustrative: records.mark(onRecord) });
    }
  }
  return outputs;
}

function withOrder<T>(items: readonly T[]): readonly (readonly [order: string, item: T])[] {
  const keys = generateNKeysBetween(null, null, items.length);
  return items.map((item, index) => [keys[index] ?? 'a0', item]);
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  assert(id !== undefined, `the template names '${key}' and does not define it`);
  return id;
}

/** The cards of one session, in the order in which they were written. */
class Board {
  readonly #records: Building;
  readonly #sessionId: string;
  readonly #partners: ReadonlyMap<string, string>;
  #lastOrder: string | null = null;

  constructor(records: Building, sessionId: string, partners: ReadonlyMap<string, string>) {
    this.#records = records;
    this.#sessionId = sessionId;
    this.#partners = partners;
  }

  addCard({ partner, text, column, onRecord }: Card, clusterId: string | null, parked: boolean): void {
    const order = generateKeyBetween(this.#lastOrder, null);
    this.#lastOrder = order;
    const number = this.#records.number('cards');
    const place = {
      sessionId: this.#sessionId,
      column,
      clusterId,
      parked,
      order,
      tone: null,
      answers: null,
      outcome: null,
    };
    const partnerId = partner === undefined ? null : known(this.#partners, partner);
    const illustrative = this.#records.mark(onRecord);
    this.#records.add('cards', {
      id: this.#records.newId(),
      number,
      ...place,
      partnerId,
      text,
      illustrative,
    });
  }
}

/** Collects rows, each checked against its table's schema. */
class Building {
  readonly newId: () => string;
  readonly #sample: boolean;
  readonly #rows = emptyRecords();
  readonly #next = { cards: 1, clusters: 1, findings: 1 };

  constructor(newId: () => string, sample: boolean) {
    this.newId = newId;
    this.#sample = sample;
  }

  mark(onRecord: boolean): boolean {
    return this.#sample && !onRecord;
  }

  number(kind: ReferenceKind): number {
    return this.#next[kind]++;
  }

  add(table: TableName, row: unknown): void {
    const parsed = tables[table].schema.parse(row) as RecordOf<TableName>;
    (this.#rows[table] as Map<string, unknown>).set(parsed.id, parsed);
  }

  finished(): Records {
    for (const kind of referenceKinds) this.add('counters', { id: kind, next: this.#next[kind] });
    return this.#rows;
  }
}
