import type { Objective, Output } from '../../../../shared/domain/strategy.ts';
import { isBlank } from '../../../../shared/domain/text.ts';

/** About how high a line is under its title, in pixels, so that a page of unseen lines is as long as it will be. */
export function estimatedBody(
  { rationale, assumptions, risks, evidence }: Objective | Output,
  indicators: number,
): number {
  const facts = 20;
  const chips = evidence.length === 0 ? 0 : 8 + 33 * Math.ceil(evidence.length / 2);
  const reason = isBlank(rationale) ? 0 : 64;
  const others = isBlank(assumptions) && isBlank(risks) ? 0 : 64;
  const table = indicators === 0 ? 0 : 8 + 33 * (indicators + 2);
  return facts + chips + reason + others + table;
}
