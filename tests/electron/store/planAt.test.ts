import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkshop } from '../../../electron/store/open.ts';
import { commandNames } from '../../../shared/commands/registry.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { type PlanPart, planPartOf } from '../../../shared/merge/planPart.ts';
import { anId } from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';
import { start } from '../../randomCommands.ts';
import { newFile, opened, temporaryFolder } from './temporary.ts';

const application = { role: 'application', actor: 'test' } as const;
const ofPlans = commandNames.filter((name) =>
  /^(activities|milestones|workplans|planChecks|packets)\//.test(name),
);
const step = fc.oneof(
  fc.constantFrom(...ofPlans),
  fc.constantFrom(...commandNames),
  fc.constantFrom('undo' as const, 'redo' as const),
);

describe('the plan at a moment', () => {
  it('is the plan that was there then, whatever was done, undone and redone since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), fc.gen(), async (steps, gen) => {
        const result = openWorkshop(newFile(start, temporaryFolder()));
        if (result.kind !== 'opened') throw new Error(result.kind);
        const { store } = result;
        const plans = [...store.records.workplans.keys()];
        const seen = new Map<string, readonly (PlanPart | null)[]>();
        const look = (): void =>
          void seen.set(
            store.moment,
            plans.map((id) => planPartOf(store.records, id)),
          );
        look();
        for (const [n, name] of steps.entries()) {
          const commandId = `step ${n}`;
          if (name === 'undo') store.undo(commandId, 'test');
          else if (name === 'redo') store.redo(commandId, 'test');
          else {
            const input: unknown = gen(() => inputs[name](store.records) as fc.Arbitrary<unknown>);
            store.run({ commandId, gesture: commandId, name, input }, application);
          }
          look();
        }
        for (const [moment, then] of seen)
          expect(await Promise.all(plans.map((id) => store.planAt(moment, id)))).toEqual(then);
        store.close();
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('is found behind hundreds of commands, also in a file that was opened again', async () => {
    const file = newFile();
    const id = anId<WorkplanId>(40);
    const result = openWorkshop(file);
    if (result.kind !== 'opened') throw new Error(result.kind);
    const { store } = result;
    const then = planPartOf(store.records, id);
    const { moment } = store;
    for (let n = 0; n < 250; n++) {
      const input = { id, fields: { version: `1.${n}` } };
      store.run({ commandId: `c${n}`, gesture: `c${n}`, name: 'workplans/edit', input }, application);
    }
    store.close();
    const again = opened(file);
    expect(again.moment).toBe('c249');
    expect(await again.planAt(moment, id)).toEqual(then);
    expect((await again.planAt('c99', id))?.workplan.version).toBe('1.99');
  });

  it('is unknown for a moment or a plan of another file', async () => {
    const store = opened(newFile());
    expect(await store.planAt('elsewhere', anId<WorkplanId>(40))).toBeNull();
    expect(await store.planAt(store.moment, anId<WorkplanId>(0xbad))).toBeNull();
  });
});
