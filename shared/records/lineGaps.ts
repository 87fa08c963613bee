import type { Indicator } from '../domain/indicator.ts';
import { numberStrategy } from '../domain/numbering.ts';
import { lineKey, lineOf } from '../domain/strategyLine.ts';
import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import { lineStrength, type StrengthIndex } from './lineStrength.ts';
import type { Records } from './tables.ts';

type Lines = Pick<Records, 'objectives' | 'outputs'>;

/** What immediate objectives and outputs lack, each by its id, in the order of the strategy. */
export type LineGaps = {
  /** They name no finding, cluster or card that is there. */
  readonly evidence: readonly string[];
  readonly indicator: readonly string[];
};

export const gapKinds = ['evidence', 'indicator'] as const satisfies readonly (keyof LineGaps)[];
export type GapKind = (typeof gapKinds)[number];

export function lineGaps(records: Lines & Pick<Records, 'indicators'>, index: StrengthIndex): LineGaps {
  const measured = new Set([...records.indicators.values()].map((indicator) => lineKey(lineOf(indicator))));
  const lines = numberStrategy(records).map(({ record }) => record);
  return {
    evidence: lines
      .filter(({ evidence }) => !lineStrength(evidence, index).isGrounded)
      .map(({ id }): string => id),
    indicator: lines.map(({ id }): string => id).filter((id) => !measured.has(id)),
  };
}

/** The gap after the line one is at, going round; null when there is none. `at` need not be one itself. */
export function nextGap(records: Lines, gaps: readonly string[], at: string | null): string | null {
  const places = new Map(numberStrategy(records).map(({ record }, place) => [record.id as string, place]));
  const from = at === null ? -1 : (places.get(at) ?? -1);
  return gaps.find((id) => (places.get(id) ?? -1) > from) ?? gaps[0] ?? null;
}

/** The indicators of every line by its key, in their order, in one pass. */
export function indicatorsByLine({
  indicators,
}: Pick<Records, 'indicators'>): ReadonlyMap<string, readonly Indicator[]> {
  const found = grouped(indicators.values(), (indicator) => lineKey(lineOf(indicator)));
  return new Map([...found].map(([key, rows]) => [key, sorted(rows)]));
}
