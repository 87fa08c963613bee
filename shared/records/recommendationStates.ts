import {
  type ActionStatus,
  actionStatuses,
  type Recommendation,
  type Response,
  responses,
} from '../domain/recommendation.ts';
import type { StrategyLine } from '../domain/strategyLine.ts';
import { isLineThere } from './strategy.ts';
import type { Records } from './tables.ts';

type Lines = Pick<Records, 'objectives' | 'outputs'>;

/** What a recommendation still lacks: a response, or, once accepted in whole or part, a line that answers it. */
export type Lack = 'response' | 'line';

/** The lines that answer it and are still in the strategy. */
export function answeringLines(
  records: Lines,
  { answeredBy }: Pick<Recommendation, 'answeredBy'>,
): readonly StrategyLine[] {
  return answeredBy.filter((line) => isLineThere(records, line));
}

/** Null when nothing is lacking; one that is rejected needs no line. */
export function lackOf(
  records: Lines,
  recommendation: Pick<Recommendation, 'response' | 'answeredBy'>,
): Lack | null {
  const { response } = recommendation;
  if (response === null) return 'response';
  if (response === 'rejected') return null;
  return answeringLines(records, recommendation).length === 0 ? 'line' : null;
}

export type RecommendationSums = {
  readonly all: number;
  readonly responses: Readonly<Record<Response | 'none', number>>;
  readonly statuses: Readonly<Record<ActionStatus, number>>;
  readonly lacks: Readonly<Record<Lack, number>>;
};

/** The counts over a list: those of the responses and those of the statuses each add up to all of it. */
export function sumsOf(records: Lines, list: readonly Recommendation[]): RecommendationSums {
  const ofResponse = Object.fromEntries([...responses, 'none'].map((key) => [key, 0])) as Record<
    Response | 'none',
    number
  >;
  const ofStatus = Object.fromEntries(actionStatuses.map((key) => [key, 0])) as Record<ActionStatus, number>;
  const ofLack: Record<Lack, number> = { response: 0, line: 0 };
  for (const each of list) {
    ofResponse[each.response ?? 'none']++;
    ofStatus[each.status]++;
    const lack = lackOf(records, each);
    if (lack) ofLack[lack]++;
  }
  return { all: list.length, responses: ofResponse, statuses: ofStatus, lacks: ofLack };
}
