import type { Activity, ActivityId } from '../domain/activity.ts';
import type { BoardItem } from '../domain/boardItem.ts';
import { type EvidenceLink, sameLink } from '../domain/evidenceLink.ts';
import type { Finding } from '../domain/finding.ts';
import type { Objective, Output } from '../domain/strategy.ts';
import { sorted } from '../lib/order.ts';
import type { Records } from './tables.ts';

/** `through` is the way down to what was asked about, nearest first: a finding, then its cluster; empty when it is named itself. */
export type Resting<R> = { readonly record: R; readonly through: readonly EvidenceLink[] };

export type RestingOn = {
  readonly findings: readonly Resting<Finding>[];
  readonly objectives: readonly Resting<Objective>[];
  readonly outputs: readonly Resting<Output>[];
  readonly activities: readonly Resting<Activity>[];
};

type Tables = Pick<Records, 'findings' | 'cards' | 'activities'>;
type Lines = Pick<Records, 'objectives' | 'outputs'>;

/**
 * What became of a card, a cluster or a finding: all findings, lines of the strategy and activities that rest
 * on it, directly or through a cluster and a finding, in their order.
 */
export function restingOn(
  { findings, cards, objectives, outputs, activities }: Tables & Lines,
  link: EvidenceLink,
): RestingOn {
  const items = link.kind === 'finding' ? [] : waysTo(link, cards);
  const concluded =
    link.kind === 'finding' ? [] : sorted(findings.values()).flatMap((finding) => resting(finding, items));
  const ways: readonly Way[] = [
    ...(link.kind === 'finding' ? [{ names: link, through: [] }] : items),
    ...concluded.map(({ record, through }) => {
      const names = { kind: 'finding' as const, id: record.id };
      return { names, through: [names, ...through] };
    }),
  ];
  return {
    findings: concluded,
    objectives: sorted(objectives.values()).flatMap((objective) => resting(objective, ways)),
    outputs: sorted(outputs.values()).flatMap((output) => resting(output, ways)),
    activities: sorted(activities.values()).flatMap((activity) => resting(activity, ways)),
  };
}

/** Naming one of these is resting on what was asked about. */
type Way = { readonly names: EvidenceLink; readonly through: readonly EvidenceLink[] };

function waysTo(item: BoardItem, cards: Records['cards']): readonly Way[] {
  const clusterId = item.kind === 'card' ? (cards.get(item.id)?.clusterId ?? null) : null;
  const direct: Way = { names: item, through: [] };
  if (clusterId === null) return [direct];
  const cluster = { kind: 'cluster' as const, id: clusterId };
  return [direct, { names: cluster, through: [cluster] }];
}

/** The ways come with the shortest first. */
function resting<R extends { readonly evidence: readonly EvidenceLink[] }>(
  record: R,
  ways: readonly Way[],
): readonly Resting<R>[] {
  const way = ways.find(({ names }) => record.evidence.some((link) => sameLink(link, names)));
  return way ? [{ record, through: way.through }] : [];
}

/** What rests on each finding, cluster and card, directly or not, gathered in one pass for a list of them all. */
type IndexOf<Id extends string> = ReadonlyMap<EvidenceLink['id'], ReadonlySet<Id>>;
type Holder<Id extends string> = { readonly id: Id; readonly evidence: readonly EvidenceLink[] };

export type RestingIndex = IndexOf<ActivityId>;

export function indexResting({ findings, cards, activities }: Tables): RestingIndex {
  return indexHolders({ findings, cards }, activities.values());
}

export type LineRestingIndex = IndexOf<Objective['id'] | Output['id']>;

/** The same of the lines of the strategy. */
export function indexRestingLines({
  findings,
  cards,
  objectives,
  outputs,
}: Omit<Tables, 'activities'> & Lines): LineRestingIndex {
  return indexHolders<Objective['id'] | Output['id']>({ findings, cards }, [
    ...objectives.values(),
    ...outputs.values(),
  ]);
}

function indexHolders<Id extends string>(
  { findings, cards }: Omit<Tables, 'activities'>,
  holders: Iterable<Holder<Id>>,
): IndexOf<Id> {
  const resting = new Map<EvidenceLink['id'], Set<Id>>();
  const rest = (id: EvidenceLink['id'], holderId: Id): void => {
    const known = resting.get(id);
    if (known) known.add(holderId);
    else resting.set(id, new Set([holderId]));
  };
  for (const { id, evidence } of holders) {
    for (const link of evidence) {
      rest(link.id, id);
      if (link.kind !== 'finding') continue;
      for (const item of findings.get(link.id)?.evidence ?? []) rest(item.id, id);
    }
  }
  // Cards last: a cluster may have come to its holders by several ways.
  for (const { id, clusterId } of cards.values()) {
    for (const holderId of clusterId === null ? [] : (resting.get(clusterId) ?? [])) rest(id, holderId);
  }
  return resting;
}
