import type { Language } from '../../shared/domain/text.ts';
import { formatPercent } from '../../shared/reports/format.ts';

/** In whole per cent, and 100 only when nothing is missing. */
export function percentOf(share: number, language: Language): string {
  return formatPercent(Math.floor(share * 100 + 1e-9), 100, language);
}
