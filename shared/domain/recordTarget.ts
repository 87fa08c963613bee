import type { ActivityId } from './activity.ts';
import type { CardId, ClusterId } from './boardItem.ts';
import type { FindingId } from './finding.ts';
import type { ParticipantId } from './participant.ts';
import type { RecommendationId } from './recommendation.ts';
import type { SessionId } from './session.ts';
import type { ObjectiveId, OutputId } from './strategy.ts';
import type { StrategyPartId } from './strategyPart.ts';

/** Something that a person can be led to. A weak reference. */
export type RecordTarget =
  | { readonly kind: 'card'; readonly id: CardId }
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  | { readonly kind: 'finding'; readonly id: FindingId }
  | { readonly kind: 'objective'; readonly id: ObjectiveId }
  | { readonly kind: 'output'; readonly id: OutputId }
  | { readonly kind: 'activity'; readonly id: ActivityId }
  | { readonly kind: 'recommendation'; readonly id: RecommendationId }
  | { readonly kind: 'session'; readonly id: SessionId }
  | { readonly kind: 'participant'; readonly id: ParticipantId }
  | { readonly kind: 'part'; readonly id: StrategyPartId };
export type TargetKind = RecordTarget['kind'];
