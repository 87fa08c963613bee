import fc from 'fast-check';
import { type CommandName, decide } from '../../../shared/commands/registry.ts';
import type { Activity } from '../../../shared/domain/activity.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { assert } from '../../../shared/lib/assert.ts';
import { recordsFor } from '../../../shared/merge/forPartner.ts';
import { type PlanPart, planPartOf } from '../../../shared/merge/planPart.ts';
import { apply } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aDay,
  aFinding,
  aListItem,
  aMilestone,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aSession,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';
import { planInputs } from '../../commandInputs/plans.ts';

const planCommands = (Object.keys(planInputs) as (keyof typeof planInputs)[]).filter((name) =>
  /^(activities|milestones|checks|workplans)\//u.test(name),
);

export const partnerAt = (n: number): PartnerId => anId<PartnerId>(3000 + n);
const planAt = (n: number): WorkplanId => anId<WorkplanId>(4000 + n);

/** A workshop in which so many partners have a plan with a few rows each. */
export function delegations(count: number): Records {
  const all = [...Array(count).keys()];
  const rows = all.flatMap((n) => [0, 1, 2, 3].map((row) => ({ n, row, at: n * 10 + row })));
  return recordsOf({
    days: [aDay()],
    sessions: [aSession()],
    clusters: [aCluster()],
    cards: [aCard()],
    findings: [aFinding(), aFinding({ id: anId(66), number: 2 })],
    partners: all.map((n) => aPartner({ id: partnerAt(n), order: keyAt(n), mark: `P${n}` })),
    workplans: all.map((n) => aWorkplan({ id: planAt(n), partnerId: partnerAt(n) })),
    objectives: [anObjective()],
    outputs: [0, 1, 2].map((n) => anOutput({ id: anId(80 + n), order: keyAt(n) })),
    listItems: [0, 1, 2, 3].map((n) => aListItem({ id: anId(190 + n), order: keyAt(n) })),
    activities: rows.map(({ n, row, at }) =>
      anActivity({
        id: anId(5000 + at),
        workplanId: planAt(n),
        outputId: anId(80 + (row % 3)),
        order: keyAt(row),
        title: en(`Activity ${at}`),
        provinces: [anId(190), anId(191)],
        supporting: [{ partnerId: partnerAt(0), isConfirmed: false }],
        evidence: [{ kind: 'finding', id: anId(65) }],
        further: { colour: 'red' },
        illustrative: row === 0,
      }),
    ),
    milestones: rows.flatMap(({ row, at }) =>
      row > 1 ? [] : [aMilestone({ id: anId(6000 + at), activityId: anId(5000 + at) })],
    ),
  });
}

/** After so many changes that a person could make to a plan, most of them in few rows, so that two people meet. */
export function worked(records: Records, gen: fc.GeneratorValue, steps: number): Records {
  let state = records;
  for (let step = 0; step < steps; step++) {
    const name: CommandName = gen(fc.constantFrom, ...planCommands);
    const input: unknown = gen(
      () => planInputs[name as keyof typeof planInputs](state) as fc.Arbitrary<unknown>,
    );
    const decision = decide(state, 'facilitator', name, input);
    if (decision.kind === 'accepted') state = apply(state, decision.diff);
  }
  return state;
}

/** A partner's copy after some work, as it comes back; now and then by a newer version of the application. */
export function returned(records: Records, n: number, gen: fc.GeneratorValue, steps: number): PlanPart {
  const copy = worked(recordsFor(records, partnerAt(n)), gen, steps);
  const part = planPartOf(copy, planAt(n));
  assert(part !== null, 'the plan is in the copy');
  const [row] = part.activities.values();
  const further = gen(fc.constantFrom, null, { colour: 'red' }, { colour: 'blue' }, { size: [1, null] });
  if (row === undefined || further === null) return part;
  return {
    ...part,
    activities: new Map<Activity['id'], Activity>(part.activities).set(row.id, { ...row, further }),
  };
}

export function planOf(records: Records, n: number): PlanPart {
  const part = planPartOf(records, planAt(n));
  assert(part !== null, 'the plan is there');
  return part;
}
