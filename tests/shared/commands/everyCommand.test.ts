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
import { inputs } from '../../commandInputs.ts';
import { runRandomly, sequences, start } from '../../randomCommands.ts';

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
