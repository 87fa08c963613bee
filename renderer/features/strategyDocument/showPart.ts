import type { StrategyPartId } from '../../../shared/domain/strategyPart.ts';

/** Brings a part to the top of the page. */
export function showPart(id: StrategyPartId): void {
  document.getElementById(`part-${id}`)?.scrollIntoView({ block: 'start' });
}
