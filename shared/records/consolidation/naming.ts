import type { ActivityId } from '../../domain/activity.ts';
import type { EvidenceLink } from '../../domain/evidenceLink.ts';
import type { FindingId } from '../../domain/finding.ts';
import { numberStrategy } from '../../domain/numbering.ts';
import type { LineOfTree } from '../../domain/strategyLine.ts';
import { sorted } from '../../lib/order.ts';
import { sessionsInOrder } from '../queries.ts';
import type { Records } from '../tables.ts';
import { planRows } from './planRows.ts';

type NamingItem = {
  readonly findings: FindingId;
  readonly lines: LineOfTree;
  readonly activities: ActivityId;
};

type By<T> = ReadonlyMap<EvidenceLink['id'], readonly T[]>;

/** What names each finding, cluster and card as its evidence, gathered in one pass. */
export type NamingIndex = { readonly [K in keyof NamingItem]: By<NamingItem[K]> } & {
  /** The place of each finding, line and activity in its usual order. */
  readonly placeOf: ReadonlyMap<string, number>;
};

type Tables = Pick<
  Records,
  'days' | 'sessions' | 'findings' | 'objectives' | 'outputs' | 'partners' | 'workplans' | 'activities'
>;

export function indexNaming(records: Tables): NamingIndex {
  const index = {
    findings: new Map<EvidenceLink['id'], FindingId[]>(),
    lines: new Map<EvidenceLink['id'], LineOfTree[]>(),
    activities: new Map<EvidenceLink['id'], ActivityId[]>(),
    placeOf: new Map<string, number>(),
  };
  const { placeOf } = index;
  const agenda = new Map(sessionsInOrder(records).map(({ id }, n) => [id, n]));
  const findings = sorted(records.findings.values()).toSorted(
    (a, b) => (agenda.get(a.sessionId) ?? 0) - (agenda.get(b.sessionId) ?? 0),
  );
  for (const { id, evidence } of findings) {
    placeOf.set(id, placeOf.size);
    name(index.findings, evidence, id);
  }
  for (const { kind, record } of numberStrategy(records)) {
    placeOf.set(record.id, placeOf.size);
    name(index.lines, record.evidence, { kind, id: record.id } as LineOfTree);
  }
  for (const { activity } of planRows(records)) {
    placeOf.set(activity.id, placeOf.size);
    name(index.activities, activity.evidence, activity.id);
  }
  return index;
}

function name<T>(by: Map<EvidenceLink['id'], T[]>, evidence: readonly EvidenceLink[], what: T): void {
  for (const { id } of evidence) {
    const others = by.get(id);
    if (others) others.push(what);
    else by.set(id, [what]);
  }
}

/** Everything that names one of these, each once, in its usual order. */
export function namedBy<K extends 'findings' | 'lines' | 'activities'>(
  index: NamingIndex,
  kind: K,
  ids: readonly EvidenceLink['id'][],
): readonly NamingItem[K][] {
  const by = index[kind] as By<NamingItem[K]>;
  let found: readonly NamingItem[K][] = none;
  for (const id of ids) {
    const own = by.get(id);
    // Most name one thing: nothing is copied for these.
    if (own) found = found.length === 0 ? own : [...found, ...own];
  }
  if (found.length < 2) return found;
  // In an index a line is one object, however many things it names.
  return [...new Set(found)].toSorted((a, b) => placeIn(index, a) - placeIn(index, b));
}

function placeIn({ placeOf }: NamingIndex, item: NamingItem[keyof NamingItem]): number {
  return placeOf.get(typeof item === 'string' ? item : item.id) ?? 0;
}

const none: readonly never[] = [];
