import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandName, commandNames, decide } from '../../../shared/commands/registry.ts';
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
import { smallWorkshop } from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';

type Step = { readonly name: CommandName; readonly input: unknown };
type Run = { readonly records: Records; readonly diffs: readonly Diff[] };

/** Runs commands whose inputs are drawn from the records that the ones before left. */
function runRandomly(
  names: readonly CommandName[],
  gen: fc.GeneratorValue,
  each: (before: Records, step: Step, diff: Diff) => void = () => {},
): Run {
  let records = smallWorkshop();
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
const undoable = (records: Records): Diff => only(between(smallWorkshop(), records), 'undoable');

describe('every command', () => {
  it.each(commandNames)('%s leaves the workshop sound and its diff takes itself back', (name) => {
    let accepted = 0;
    fc.assert(
      fc.property(sequences, fc.gen(), (before, gen) => {
        runRandomly([...before, name, name, name], gen, (records, step, diff) => {
          if (step.name !== name) return;
          accepted++;
          const after = apply(records, diff);
          expect(breaches(after)).toEqual([]);
          expect(fits(records, diff)).toBe(true);
          expect(isEmpty(between(records, apply(after, reverse(diff))))).toBe(true);
        });
      }),
      { numRuns: 30 },
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
        expect(between(apply(smallWorkshop(), squash(diffs)), records)).toEqual({});
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
          let records = smallWorkshop();
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
        expect(decide(smallWorkshop(), 'facilitator', name, input).kind).toBe('refused');
      }),
    );
  });

  it.each(commandNames)('%s is refused to the projector', (name) => {
    expect(decide(smallWorkshop(), 'projector', name, {})).toEqual({
      kind: 'refused',
      refusal: { kind: 'not-allowed' },
    });
  });

  it('refuses a name that is no command', () => {
    expect(decide(smallWorkshop(), 'facilitator', '__proto__', {}).kind).toBe('refused');
  });
});
