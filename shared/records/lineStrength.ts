import type { BoardItem, CardId, ClusterId } from '../domain/boardItem.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import { type EvidenceGrade, evidenceGrades, type Finding, type Share } from '../domain/finding.ts';
import type { PartnerId } from '../domain/partner.ts';
import { type EvidenceIndex, evidenceOf } from './evidence.ts';
import type { Records } from './tables.ts';

/** How well a line of the strategy is supported. What it names and is gone counts for nothing. */
export type LineStrength = {
  /** The strongest of its findings; null where nobody has concluded anything. */
  readonly grade: EvidenceGrade | null;
  /** 4 for monitoring data down to 1 for an opinion; 0 without a finding, also where cards are named. */
  readonly steps: 0 | 1 | 2 | 3 | 4;
  /** Whether it names anything that is there. */
  readonly isGrounded: boolean;
  /** Named, or concluded from a cluster or card that is named; strongest first. */
  readonly findings: readonly Finding[];
  /** Named, or behind a finding that is named; each counted once, as the cards are. */
  readonly clusters: number;
  readonly cards: number;
  /** Whose cards these are, in the order of the partners. */
  readonly partners: readonly PartnerId[];
  /** Dots and hands that these cards and clusters got, without rounds that are still secret. */
  readonly votes: number;
  /** `77 of 120`, of its findings that say so. */
  readonly shares: readonly Share[];
};

/** What every line looks up, gathered in one pass. */
export type StrengthIndex = {
  readonly findings: Records['findings'];
  readonly evidence: EvidenceIndex;
  readonly concludedFrom: ReadonlyMap<CardId | ClusterId, readonly Finding[]>;
};

export function indexStrength(
  { findings }: Pick<Records, 'findings'>,
  evidence: EvidenceIndex,
): StrengthIndex {
  const concludedFrom = new Map<CardId | ClusterId, Finding[]>();
  for (const finding of findings.values()) {
    for (const { id } of finding.evidence) {
      const known = concludedFrom.get(id);
      if (known) known.push(finding);
      else concludedFrom.set(id, [finding]);
    }
  }
  return { findings, evidence, concludedFrom };
}

/** What supports whatever names these links: a line of the strategy, or an activity. */
export function lineStrength(links: readonly EvidenceLink[], index: StrengthIndex): LineStrength {
  const named = links.flatMap((link) => (link.kind === 'finding' ? (index.findings.get(link.id) ?? []) : []));
  const items = links.filter((link): link is BoardItem => link.kind !== 'finding');
  const findings = byGrade(new Set([...named, ...items.flatMap((item) => concluded(item, index))]));
  const behind = [...items, ...named.flatMap((finding) => finding.evidence)];
  const evidence = evidenceOf({ evidence: behind }, index.evidence, index.evidence);
  const grade = findings[0]?.grade ?? null;
  return {
    grade,
    steps: stepsOf(grade),
    isGrounded: named.length > 0 || items.some((item) => isThere(item, index)),
    findings,
    clusters: new Set(evidence.items.flatMap(({ kind, item }) => (kind === 'cluster' ? item.id : []))).size,
    cards: evidence.cards,
    partners: evidence.partners,
    votes: evidence.votes,
    shares: findings.flatMap(({ share }) => share ?? []),
  };
}

export function stepsOf(grade: EvidenceGrade | null): LineStrength['steps'] {
  return grade === null ? 0 : ((evidenceGrades.length - evidenceGrades.indexOf(grade)) as 1 | 2 | 3 | 4);
}

/** A card is concluded from also where its cluster is. */
function concluded(item: BoardItem, { evidence, concludedFrom }: StrengthIndex): readonly Finding[] {
  if (!isThere(item, { evidence })) return [];
  const clusterId = item.kind === 'card' ? (evidence.cards.get(item.id)?.clusterId ?? null) : null;
  const own = concludedFrom.get(item.id) ?? [];
  return clusterId === null ? own : [...own, ...(concludedFrom.get(clusterId) ?? [])];
}

function isThere(item: BoardItem, { evidence }: Pick<StrengthIndex, 'evidence'>): boolean {
  return item.kind === 'card' ? evidence.cards.has(item.id) : evidence.clusters.has(item.id);
}

function byGrade(findings: Iterable<Finding>): readonly Finding[] {
  const place = ({ grade }: Finding): number => evidenceGrades.indexOf(grade);
  return [...findings].sort((a, b) => place(a) - place(b) || a.number - b.number);
}
