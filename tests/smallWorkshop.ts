import type { CardId, ClusterId } from '../shared/domain/boardItem.ts';
import type { ListItemId } from '../shared/domain/listItem.ts';
import { emptyRichText } from '../shared/domain/richText.ts';
import type { SessionId } from '../shared/domain/session.ts';
import type { StrategyPartId } from '../shared/domain/strategyPart.ts';
import { emptyText } from '../shared/domain/text.ts';
import type { VotingId } from '../shared/domain/voting.ts';
import type { Records } from '../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aDay,
  aDecision,
  aFinding,
  aListItem,
  aMilestone,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPacket,
  aParticipant,
  aPartner,
  aPhoto,
  aProgrammeTarget,
  aRun,
  aSession,
  aStep,
  aVote,
  aVoting,
  aWall,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from './builders.ts';
import { anIndicator, aPart, aPosition, aRecommendation } from './strategyBuilders.ts';

/** A small sound workshop with one of everything. */
export function smallWorkshop(): Records {
  return recordsOf({
    days: [aDay()],
    sessions: [
      aSession({ steps: [aStep(), aStep({ title: en('Cluster') })] }),
      aSession({ id: anId<SessionId>(21), kind: 'works', order: keyAt(1) }),
    ],
    sessionRuns: [aRun()],
    partners: [aPartner()],
    participants: [aParticipant()],
    photos: [aPhoto()],
    workplans: [aWorkplan()],
    clusters: [aCluster()],
    cards: [
      aCard(),
      aCard({ id: anId<CardId>(61), number: 2, order: keyAt(1), clusterId: anId<ClusterId>(50) }),
    ],
    findings: [aFinding({ evidence: [{ kind: 'cluster', id: anId<ClusterId>(50) }] })],
    votings: [aVoting(), aVoting({ id: anId<VotingId>(121), order: keyAt(1), method: 'impactEase' })],
    votes: [aVote()],
    decisions: [aDecision()],
    objectives: [anObjective()],
    outputs: [anOutput({ evidence: [{ kind: 'cluster', id: anId<ClusterId>(50) }] })],
    indicators: [anIndicator()],
    positions: [aPosition()],
    recommendations: [aRecommendation()],
    strategyParts: [
      aPart(),
      aPart({
        id: anId<StrategyPartId>(241),
        order: keyAt(1),
        content: { kind: 'prose', text: { en: emptyRichText, zh: emptyRichText } },
      }),
      aPart({
        id: anId<StrategyPartId>(242),
        order: keyAt(2),
        content: { kind: 'block', block: { kind: 'objectives' }, caption: emptyText, frozen: null },
      }),
    ],
    activities: [anActivity({ evidence: [{ kind: 'cluster', id: anId<ClusterId>(50) }] })],
    milestones: [aMilestone()],
    listItems: [aListItem(), aListItem({ id: anId<ListItemId>(191), list: 'sector' })],
    programmeTargets: [aProgrammeTarget()],
    packets: [aPacket()],
    walls: [aWall()],
  });
}
