import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { type Position, type PositionId, standings, stands } from '../../../shared/domain/position.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import { fieldsOfLine, type StrategyLine } from '../../../shared/domain/strategyLine.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import {
  askedLines,
  isSettled,
  lineStands,
  noStands,
  standsOnWall,
  summaryOfStands,
} from '../../../shared/records/positions.ts';
import { anId, anObjective, anOutput, aPartner, aWorkshop, en, keyAt, recordsOf } from '../../builders.ts';
import { aPosition } from '../../strategyBuilders.ts';

const development: StrategyLine = { kind: 'development' };
const objective: StrategyLine = { kind: 'objective', id: anId<ObjectiveId>(70) };
const output: StrategyLine = { kind: 'output', id: anId<OutputId>(80) };
const partners = [30, 31, 32].map((n, at) =>
  aPartner({ id: anId<PartnerId>(n), order: keyAt(at), mark: `P${at}` }),
);

let next = 220;
function position(line: StrategyLine, partner: number, fields: Partial<Position> = {}): Position {
  next++;
  return aPosition({
    id: anId<PositionId>(next),
    partnerId: anId<PartnerId>(partner),
    ...fieldsOfLine(line),
    ...fields,
  });
}

function workshopWith(positions: readonly Position[], wording = en('Safer SMEs in China')) {
  return recordsOf({
    workshops: [aWorkshop({ developmentObjective: wording })],
    partners,
    objectives: [anObjective()],
    outputs: [anOutput()],
    positions,
  });
}

describe('where the partners stand', () => {
  it('is counted line by line, in the order of the strategy', () => {
    const lines = lineStands(
      workshopWith([
        position(objective, 30, { stand: 'agreed' }),
        position(objective, 31, { stand: 'notAgreed' }),
        position(objective, 32, { stand: 'reservation' }),
        position(output, 30, { stand: 'agreed' }),
      ]),
    );
    expect(lines.map(({ number, tally }) => [number, tally])).toEqual([
      ['', { ...noStands, silent: 3 }],
      ['O1', { agreed: 1, reservation: 1, notAgreed: 1, silent: 0 }],
      ['O1.1', { ...noStands, agreed: 1, silent: 2 }],
    ]);
    expect(lines.map(isSettled)).toEqual([false, true, false]);
    expect(summaryOfStands(lines)).toEqual({
      lines: 3,
      settled: 1,
      tally: { agreed: 2, reservation: 1, notAgreed: 1, silent: 5 },
    });
  });

  it('adds up to all partners on every line, whatever they say', () => {
    const taken = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(development, objective, output),
        fc.constantFrom(30, 31, 32),
        fc.constantFrom(...stands),
      ),
      { selector: ([line, partner]) => `${line.kind} ${partner}` },
    );
    fc.assert(
      fc.property(taken, (list) => {
        const lines = lineStands(
          workshopWith(list.map(([line, partner, stand]) => position(line, partner, { stand }))),
        );
        for (const { tally } of lines)
          expect(standings.reduce((sum, standing) => sum + tally[standing], 0)).toBe(partners.length);
        expect(summaryOfStands(lines).tally.silent).toBe(9 - list.length);
      }),
    );
  });

  it('settles nothing without partners', () => {
    const lines = lineStands({ ...workshopWith([]), partners: new Map() });
    expect(summaryOfStands(lines)).toEqual({ lines: 3, settled: 0, tally: noStands });
  });

  it('is not asked about a development objective without words, unless somebody has answered', () => {
    const numbers = (positions: readonly Position[]): readonly string[] =>
      askedLines(workshopWith(positions, emptyText)).map(({ number }) => number);
    expect(numbers([])).toEqual(['O1', 'O1.1']);
    expect(numbers([position(development, 30)])).toEqual(['', 'O1', 'O1.1']);
  });

  it('hangs on the wall partner by partner, without the words of who agrees', () => {
    const records = workshopWith([
      position(output, 31, { stand: 'agreed', text: en('Once against') }),
      position(output, 30, { stand: 'reservation', text: en('Only with a budget') }),
      position(objective, 32, { stand: 'notAgreed' }),
    ]);
    expect(standsOnWall(records, output)).toEqual([
      { partnerId: anId(30), stand: 'reservation', words: en('Only with a budget') },
      { partnerId: anId(31), stand: 'agreed', words: emptyText },
      { partnerId: anId(32), stand: null, words: emptyText },
    ]);
  });
});
