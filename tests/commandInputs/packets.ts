import fc from 'fast-check';
import type { InputOf } from '../../shared/commands/registry.ts';
import { activitySchema } from '../../shared/domain/activity.ts';
import { milestoneSchema } from '../../shared/domain/milestone.ts';
import { packetDirections, packetWays } from '../../shared/domain/packet.ts';
import type { Choice, Conflict } from '../../shared/merge/conflict.ts';
import { mergePlans } from '../../shared/merge/mergePlans.ts';
import { type PlanPart, planPartOf } from '../../shared/merge/planPart.ts';
import { outputsInOrder } from '../../shared/records/strategy.ts';
import type { Records } from '../../shared/records/tables.ts';
import { idIn, idOrNull, idsIn, newId, some, text } from './arbitraries.ts';

const at = fc.constantFrom('2017-05-01T08:00:00.000Z', '2017-05-02T09:30:00.000Z');
const blob = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));

type PacketCommand = 'packets/keep' | 'packets/merge';

export const packetInputs: { readonly [N in PacketCommand]: (records: Records) => fc.Arbitrary<InputOf<N>> } =
  {
    'packets/keep': (r) =>
      fc.record({
        id: newId as fc.Arbitrary<never>,
        partnerId: idIn(r, 'partners'),
        direction: fc.constantFrom(...packetDirections),
        way: fc.constantFrom(...packetWays),
        at,
        name: fc.string({ maxLength: 20 }),
        isProtected: fc.boolean(),
        blob,
        basedOn: idOrNull(r, 'packets'),
        copyId: fc.option(newId as fc.Arbitrary<never>, { nil: null }),
        revision: fc.nat({ max: 5 }),
      }),
    'packets/merge': (r) => {
      const plans = [...r.workplans.keys()].flatMap((id) => planPartOf(r, id) ?? []);
      return fc
        .constantFrom(...plans)
        .chain((plan) =>
          fc.record({
            id: idIn(r, 'packets'),
            at,
            isKnown: fc.boolean(),
            base: fc.oneof(fc.constant(plan), edited(r, plan)),
            theirs: edited(r, plan),
            kinds: fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
          }),
        )
        .map(({ id, at: when, base, theirs, isKnown, kinds }) => {
          const ours = planPartOf(r, theirs.workplan.id);
          const outputs = outputsInOrder(r).map((output) => output.id);
          const known = isKnown ? base : null;
          const conflicts = ours ? mergePlans(known, ours, theirs, outputs).conflicts : [];
          return {
            id,
            at: when,
            arrival: { base: known, theirs, unread: [], notices: [] },
            choices: new Map(
              conflicts.map((conflict, n) => [
                conflict.key,
                choiceAt(conflict, kinds[n % kinds.length] ?? 0),
              ]),
            ),
          };
        });
    },
  };

function choiceAt({ choices, theirs }: Conflict, n: number): Choice {
  const kind = choices[n % choices.length] ?? 'ours';
  return kind === 'written' ? { kind, value: theirs } : { kind };
}

/** A plan as somebody else has it: rows reworded, moved, new and gone. */
function edited(r: Records, plan: PlanPart): fc.Arbitrary<PlanPart> {
  const [first] = plan.activities.values();
  if (first === undefined) return fc.constant(plan);
  return fc
    .record({
      fields: some({
        title: text,
        budget: fc.constant({ amount: 7, currency: 'EUR', payer: 'ilo' } as const),
        outputId: idIn(r, 'outputs'),
        provinces: idsIn(r, 'listItems'),
        further: fc.dictionary(fc.constantFrom('x', 'y'), fc.jsonValue({ maxDepth: 1 })),
      }),
      isCut: fc.boolean(),
      added: newId,
      mark: newId,
      version: fc.string({ maxLength: 8 }),
    })
    .map(({ fields, isCut, added, mark, version }) => {
      const activities = new Map(plan.activities);
      const copy = activitySchema.parse({ ...first, ...fields, id: added });
      activities.set(copy.id, copy);
      const kept = new Map(plan.milestones);
      if (isCut) activities.delete(first.id);
      else activities.set(first.id, activitySchema.parse({ ...first, ...fields }));
      for (const { id, activityId } of plan.milestones.values())
        if (!activities.has(activityId)) kept.delete(id);
      const milestone = { id: mark, activityId: copy.id, order: 'a0', title: copy.title };
      const whole = milestoneSchema.parse({ ...milestone, month: null, isDone: isCut, further: {} });
      kept.set(whole.id, whole);
      return { workplan: { ...plan.workplan, version }, activities, milestones: kept };
    });
}
