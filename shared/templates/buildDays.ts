import { generateKeyBetween } from 'fractional-indexing';
import { columnsOfKind } from '../domain/column.ts';
import { dayAfter } from '../domain/day.ts';
import { emptyText } from '../domain/text.ts';
import { parseTime } from '../domain/timeOfDay.ts';
import { assert } from '../lib/assert.ts';
import { type Building, known, withOrder } from './building.ts';
import { columnsOfMethod, methodOf } from './methods.ts';
import type { Template } from './template.ts';

type Session = Template['days'][number]['sessions'][number];
type Card = Session['cards'][number];
type Keys = ReadonlyMap<string, string>;
/** What the template gave a key: later sessions answer it, findings and activities rest on it. */
export type Item = { readonly kind: 'card' | 'cluster' | 'finding'; readonly id: string };

/** The agenda with everything that was said in its sessions; answers with what of it has a key. */
export function buildDays(
  records: Building,
  template: Template,
  firstDay: string,
  partners: Keys,
): ReadonlyMap<string, Item> {
  // Sessions answer and conclude from what earlier ones hold.
  const items = new Map<string, Item>();
  let date = firstDay;
  for (const day of template.days) {
    const dayId = records.newId();
    records.add('days', { id: dayId, date: day.date ?? date, start: parseTime(day.start) });
    date = dayAfter(day.date ?? date);
    for (const [order, session] of withOrder(day.sessions)) {
      const id = records.newId();
      const { fixedStart } = session;
      const times = { fixedStart: fixedStart === undefined ? null : parseTime(fixedStart), order, dayId };
      const illustrative = records.mark(session.onRecord);
      records.add('sessions', { ...prepared(session), ...times, id, illustrative });
      new Board(records, id, partners, items).fill(session);
    }
  }
  return items;
}

export function itemOf(items: ReadonlyMap<string, Item>, key: string): Item {
  const item = items.get(key);
  assert(item, `the template names '${key}' before it defines it`);
  return item;
}

function prepared({ method: methodId, ...session }: Session) {
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
    steps: session.steps ?? method?.steps ?? [],
    columns:
      session.columns ?? (method ? columnsOfMethod(method, session.kind) : columnsOfKind(session.kind)),
    answersSessionId: null,
  };
}

/** What was said and concluded in one session. */
class Board {
  readonly #records: Building;
  readonly #sessionId: string;
  readonly #partners: Keys;
  readonly #items: Map<string, Item>;
  #lastOrder: string | null = null;

  constructor(records: Building, sessionId: string, partners: Keys, items: Map<string, Item>) {
    this.#records = records;
    this.#sessionId = sessionId;
    this.#partners = partners;
    this.#items = items;
  }

  fill({ clusters, cards, parked, findings, decisions, votings }: Session): void {
    for (const [order, { key, cards: own, onRecord, ...cluster }] of withOrder(clusters)) {
      const id = this.#named(key, 'cluster');
      const number = this.#records.number('clusters');
      this.#add('clusters', { ...cluster, id, number, order }, onRecord);
      for (const card of own) this.#addCard({ ...card, column: cluster.column }, id, false);
    }
    for (const card of cards) this.#addCard(card, null, false);
    for (const card of parked) this.#addCard(card, null, true);
    for (const [order, { key, evidence, reservations, onRecord, ...finding }] of withOrder(findings)) {
      const number = this.#records.number('findings');
      const links = {
        evidence: evidence.map((item) => this.#item(item)),
        reservations: this.#reserved(reservations),
      };
      const id = this.#named(key, 'finding');
      this.#add('findings', { ...finding, ...links, id, number, order }, onRecord);
    }
    for (const [order, { text, reservations, onRecord }] of withOrder(decisions)) {
      const row = { id: this.#records.newId(), text, order, reservations: this.#reserved(reservations) };
      this.#add('decisions', row, onRecord);
    }
    for (const [order, voting] of withOrder(votings)) this.#addVoting(voting, order);
  }

  #addCard(
    { key, partner, answers, onRecord, ...card }: Card,
    clusterId: string | null,
    parked: boolean,
  ): void {
    const order = generateKeyBetween(this.#lastOrder, null);
    this.#lastOrder = order;
    const row = {
      ...card,
      id: this.#named(key, 'card'),
      number: this.#records.number('cards'),
      partnerId: partner === undefined ? null : known(this.#partners, partner),
      clusterId,
      parked,
      order,
      tone: null,
      answers: answers === undefined ? null : this.#item(answers),
      outcome: null,
    };
    this.#add('cards', row, onRecord);
  }

  /** A round of hands that is over. */
  #addVoting({ title, options, hands }: Session['votings'][number], order: string): void {
    const votingId = this.#records.newId();
    this.#records.add('votings', {
      ...countedHands,
      id: votingId,
      sessionId: this.#sessionId,
      order,
      title,
      options: options.map((key) => this.#item(key)),
    });
    for (const [option, counts] of Object.entries(hands)) {
      for (const [partner, count] of Object.entries(counts)) {
        const row = { option: this.#item(option), partnerId: known(this.#partners, partner), count };
        this.#records.add('votes', { ...row, id: this.#records.newId(), votingId, voter: '', rating: null });
      }
    }
  }

  #add(table: 'clusters' | 'cards' | 'findings' | 'decisions', row: object, onRecord: boolean): void {
    this.#records.add(table, {
      ...row,
      sessionId: this.#sessionId,
      illustrative: this.#records.mark(onRecord),
    });
  }

  #reserved(reservations: Session['decisions'][number]['reservations']) {
    return reservations.map(({ partner, text }) => ({ partnerId: known(this.#partners, partner), text }));
  }

  #named(key: string | undefined, kind: Item['kind']): string {
    const id = this.#records.newId();
    if (key !== undefined) this.#items.set(key, { kind, id });
    return id;
  }

  #item(key: string): Item {
    return itemOf(this.#items, key);
  }
}

const countedHands = {
  method: 'hands',
  voters: 'partner',
  budget: 3,
  perOption: null,
  secret: false,
  revealed: true,
  isOpen: false,
  facilitatorVotes: false,
} as const;
