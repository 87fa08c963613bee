import type { CardId } from '../domain/boardItem.ts';
import type { PartnerId } from '../domain/partner.ts';
import { type EvidenceIndex, evidenceOf, indexEvidence } from './evidence.ts';
import type { Records } from './tables.ts';

/** What a workshop goes through from its partners to its documents, each resting on the one before. */
export const workStages = [
  'partners',
  'sessions',
  'cards',
  'clusters',
  'findings',
  'lines',
  'activities',
  'documents',
] as const;
export type WorkStage = (typeof workStages)[number];

export type Stage = {
  readonly id: WorkStage;
  readonly count: number;
  /**
   * How it stands on what came before: participants of the partners, days of the sessions, partners who wrote the
   * cards, votes that the clusters and cards got, cards that the findings rest on, findings that the strategy rests on,
   * partners who plan, languages of the documents.
   */
  readonly from: number;
};

export type WorkPath = {
  readonly stages: readonly Stage[];
  /** The first stage in which there is nothing yet; null when there is something in each. */
  readonly next: WorkStage | null;
};

/**
 * How far the work has come. Lines are objectives and outputs; documents are the Word files that would have something
 * to say: agenda, participants, report, strategy, and the workplan of each partner who plans.
 */
export function workPath(records: Records): WorkPath {
  const planning = partnersPlanning(records);
  const index = indexEvidence(records);
  const lines = records.objectives.size + records.outputs.size;
  const ofWorkshop = [records.sessions, records.participants, records.cards, records.strategyParts];
  const documents = ofWorkshop.filter(({ size }) => size > 0).length + planning.size;
  const [workshop] = records.workshops.values();
  const sizes: Readonly<Record<WorkStage, readonly [count: number, from: number]>> = {
    partners: [records.partners.size, records.participants.size],
    sessions: [records.sessions.size, records.days.size],
    cards: [records.cards.size, partnersSpeaking(records).size],
    clusters: [records.clusters.size, votesCounted(index)],
    findings: [records.findings.size, cardsBehind(records, index).size],
    lines: [lines, findingsBehind(records).size],
    activities: [records.activities.size, planning.size],
    documents: [documents, workshop?.languages.length ?? 0],
  };
  const stages = workStages.map((id): Stage => ({ id, count: sizes[id][0], from: sizes[id][1] }));
  return { stages, next: stages.find(({ count }) => count === 0)?.id ?? null };
}

function partnersSpeaking({ cards }: Records): ReadonlySet<PartnerId> {
  return new Set([...cards.values()].flatMap(({ partnerId }) => partnerId ?? []));
}

function partnersPlanning({ activities, workplans }: Records): ReadonlySet<PartnerId> {
  return new Set(
    [...activities.values()].flatMap(({ workplanId }) => workplans.get(workplanId)?.partnerId ?? []),
  );
}

function votesCounted({ votesOf }: EvidenceIndex): number {
  return [...votesOf.values()].reduce((sum, votes) => sum + votes, 0);
}

function cardsBehind(records: Records, index: EvidenceIndex): ReadonlySet<CardId> {
  const cards = [...records.findings.values()].flatMap((finding) =>
    evidenceOf(finding, records, index).items.flatMap((item) =>
      item.kind === 'card' ? [item.card] : item.cards,
    ),
  );
  return new Set(cards.map(({ id }) => id));
}

function findingsBehind({ objectives, outputs, findings }: Records): ReadonlySet<string> {
  const links = [...objectives.values(), ...outputs.values()].flatMap(({ evidence }) => evidence);
  return new Set(links.flatMap(({ kind, id }) => (kind === 'finding' && findings.has(id) ? [id] : [])));
}
