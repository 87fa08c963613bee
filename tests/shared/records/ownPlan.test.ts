import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/commands/command.ts';
import { type CommandName, commandNames, decide } from '../../../shared/commands/registry.ts';
import { type Origin, originSchema } from '../../../shared/domain/origin.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { checkIds } from '../../../shared/domain/planCheck.ts';
import { recordsFor } from '../../../shared/merge/forPartner.ts';
import { apply, between, entriesOf, only, reverse } from '../../../shared/records/diff.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import { isWithinOwnPlan, originOf } from '../../../shared/records/ownPlan.ts';
import type { Records, TableName } from '../../../shared/records/tables.ts';
import { anActivity, anId, aWorkplan, en } from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';
import { runRandomly, sequences, start } from '../../randomCommands.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

const own = anId<PartnerId>(30);

const origin: Origin = originSchema.parse({
  id: anId(901),
  packetId: anId(902),
  partnerId: own,
  sentAt: '2017-05-01T08:00:00.000Z',
  openedAt: '2017-05-02T08:00:00.000Z',
});

function copied(records: Records): Records {
  return { ...recordsFor(records, own), origins: new Map([[origin.id, origin]]) };
}

/** With every check accepted, so that each can be reopened. */
function accepted(records: Records): Records {
  const all = checkIds.map((check) => ({ check, reason: en('Agreed') }));
  const rows = [...records.activities.values()].map((row) => [row.id, { ...row, accepted: all }] as const);
  return { ...records, activities: new Map(rows) };
}

const copy = accepted(copied(start));
const withoutOrigin = (records: Records): Records => ({ ...records, origins: new Map() });

/** The tables in which anything may change in a copy: the plan, and what is of this computer. */
const free: ReadonlySet<TableName> = new Set<TableName>([
  'workplans',
  'activities',
  'milestones',
  'packets',
  'planMerges',
  'snapshots',
  'drafts',
]);

/** What may be asked of whoever drafts; each of these must be accepted at least once. */
const planned: readonly CommandName[] = [
  'activities/add',
  'activities/edit',
  'activities/move',
  'activities/remove',
  'activities/give-evidence',
  'activities/take-evidence',
  'checks/accept',
  'checks/reopen',
  'milestones/add',
  'milestones/edit',
  'milestones/move',
  'milestones/remove',
  'workplans/edit',
  'workplans/write-context',
  'packets/keep',
  'snapshots/take',
  'drafts/keep',
];

const drafting = fc.array(fc.constantFrom(...planned), { maxLength: 20 });

describe("in a partner's copy", () => {
  it.each(commandNames)('%s stays within the plan, or is refused', (name) => {
    let count = 0;
    fc.assert(
      fc.property(drafting, fc.gen(), (names, gen) => {
        // Something to reopen is rare by chance.
        let { records } = runRandomly(
          [...names, ...Array<CommandName>(6).fill('checks/accept')],
          gen,
          undefined,
          copy,
        );
        for (let n = 0; n < 4; n++) {
          const input: unknown = gen(() => inputs[name](records) as fc.Arbitrary<unknown>);
          const wished = decide(withoutOrigin(records), 'application', name, input);
          const decision = decide(records, 'application', name, input);
          expect(decision).toEqual(
            isFree(wished) ? wished : { kind: 'refused', refusal: { kind: 'not-yours' } },
          );
          if (decision.kind === 'refused') continue;
          if (entriesOf(decision.diff).length > 0) count++;
          const after = apply(records, decision.diff);
          expect(strangersIn(after)).toEqual([]);
          expect(breaches(after)).toEqual([]);
          records = after;
        }
      }),
      { numRuns: planned.includes(name) ? 100 : 25, endOnFailure: true },
    );
    if (planned.includes(name)) expect(count).toBeGreaterThan(0);
  });

  it('everything can be undone, one after the other, and nothing of it leaves the plan', () => {
    fc.assert(
      fc.property(drafting, fc.gen(), (names, gen) => {
        const { records, diffs } = runRandomly(names, gen, undefined, copy);
        const undone = diffs.toReversed().reduce((state, diff) => {
          const back = reverse(only(diff, 'undoable'));
          expect(isWithinOwnPlan(state, back)).toBe(true);
          return apply(state, back);
        }, records);
        expect(only(between(copy, undone), 'undoable')).toEqual({});
      }),
      { endOnFailure: true },
    );
  });

  it('no sequence of commands changes what is only there to be read', () => {
    fc.assert(
      fc.property(sequences, fc.gen(), (names, gen) => {
        const { records } = runRandomly(names, gen, undefined, copy);
        const changed = entriesOf(between(copy, records)).map(([table]) => table);
        expect(changed.filter((table) => !free.has(table))).toEqual([]);
      }),
      { endOnFailure: true },
    );
  });

  it('a plan of somebody else that got into the file cannot be changed', () => {
    const strange = aWorkplan({ id: anId(41), partnerId: anId(0xd1) });
    const row = anActivity({ id: anId(91), workplanId: strange.id });
    const records: Records = {
      ...copy,
      workplans: new Map([...copy.workplans, [strange.id, strange]]),
      activities: new Map([...copy.activities, [row.id, row]]),
    };
    const input = { rows: [{ id: row.id, fields: { title: en('Mine now') } }] };
    expect(decide(records, 'facilitator', 'activities/edit', input)).toEqual({
      kind: 'refused',
      refusal: { kind: 'not-yours' },
    });
  });
});

it('is what a file with an origin is; the workshop itself has none and may change everything', () => {
  expect(originOf(copy)).toEqual(origin);
  expect(originOf(start)).toBe(null);
  expect(isWithinOwnPlan(start, between(start, smallWorkshop()))).toBe(true);
});

/** Whether a decision of the same workshop without an origin would be all right in a copy. */
function isFree(decision: Decision): boolean {
  return decision.kind === 'refused' || entriesOf(decision.diff).every(([table]) => free.has(table));
}

/** Rows of a plan that is not the partner's. */
function strangersIn(records: Records): readonly string[] {
  const plans = new Set(
    [...records.workplans.values()].filter(({ partnerId }) => partnerId === own).map(({ id }) => id),
  );
  return [
    ...[...records.workplans.keys()].filter((id) => !plans.has(id)),
    ...[...records.activities.values()]
      .filter(({ workplanId }) => !plans.has(workplanId))
      .map(({ id }) => id),
  ];
}
