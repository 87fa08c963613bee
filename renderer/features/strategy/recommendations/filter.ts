import {
  type ActionStatus,
  type Recommendation,
  type Response,
} from '../../../../shared/domain/recommendation.ts';
import type { Lack } from '../../../../shared/records/recommendationStates.ts';

export type AnswerFilter = 'lacking' | 'none' | Response;
export type Filter = { readonly answer: AnswerFilter | null; readonly status: ActionStatus | null };

export const noFilter: Filter = { answer: null, status: null };

export function isWanted(
  { response, status }: Pick<Recommendation, 'response' | 'status'>,
  lack: Lack | null,
  filter: Filter,
): boolean {
  if (filter.status !== null && status !== filter.status) return false;
  if (filter.answer === null) return true;
  if (filter.answer === 'lacking') return lack !== null;
  return (response ?? 'none') === filter.answer;
}
