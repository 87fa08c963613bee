import { lineKey, type StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { type Language, textIn } from '../../../../shared/domain/text.ts';
import { type NumberedLine, strategyLines } from '../../../../shared/records/strategy.ts';
import { openState } from '../../../records/recordsStore.ts';

/** What a line that is no development objective is known by. */
export type GroundedLine = Exclude<StrategyLine, { readonly kind: 'development' }>;

/** A line by its key as it is now, and not as when a row was rendered; null when it is gone. */
export function lineNow(key: string): NumberedLine | null {
  return strategyLines(openState().records).find(({ line }) => lineKey(line) === key) ?? null;
}

/** `O1.2 Trained inspectors`; `or` for one without a number and words. */
export function lineName({ number, title }: NumberedLine, language: Language, or = ''): string {
  return `${number} ${textIn(title, language)}`.trim() || or;
}
