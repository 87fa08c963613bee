import type { PartnerId } from '../domain/partner.ts';
import { referenceKinds } from '../domain/reference.ts';
import { isRunning } from '../domain/sessionRun.ts';
import { lineKey, lineOf } from '../domain/strategyLine.ts';
import { originOf } from './ownPlan.ts';
import { where } from './queries.ts';
import { type Records, tableNames, tables } from './tables.ts';

/** What must hold after every change, as sentences that name the breach; none means sound. */
export function breaches(records: Records): readonly string[] {
  return [
    ...danglingReferences(records),
    ...invalidRows(records),
    ...misplacedCards(records),
    ...reusedNumbers(records),
    ...workplansPerPartner(records),
    ...(records.origins.size > 1 ? ['a copy came from two packets'] : []),
    ...positionsPerLine(records),
    ...(records.workshops.size > 1 ? ['more than one workshop'] : []),
    ...(where(records.sessionRuns, isRunning).length > 1 ? ['more than one session runs'] : []),
  ];
}

function danglingReferences(records: Records): readonly string[] {
  return tableNames.flatMap((name) =>
    Object.entries(tables[name].references).flatMap(([field, target]) => {
      const known = records[target] as ReadonlyMap<string, unknown>;
      return [...records[name].values()].flatMap((row) => {
        const id = (row as unknown as Record<string, unknown>)[field];
        return id === null || known.has(id as string) ? [] : [`${name} ${row.id}: ${field} names nothing`];
      });
    }),
  );
}

function invalidRows(records: Records): readonly string[] {
  return tableNames.flatMap((name) =>
    [...records[name].values()].flatMap((row) => {
      const parsed = tables[name].schema.safeParse(row);
      return parsed.success ? [] : [`${name} ${row.id}: ${parsed.error.message}`];
    }),
  );
}

function misplacedCards(records: Records): readonly string[] {
  return [...records.cards.values()].flatMap((card) => {
    if (card.outcome !== null && !card.parked) return [`card ${card.id} has ended and is not parked`];
    if (card.clusterId === null) return [];
    const cluster = records.clusters.get(card.clusterId);
    const problems: string[] = [];
    if (card.parked) problems.push(`card ${card.id} is parked and clustered`);
    if (cluster && cluster.sessionId !== card.sessionId)
      problems.push(`card ${card.id} is in a cluster of another session`);
    return problems;
  });
}

function reusedNumbers(records: Records): readonly string[] {
  return referenceKinds.flatMap((kind) => {
    const numbers = [...records[kind].values()].map((row) => row.number);
    const next = records.counters.get(kind)?.next ?? 1;
    return [
      ...(new Set(numbers).size === numbers.length ? [] : [`two ${kind} share a number`]),
      ...(numbers.every((number) => number < next) ? [] : [`the counter of ${kind} is behind`]),
    ];
  });
}

function workplansPerPartner(records: Records): readonly string[] {
  const partners = [...records.workplans.values()].map((workplan) => workplan.partnerId);
  return [
    ...(new Set(partners).size === partners.length ? [] : ['a partner has two workplans']),
    ...[...records.partners.keys()]
      // A partner's copy holds its own plan and no other.
      .filter((id) => !partners.includes(id) && isPlanDue(records, id))
      .map((id) => `partner ${id} has no workplan`),
  ];
}

function isPlanDue(records: Records, partnerId: PartnerId): boolean {
  return [null, partnerId].includes(originOf(records)?.partnerId ?? null);
}

function positionsPerLine({ positions, indicators }: Records): readonly string[] {
  const taken = [...positions.values()].map(
    (position) => `${position.partnerId} ${lineKey(lineOf(position))}`,
  );
  return [
    ...(new Set(taken).size === taken.length ? [] : ['a partner has two positions on a line']),
    ...[...positions.values(), ...indicators.values()].flatMap(({ id, objectiveId, outputId }) =>
      objectiveId !== null && outputId !== null ? [`${id} belongs to two lines`] : [],
    ),
  ];
}
