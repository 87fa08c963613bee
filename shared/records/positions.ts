import type { PartnerId } from '../domain/partner.ts';
import type { Position, Standing } from '../domain/position.ts';
import { lineKey, lineOf, type StrategyLine, sameLine } from '../domain/strategyLine.ts';
import { emptyText, isBlank } from '../domain/text.ts';
import type { WallStand } from '../domain/wallPositions.ts';
import { sorted } from '../lib/order.ts';
import { type NumberedLine, positionsByLine, strategyLines } from './strategy.ts';
import type { Records } from './tables.ts';

type Read = Pick<Records, 'workshops' | 'objectives' | 'outputs' | 'positions' | 'partners'>;

/** How many partners stand where; the four add up to the partners that were asked. */
export type StandTally = Readonly<Record<Standing, number>>;

export const noStands: StandTally = { agreed: 0, reservation: 0, notAgreed: 0, silent: 0 };

/** A line with where the partners stand on it. */
export type LineStands = NumberedLine & {
  /** By partner; who has not said yet is not in it. */
  readonly positions: ReadonlyMap<PartnerId, Position>;
  readonly tally: StandTally;
};

export type StandsSummary = {
  readonly lines: number;
  /** Lines on which every partner has said where it stands; none while there are no partners. */
  readonly settled: number;
  /** Over all lines and partners. */
  readonly tally: StandTally;
};

const nobody: ReadonlyMap<PartnerId, Position> = new Map();

/** Every line of the strategy, the development objective first, with the stands of the partners there are. */
export function lineStands(records: Read): readonly LineStands[] {
  const known = positionsByLine(records);
  const partners = [...records.partners.keys()];
  return strategyLines(records).map((line) => {
    const positions = known.get(lineKey(line.line)) ?? nobody;
    return { ...line, positions, tally: tallyOf(positions, partners) };
  });
}

/** Of those partners only: a position of a partner that is gone is not counted. */
export function tallyOf(
  positions: ReadonlyMap<PartnerId, Position>,
  partners: readonly PartnerId[],
): StandTally {
  const tally = { ...noStands };
  for (const partner of partners) tally[positions.get(partner)?.stand ?? 'silent']++;
  return tally;
}

export function isSettled({ tally }: LineStands): boolean {
  return tally.silent === 0 && tally.agreed + tally.reservation + tally.notAgreed > 0;
}

export function summaryOfStands(lines: readonly LineStands[]): StandsSummary {
  const tally = { ...noStands };
  for (const line of lines) {
    tally.agreed += line.tally.agreed;
    tally.reservation += line.tally.reservation;
    tally.notAgreed += line.tally.notAgreed;
    tally.silent += line.tally.silent;
  }
  return { lines: lines.length, settled: lines.filter(isSettled).length, tally };
}

/** Every partner with where it stands on that line; who agrees has nothing to say why on the wall. */
export function standsOnWall(
  { positions, partners }: Pick<Records, 'positions' | 'partners'>,
  line: StrategyLine,
): readonly WallStand[] {
  const known = new Map<PartnerId, Position>();
  for (const position of positions.values())
    if (sameLine(lineOf(position), line)) known.set(position.partnerId, position);
  return sorted(partners.values()).map(({ id }) => {
    const position = known.get(id);
    const words = position && position.stand !== 'agreed' ? position.text : emptyText;
    return { partnerId: id, stand: position?.stand ?? null, words };
  });
}

/** The lines that partners are asked about: a development objective without words only once somebody has answered. */
export function askedLines(records: Read): readonly LineStands[] {
  return lineStands(records).filter(
    ({ line, title, positions }) => line.kind !== 'development' || !isBlank(title) || positions.size > 0,
  );
}
