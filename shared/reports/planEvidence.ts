import type { Activity } from '../domain/activity.ts';
import { distinctLinks, type EvidenceLink } from '../domain/evidenceLink.ts';
import type { EvidenceGrade } from '../domain/finding.ts';
import { referenceOf } from '../domain/reference.ts';
import { type EvidenceIndex, evidenceOf } from '../records/evidence.ts';
import type { Records } from '../records/tables.ts';
import { findingReport } from './findingReport.ts';
import type { NamedReservation, Naming } from './naming.ts';

/** What a plan rests on, as its annex lists it. */
export type EvidenceLine = {
  readonly kind: EvidenceLink['kind'];
  readonly reference: string;
  readonly text: string;
  readonly illustrative: boolean;
  /** Only of a finding. */
  readonly grade: EvidenceGrade | null;
  readonly source: string;
  readonly share: string;
  readonly reservations: readonly NamedReservation[];
  /** How many clusters and cards it rests on, each card once, and the votes that they got. */
  readonly clusters: number;
  readonly cards: number;
  readonly votes: number;
  /** Numbers of the activities that rest on it. */
  readonly activities: readonly string[];
};

type Numbered = { readonly number: string; readonly activity: Pick<Activity, 'evidence'> };

/** `F-05`, `K-03`, `C-014`; null for what is no longer there. */
export function linkReference(
  { kind, id }: EvidenceLink,
  { findings, clusters, cards }: Pick<Records, 'findings' | 'clusters' | 'cards'>,
): string | null {
  if (kind === 'finding') {
    const finding = findings.get(id);
    return finding ? referenceOf('findings', finding.number) : null;
  }
  const item = kind === 'cluster' ? clusters.get(id) : cards.get(id);
  return item ? referenceOf(kind === 'cluster' ? 'clusters' : 'cards', item.number) : null;
}

/** Findings first, then clusters, then cards, each by its number. */
export function planEvidence(
  rows: readonly Numbered[],
  records: Records,
  index: EvidenceIndex,
  naming: Naming,
): readonly EvidenceLine[] {
  const restingOn = new Map<string, string[]>();
  for (const { number, activity } of rows)
    for (const { id } of distinctLinks(activity.evidence)) {
      const numbers = restingOn.get(id);
      if (numbers) numbers.push(number);
      else restingOn.set(id, [number]);
    }
  const used = <R extends { readonly id: string; readonly number: number }>(
    table: ReadonlyMap<string, R>,
  ): readonly R[] =>
    [...restingOn.keys()].flatMap((id) => table.get(id) ?? []).toSorted((a, b) => a.number - b.number);
  const activities = (id: string): readonly string[] => restingOn.get(id) ?? [];
  const unsaid = { grade: null, source: '', share: '', reservations: [] } as const;
  const figures = (evidence: Parameters<typeof evidenceOf>[0]['evidence']) => {
    const { items, cards, votes } = evidenceOf({ evidence }, index, index);
    return { clusters: items.filter(({ kind }) => kind === 'cluster').length, cards, votes };
  };
  return [
    ...used(records.findings).map((finding): EvidenceLine => {
      const { evidence: _, ...said } = findingReport(finding, index, naming);
      return {
        kind: 'finding',
        ...said,
        ...figures(finding.evidence),
        activities: activities(finding.id),
      };
    }),
    ...used(records.clusters).map((cluster): EvidenceLine => {
      const { cards, votes } = figures([{ kind: 'cluster', id: cluster.id }]);
      const counted = { clusters: 0, cards, votes };
      return {
        kind: 'cluster',
        ...naming.cluster(cluster),
        ...unsaid,
        ...counted,
        activities: activities(cluster.id),
      };
    }),
    ...used(records.cards).map((card): EvidenceLine => {
      const { reference, text, illustrative } = naming.card(card);
      const { votes } = figures([{ kind: 'card', id: card.id }]);
      const said = { reference, text, illustrative, ...unsaid, clusters: 0, cards: 0, votes };
      return { kind: 'card', ...said, activities: activities(card.id) };
    }),
  ];
}
