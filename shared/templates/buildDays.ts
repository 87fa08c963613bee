import { generateKeyBetween } from 'fractional-indexing';
import type { ActivityId } from '../domain/activity.ts';
import type { BoardItem } from '../domain/boardItem.ts';
import { columnsOfKind } from '../domain/column.ts';
import { type DayId, dayAfter } from '../domain/day.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import type { ParkingOutcome } from '../domain/parking.ts';
import type { SessionId } from '../domain/session.ts';
import { emptyText } from '../domain/text.ts';
import { parseTime } from '../domain/timeOfDay.ts';
import { assert } from '../lib/assert.ts';
import { type Building, withOrder } from './building.ts';
import { columnsOfMethod, methodOf } from './methods.ts';
import { known, type Named, name } from './named.ts';
import type { Template } from './template.ts';

type Session = Template['days'][number]['sessions'][number];
type Outcome = NonNullable<Session['parked'][number]['outcome']>;
type Card = Session['cards'][number] & { readonly outcome?: Outcome | undefined };
/** The agenda with everything that was said in its sessions; answers with its days in the order of the template. */
export function buildDays(
  records: Building,
  template: Template,
  firstDay: string,
  named: Named,
): readonly DayId[] {
  nameActivities(records, template, named);
  const days: DayId[] = [];
  let date = firstDay;
  for (const day of template.days) {
    const dayId = records.newId<DayId>();
    days.push(dayId);
    records.add('days', { id: dayId, date: day.date ?? date, start: parseTime(day.start) });
    date = dayAfter(day.date ?? date);
    for (const [order, session] of withOrder(day.sessions)) {
      const id = records.newId<SessionId>();
      if (session.key !== undefined) name(named.sessions, session.key, id);
      const { fixedStart } = session;
      const times = { fixedStart: fixedStart === undefined ? null : parseTime(fixedStart), order, dayId };
      const illustrative = records.mark(session.onRecord);
      records.add('sessions', { ...prepared(session), ...times, id, illustrative });
      new Board(records, id, named).fill(session);
    }
  }
  return days;
}

/** Parked cards end in activities that are made later. */
function nameActivities(records: Building, { workplans }: Template, { activities }: Named): void {
  for (const { key } of Object.values(workplans).flat())
    if (key !== undefined) name(activities, key, records.newId<ActivityId>());
}

function prepared({ key: _, method: methodId, ...session }: Session) {
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
  readonly #sessionId: SessionId;
  readonly #named: Named;
  #lastOrder: string | null = null;

  constructor(records: Building, sessionId: SessionId, named: Named) {
    this.#records = records;
    this.#sessionId = sessionId;
    this.#named = named;
  }

  fill({ clusters, cards, parked, findings, decisions, votings }: Session): void {
    for (const [order, { key, cards: own, onRecord, ...cluster }] of withOrder(clusters)) {
      const id = this.#idOf(key, 'cluster');
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
      const id = this.#idOf(key, 'finding');
      this.#add('findings', { ...finding, ...links, id, number, order }, onRecord);
    }
    for (const [order, { text, reservations, onRecord }] of withOrder(decisions)) {
      const row = { id: this.#records.newId(), text, order, reservations: this.#reserved(reservations) };
      this.#add('decisions', row, onRecord);
    }
    for (const [order, voting] of withOrder(votings)) this.#addVoting(voting, order);
  }

  #addCard(
    { key, partner, answers, outcome, onRecord, ...card }: Card,
    clusterId: string | null,
    parked: boolean,
  ): void {
    const order = generateKeyBetween(this.#lastOrder, null);
    this.#lastOrder = order;
    const row = {
      ...card,
      id: this.#idOf(key, 'card'),
      number: this.#records.number('cards'),
      partnerId: partner === undefined ? null : known(this.#named.partners, partner),
      clusterId,
      parked,
      order,
      tone: null,
      answers: answers === undefined ? null : this.#item(answers),
      outcome: outcome ? this.#outcomeOf(outcome) : null,
    };
    this.#add('cards', row, onRecord);
  }

  #outcomeOf(outcome: Outcome): Outcome | ParkingOutcome {
    if (outcome.kind !== 'activity') return outcome;
    return { kind: 'activity', activityId: known(this.#named.activities, outcome.activity) };
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
        const row = { option: this.#item(option), partnerId: known(this.#named.partners, partner), count };
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
    return reservations.map(({ partner, text }) => ({
      partnerId: known(this.#named.partners, partner),
      text,
    }));
  }

  #idOf(key: string | undefined, kind: EvidenceLink['kind']): string {
    const id = this.#records.newId();
    if (key !== undefined) name(this.#named.said, key, { kind, id } as EvidenceLink);
    return id;
  }

  #item(key: string): BoardItem {
    return this.#named.boardItem(key);
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
