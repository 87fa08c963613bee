import fc from 'fast-check';
import type { Envelope } from '../../electron/store/workshopStore.ts';
import { commandNames, decide } from '../../shared/commands/registry.ts';
import { apply, isEmpty } from '../../shared/records/diff.ts';
import type { Records } from '../../shared/records/tables.ts';
import { inputs } from '../commandInputs.ts';

const commands = 80;

/** Commands that are all accepted and change something, and what there is after 0, 1, 2 … of them. */
export type Plan = { readonly envelopes: readonly Envelope[]; readonly states: readonly Records[] };

export function planFrom(records: Records, seed: number): Plan {
  const names = fc.sample(fc.constantFrom(...commandNames), { seed, numRuns: commands });
  const envelopes: Envelope[] = [];
  const states = [records];
  for (const [index, name] of names.entries()) {
    const before = states.at(-1) ?? records;
    const inputOf: fc.Arbitrary<unknown> = inputs[name](before);
    const [input] = fc.sample(inputOf, {
      seed: seed + index,
      numRuns: 1,
    });
    const decision = decide(before, 'facilitator', name, input);
    if (decision.kind === 'refused' || isEmpty(decision.diff)) continue;
    const commandId = `${seed} ${index}`;
    envelopes.push({ commandId, gesture: commandId, name, input });
    states.push(apply(before, decision.diff));
  }
  return { envelopes, states };
}
