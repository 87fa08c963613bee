import type { Activity, ActivityId } from '../domain/activity.ts';
import type { BoardItem } from '../domain/boardItem.ts';
import type { Card, CardId } from '../domain/card.ts';
import type { Cluster, ClusterId } from '../domain/cluster.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import type { Finding } from '../domain/finding.ts';
import { numberPlan } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { Objective, Output } from '../domain/strategy.ts';
import { assertNever } from '../lib/assert.ts';
import { sorted } from '../lib/order.ts';
import { type EvidenceIndex, indexEvidence } from './evidence.ts';
import type { Records } from './tables.ts';

/** `votes` are the dots and hands on that very card or cluster. */
export type CardNode = {
  readonly kind: 'card';
  readonly link: BoardItem;
  readonly card: Card;
  readonly votes: number;
};
export type ClusterNode = {
  readonly kind: 'cluster';
  readonly link: BoardItem;
  readonly cluster: Cluster;
  readonly votes: number;
  readonly cards: readonly CardNode[];
  /** It stands further up already, as what a finding rests on, say. */
  readonly isAgain: boolean;
};
export type FindingNode = {
  readonly kind: 'finding';
  readonly link: EvidenceLink;
  readonly finding: Finding;
  readonly evidence: readonly (ClusterNode | CardNode)[];
};
export type EvidenceNode = FindingNode | ClusterNode | CardNode;

/** What something rests on, back to the cards that people wrote. */
export type Grounds = {
  readonly nodes: readonly EvidenceNode[];
  /** How many cards stand behind it, each counted once however many ways lead to it. */
  readonly cards: number;
  /** Whose cards these are, in the order of the partners. */
  readonly partners: readonly PartnerId[];
  /** Dots and hands on these cards and clusters, each counted once, without rounds that are still secret. */
  readonly votes: number;
};

type Numbered<R> = { readonly number: string; readonly record: R };

/** Why an activity is where it is: what it serves, and what it rests on. */
export type Chain = Grounds & {
  readonly activity: Numbered<Activity>;
  readonly output: Numbered<Output> | null;
  readonly objective: Numbered<Objective> | null;
  readonly partnerId: PartnerId | null;
};

type Tables = Pick<Records, 'findings' | 'cards' | 'clusters' | 'partners' | 'votings' | 'votes'>;
type Plans = Pick<Records, 'workplans' | 'objectives' | 'outputs' | 'activities'>;

/** The grounds of an activity, an objective, or whatever names evidence; what is gone is passed over. */
export function groundsOf(
  links: readonly EvidenceLink[],
  records: Tables,
  index: EvidenceIndex = indexEvidence(records),
): Grounds {
  const drawn = new Set<ClusterId>();
  const nodes = links.flatMap((link) => nodesOf(link, records.findings, index, drawn));
  const cards = new Map<CardId, Card>();
  const counted = new Set<ClusterId | CardId>();
  for (const node of nodes) {
    for (const each of node.kind === 'finding' ? node.evidence : [node]) {
      counted.add(each.link.id);
      for (const { card } of each.kind === 'card' ? [each] : each.cards) {
        counted.add(card.id);
        cards.set(card.id, card);
      }
    }
  }
  const speaking = new Set([...cards.values()].map(({ partnerId }) => partnerId));
  return {
    nodes,
    cards: cards.size,
    partners: index.partnersInOrder.filter((id) => speaking.has(id)),
    votes: [...counted].reduce((sum, id) => sum + (index.votesOf.get(id) ?? 0), 0),
  };
}

/** Null when the activity is gone. */
export function chainOf(records: Tables & Plans, id: ActivityId, index?: EvidenceIndex): Chain | null {
  const activity = records.activities.get(id);
  if (!activity) return null;
  const rows = numberPlan(records, activity.workplanId);
  const output = rows.find((row) => row.kind === 'output' && row.record.id === activity.outputId);
  const objectiveId = output?.kind === 'output' ? output.record.objectiveId : null;
  const objective = rows.find((row) => row.kind === 'objective' && row.record.id === objectiveId);
  const own = rows.find((row) => row.record.id === id);
  return {
    ...groundsOf(activity.evidence, records, index),
    activity: { number: own?.number ?? '', record: activity },
    output: output?.kind === 'output' ? output : null,
    objective: objective?.kind === 'objective' ? objective : null,
    partnerId: records.workplans.get(activity.workplanId)?.partnerId ?? null,
  };
}

function nodesOf(
  link: EvidenceLink,
  findings: Records['findings'],
  index: EvidenceIndex,
  drawn: Set<ClusterId>,
): readonly EvidenceNode[] {
  if (link.kind !== 'finding') return itemNodes(link, index, drawn);
  const finding = findings.get(link.id);
  if (!finding) return [];
  return [
    {
      kind: 'finding',
      link,
      finding,
      evidence: finding.evidence.flatMap((item) => itemNodes(item, index, drawn)),
    },
  ];
}

function itemNodes(
  link: BoardItem,
  index: EvidenceIndex,
  drawn: Set<ClusterId>,
): readonly (ClusterNode | CardNode)[] {
  switch (link.kind) {
    case 'card': {
      const card = index.cards.get(link.id);
      return card ? [cardNode(card, index)] : [];
    }
    case 'cluster': {
      const cluster = index.clusters.get(link.id);
      if (!cluster) return [];
      const cards = sorted(index.cardsOf.get(cluster.id) ?? []).map((card) => cardNode(card, index));
      const isAgain = drawn.has(cluster.id);
      drawn.add(cluster.id);
      return [{ kind: 'cluster', link, cluster, votes: index.votesOf.get(cluster.id) ?? 0, cards, isAgain }];
    }
    default:
      return assertNever(link);
  }
}

function cardNode(card: Card, index: EvidenceIndex): CardNode {
  return { kind: 'card', link: { kind: 'card', id: card.id }, card, votes: index.votesOf.get(card.id) ?? 0 };
}
