import fc from 'fast-check';
import { type CommandName, commandNames, decide } from '../shared/commands/registry.ts';
import type { CardId } from '../shared/domain/card.ts';
import type { ClusterId } from '../shared/domain/cluster.ts';
import type { Text } from '../shared/domain/text.ts';
import { assert } from '../shared/lib/assert.ts';
import { apply, type Diff } from '../shared/records/diff.ts';
import type { Records } from '../shared/records/tables.ts';
import { aCard, anId, en } from './builders.ts';
import { inputs } from './commandInputs.ts';
import { smallWorkshop } from './smallWorkshop.ts';

export type Step = { readonly name: CommandName; readonly input: unknown };
export type Run = { readonly records: Records; readonly diffs: readonly Diff[] };

const { sessionId, column, partnerId } = aCard();
const place = { sessionId, column, partnerId };
const inCluster = { kind: 'cluster', clusterId: anId<ClusterId>(50) };

/**
 * The small workshop with something for every command to do: a cluster of several cards, a card in the
 * parking lot, and a day and a partner that nothing depends on.
 */
export const start = doneTo(smallWorkshop(), [
  ['cards/add', { ...place, parked: false, cards: [1, 2, 3].map(card) }],
  ['cards/move', { ids: [1, 2, 3].map((n) => card(n).id), to: inCluster, before: null }],
  ['cards/add', { ...place, parked: true, cards: [4, 5].map(card) }],
  ['objectives/add', { id: anId(0xd3), title: en('Spare'), before: null }],
  ['outputs/add', { id: anId(0xd4), objectiveId: anId(70), title: en('Spare'), before: null }],
  ['days/add', { id: anId(0xd0), date: '2017-05-01', start: 540 }],
  ['partners/add', { id: anId(0xd1), workplanId: anId(0xd2), name: en('CEC'), mark: 'XX', colour: 'green' }],
]);

function card(n: number): { readonly id: CardId; readonly text: Text } {
  return { id: anId<CardId>(0xc0 + n), text: en(`Idea ${n}`) };
}

function doneTo(records: Records, steps: readonly (readonly [name: CommandName, input: unknown])[]): Records {
  return steps.reduce((state, [name, input]) => {
    const decision = decide(state, 'application', name, input);
    assert(decision.kind === 'accepted', `${name} is accepted`);
    return apply(state, decision.diff);
  }, records);
}

/** Runs commands whose inputs are drawn from the records that the ones before left. */
export function runRandomly(
  names: readonly CommandName[],
  gen: fc.GeneratorValue,
  each: (before: Records, step: Step, diff: Diff) => void = () => {},
  from: Records = start,
): Run {
  let records = from;
  const diffs: Diff[] = [];
  for (const name of names) {
    const input: unknown = gen(() => inputs[name](records) as fc.Arbitrary<unknown>);
    const decision = decide(records, 'application', name, input);
    if (decision.kind === 'refused') continue;
    each(records, { name, input }, decision.diff);
    records = apply(records, decision.diff);
    diffs.push(decision.diff);
  }
  return { records, diffs };
}

export const sequences = fc.array(fc.constantFrom(...commandNames), { minLength: 1, maxLength: 40 });
