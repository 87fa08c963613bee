import { type Indicator, type IndicatorId, unmeasured } from '../shared/domain/indicator.ts';
import type { PartnerId } from '../shared/domain/partner.ts';
import type { Position, PositionId } from '../shared/domain/position.ts';
import { type Recommendation, type RecommendationId, unanswered } from '../shared/domain/recommendation.ts';
import type { ObjectiveId } from '../shared/domain/strategy.ts';
import type { StrategyPart, StrategyPartId } from '../shared/domain/strategyPart.ts';
import { anId, en, keyAt } from './builders.ts';

const none = { illustrative: false } as const;

export function anIndicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: anId<IndicatorId>(210),
    objectiveId: anId<ObjectiveId>(70),
    outputId: null,
    order: keyAt(0),
    title: en('Firms with fewer accidents'),
    ...unmeasured,
    ...none,
    ...overrides,
  };
}

export function aPosition(overrides: Partial<Position> = {}): Position {
  return {
    id: anId<PositionId>(220),
    partnerId: anId<PartnerId>(30),
    objectiveId: anId<ObjectiveId>(70),
    outputId: null,
    stand: 'reservation',
    text: en('Only with a budget'),
    ...none,
    ...overrides,
  };
}

export function aRecommendation(overrides: Partial<Recommendation> = {}): Recommendation {
  return {
    id: anId<RecommendationId>(230),
    number: 1,
    order: keyAt(0),
    ...unanswered,
    text: en('Work with fewer sectors'),
    ...none,
    ...overrides,
  };
}

export function aPart(overrides: Partial<StrategyPart> = {}): StrategyPart {
  return {
    id: anId<StrategyPartId>(240),
    order: keyAt(0),
    content: { kind: 'heading', level: 1, title: en('Introduction') },
    ...none,
    ...overrides,
  };
}
