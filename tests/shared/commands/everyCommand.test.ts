import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandName, commandNames, decide } from '../../../shared/commands/registry.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { assert } from '../../../shared/lib/assert.ts';
import {
  apply,
  between,
  type Diff,
  fits,
  isEmpty,
  only,
  reverse,
  squash,
} from '../../../shared/records/diff.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { aCard, anId, en } from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

type Step = { readonly name: CommandName; readonly input: unknown };
type Run = { readonly records: Records; readonly diffs: readonly Diff[] };

const { sessionId, column, partnerId } = aCard();
const place = { sessionId, column, partnerId };
const inCluster = { kind: 'cluster', clusterId: anId<ClusterId>(50) };

/**
 * The small workshop with something for every command to do: a cluster of several cards, a card in the
 * parking lot, and a day and a partner that nothing depends on.
 */
const start = doneTo(smallWorkshop(), [
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
    const decision = decide(state, 'facilitator', name, input);
    assert(decision.kind === 'accepted', `${name} is accepted`);
    return apply(state, decision.diff);
  }, records);
}

/** Runs commands whose inputs are drawn from the records that the ones before left. */
function runRandomly(
  names: readonly CommandName[],
  gen: fc.GeneratorValue,
  each: (before: Records, step: Step, diff: Diff) => void = () => {},
): Run {
  let records = start;
  const diffs: Diff[] = [];
  for (const name of names) {
    const input: unknown = gen(() => inputs[name](records) as fc.Arbitrary<unknown>);
    const decision = decide(records, 'facilitator', name, input);
    if (decision.kind === 'refused') continue;
    each(records, { name, input }, decision.diff);
    records = apply(records, decision.diff);
    diffs.push(decision.diff);
  }
  return { records, diffs };
}

const sequences = fc.array(fc.constantFrom(...commandNames), { minLength: 1, maxLength: 40 });
const undoable = (records: Records): Diff => only(between(start, records), 'undoable');

describe('every command', () => {
  it.each(commandNames)('%s leaves the workshop sound and its diff takes itself back', (name) => {
    let accepted = 0;
    fc.assert(
      fc.property(sequences, fc.gen(), (before, gen) => {
        runRandomly([name, name, name, ...before, name, name, name], gen, (records, step, diff) => {
          if (step.name !== name) return;
          accepted++;
          const after = apply(records, diff);
          expect(breaches(after)).toEqual([]);
          expect(fits(records, diff)).toBe(true);
          expect(isEmpty(between(records, apply(after, reverse(diff))))).toBe(true);
        });
      }),
      // Shrinking a long sequence can take all memory; the seed of the failure is enough to find it again.
      { numRuns: 30, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(0);
  });

  it('undone one after the other, gives back the first state', () => {
    fc.assert(
      fc.property(sequences, fc.gen(), (names, gen) => {
        const { records, diffs } = runRandomly(names, gen);
        const undone = diffs
          .toReversed()
          .reduce((state, diff) => apply(state, reverse(only(diff, 'undoable'))), records);
        expect(undoable(undone)).toEqual({});
      }),
    );
  });

  it('squashed into one diff, does the same as one by one', () => {
    fc.assert(
      fc.property(sequences, fc.gen(), (names, gen) => {
        const { records, diffs } = runRandomly(names, gen);
        expect(between(apply(start, squash(diffs)), records)).toEqual({});
      }),
    );
  });

  it('never gives a short reference twice, not even after undo', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<CommandName>('cards/add', 'cards/remove'), { maxLength: 20 }),
        fc.gen(),
        (names, gen) => {
          const given = new Set<number>();
          let records = start;
          for (const name of names) {
            const decision = decide(
              records,
              'facilitator',
              name,
              gen(() => inputs[name](records) as fc.Arbitrary<unknown>),
            );
            if (decision.kind === 'refused') continue;
            for (const card of decision.diff.cards?.added ?? []) {
              expect(given.has(card.number)).toBe(false);
              given.add(card.number);
            }
            records = apply(records, decision.diff);
            records = apply(records, reverse(only(decision.diff, 'undoable')));
          }
        },
      ),
    );
  });

  it.each(commandNames)('%s refuses what is no input of its and does not throw', (name) => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(decide(start, 'facilitator', name, input).kind).toBe('refused');
      }),
    );
  });

  it.each(commandNames)('%s is refused to the projector', (name) => {
    expect(decide(start, 'projector', name, {})).toEqual({
      kind: 'refused',
      refusal: { kind: 'not-allowed' },
    });
  });

  it('refuses a name that is no command', () => {
    expect(decide(start, 'facilitator', '__proto__', {}).kind).toBe('refused');
  });
});
