import type { Indicator } from '../domain/indicator.ts';
import { numberStrategy } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { Position } from '../domain/position.ts';
import type { Recommendation } from '../domain/recommendation.ts';
import type { Objective, Output } from '../domain/strategy.ts';
import { lineKey, lineOf, type StrategyLine, sameLine } from '../domain/strategyLine.ts';
import type { StrategyPart } from '../domain/strategyPart.ts';
import type { Text } from '../domain/text.ts';
import { assertNever } from '../lib/assert.ts';
import { sorted } from '../lib/order.ts';
import { where, workshopOf } from './queries.ts';
import type { Records } from './tables.ts';

type Lines = Pick<Records, 'objectives' | 'outputs'>;

/** One line as every list shows it. */
export type NumberedLine = {
  readonly line: StrategyLine;
  /** `O1`, `O1.2`; empty for the development objective. */
  readonly number: string;
  readonly title: Text;
  /** Null for the development objective, which lies in the workshop. */
  readonly record: Objective | Output | null;
};

/** The whole strategy from the development objective down, in the order in which every table shows it. */
export function strategyLines(records: Lines & Pick<Records, 'workshops'>): readonly NumberedLine[] {
  const title = workshopOf(records as Records).developmentObjective;
  return [
    { line: { kind: 'development' }, number: '', title, record: null },
    ...numberStrategy(records).map(({ kind, number, record }): NumberedLine => {
      const line = { kind, id: record.id } as StrategyLine;
      return { line, number, title: record.title, record };
    }),
  ];
}

/** Under which activities can stand, objective by objective. */
export function outputsInOrder({ objectives, outputs }: Lines): readonly Output[] {
  return sorted(objectives.values()).flatMap(({ id }) =>
    sorted(where(outputs, (output) => output.objectiveId === id)),
  );
}

export function isLineThere({ objectives, outputs }: Lines, line: StrategyLine): boolean {
  switch (line.kind) {
    case 'development':
      return true;
    case 'objective':
      return objectives.has(line.id);
    case 'output':
      return outputs.has(line.id);
    default:
      return assertNever(line);
  }
}

export function indicatorsOf(
  { indicators }: Pick<Records, 'indicators'>,
  line: StrategyLine,
): readonly Indicator[] {
  return sorted(where(indicators, (indicator) => sameLine(lineOf(indicator), line)));
}

/** Where the partners stand, by the key of the line and then by partner. */
export function positionsByLine({
  positions,
}: Pick<Records, 'positions'>): ReadonlyMap<string, ReadonlyMap<PartnerId, Position>> {
  const found = new Map<string, Map<PartnerId, Position>>();
  for (const position of positions.values()) {
    const key = lineKey(lineOf(position));
    const ofLine = found.get(key) ?? new Map<PartnerId, Position>();
    found.set(key, ofLine.set(position.partnerId, position));
  }
  return found;
}

export function recommendationsInOrder({
  recommendations,
}: Pick<Records, 'recommendations'>): readonly Recommendation[] {
  return sorted(recommendations.values());
}

export function partsInOrder({ strategyParts }: Pick<Records, 'strategyParts'>): readonly StrategyPart[] {
  return sorted(strategyParts.values());
}
