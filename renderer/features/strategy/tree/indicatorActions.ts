import { type Indicator, type IndicatorId, indicatorFields } from '../../../../shared/domain/indicator.ts';
import {
  type IndicatorColumn,
  readPastedIndicators,
  wholeIndicator,
} from '../../../../shared/domain/pastedIndicators.ts';
import type { StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { emptyText, isBlank, type Language } from '../../../../shared/domain/text.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';

type Block = readonly (readonly string[])[];

/** A blank indicator at the end of a line, as it is then. */
export function addIndicator(line: StrategyLine, gesture: string): Indicator | null {
  const id = newId() as IndicatorId;
  void perform('indicators/add', { id, line, title: emptyText, before: null }, gesture);
  return openState().records.indicators.get(id) ?? null;
}

export function removeIndicator(id: IndicatorId, gesture?: string): void {
  void perform('indicators/remove', { id }, gesture);
}

/** Whether it says nothing at all. */
export function isUnsaid(id: IndicatorId): boolean {
  const now = openState().records.indicators.get(id);
  if (!now) return false;
  const { title, baseline, target, verification } = now;
  const texts = [title, baseline.unit, target.unit, verification];
  return texts.every(isBlank) && baseline.quantity === null && target.quantity === null;
}

/**
 * A block of a spreadsheet: its first lines go over the indicators from the active one on, the others become new
 * ones; all of it is one step back.
 */
export function pasteIndicators(
  line: StrategyLine,
  over: readonly Indicator[],
  active: IndicatorColumn,
  block: Block,
  language: Language,
): void {
  const gesture = newId();
  readPastedIndicators(block, active, language).forEach((pasted, at) => {
    const there = over[at];
    if (there) {
      const hasFields = indicatorFields.some((field) => pasted[field] !== undefined);
      if (hasFields) void perform('indicators/edit', { id: there.id, fields: pasted }, gesture);
      return;
    }
    const { title, ...fields } = wholeIndicator(pasted);
    const id = newId() as IndicatorId;
    void perform('indicators/add', { id, line, title, fields, before: null }, gesture);
  });
}
