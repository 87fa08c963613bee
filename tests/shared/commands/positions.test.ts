import { describe, expect, it } from 'vitest';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Position, PositionId } from '../../../shared/domain/position.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { apply } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId, anObjective, anOutput, aPartner, en, keyAt, recordsOf } from '../../builders.ts';
import { aPosition } from '../../strategyBuilders.ts';

const line = { kind: 'output', id: anId<OutputId>(80) } as const;
const [first, second] = [anId<PartnerId>(30), anId<PartnerId>(31)];

function workshop(positions: readonly Position[] = []): Records {
  return recordsOf({
    partners: [aPartner(), aPartner({ id: second, mark: 'CE', order: keyAt(1) })],
    objectives: [anObjective()],
    outputs: [anOutput()],
    positions,
  });
}

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
  return apply(records, decision.diff);
}

function refusalOf<N extends CommandName>(records: Records, name: N, input: InputOf<N>): string | null {
  const decision = decide(records, 'facilitator', name, input);
  return decision.kind === 'refused' ? decision.refusal.kind : null;
}

const taking = (id: number, partnerId: PartnerId) => ({ id: anId<PositionId>(id), partnerId });
const onLine = { objectiveId: null, outputId: line.id } as const;

describe('positions', () => {
  it('are taken by several partners at once', () => {
    const partners = [taking(221, first), taking(222, second)];
    const { positions } = after(workshop(), 'positions/take', { line, stand: 'agreed', partners });
    expect([...positions.values()]).toEqual(
      partners.map((each) => ({ ...each, ...onLine, stand: 'agreed', text: emptyText, illustrative: false })),
    );
  });

  it('change where they are, and keep the words unless others are given', () => {
    const before = workshop([aPosition({ ...onLine, illustrative: true })]);
    const partners = [taking(999, first)];
    const agreed = after(before, 'positions/take', { line, stand: 'agreed', partners });
    expect([...agreed.positions.values()]).toEqual([
      aPosition({ ...onLine, stand: 'agreed', illustrative: false }),
    ]);
    const reworded = after(agreed, 'positions/take', {
      line,
      stand: 'reservation',
      text: en('In 2018 only'),
      partners,
    });
    expect(reworded.positions.get(anId<PositionId>(220))?.text).toEqual(en('In 2018 only'));
  });

  it('of the same partner on another line are others', () => {
    const before = workshop([aPosition({ ...onLine })]);
    const objective = { kind: 'objective', id: anId<ObjectiveId>(70) } as const;
    const input = { line: objective, stand: 'agreed', partners: [taking(221, first)] } as const;
    expect(after(before, 'positions/take', input).positions.size).toBe(2);
  });

  it('are withdrawn, and then nothing has been said', () => {
    const before = workshop([aPosition({ ...onLine })]);
    const id = anId<PositionId>(220);
    expect(after(before, 'positions/withdraw', { id }).positions.size).toBe(0);
  });

  it.each<[string, Partial<InputOf<'positions/take'>>, string]>([
    ['a line that is gone', { line: { kind: 'output', id: anId<OutputId>(999) } }, 'not-found'],
    ['a partner that is gone', { partners: [taking(221, anId<PartnerId>(999))] }, 'not-found'],
    ['the same partner twice', { partners: [taking(221, first), taking(222, first)] }, 'bad-input'],
    ['an id that is taken', { partners: [taking(220, second)] }, 'already-exists'],
  ])('are refused for %s', (_, input, kind) => {
    const before = workshop([aPosition({ ...onLine })]);
    const whole = { line, stand: 'agreed', partners: [taking(221, second)], ...input } as const;
    expect(refusalOf(before, 'positions/take', whole)).toBe(kind);
  });

  it('cannot be withdrawn twice', () => {
    expect(refusalOf(workshop(), 'positions/withdraw', { id: anId<PositionId>(220) })).toBe('not-found');
  });
});
