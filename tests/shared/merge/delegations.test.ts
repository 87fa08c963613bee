import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../shared/commands/registry.ts';
import type { CopyId, PacketId } from '../../../shared/domain/packet.ts';
import { assert } from '../../../shared/lib/assert.ts';
import type { Choice, Conflict } from '../../../shared/merge/conflict.ts';
import { mergePlans } from '../../../shared/merge/mergePlans.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';
import { apply } from '../../../shared/records/diff.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import { outputsInOrder } from '../../../shared/records/strategy.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId, aPacket } from '../../builders.ts';
import { lost } from './accounting.ts';
import { delegations, partnerAt, planOf, returned, worked } from './randomPlans.ts';

/** One packet that comes back: of which partner, and what is in it. */
type Return = { readonly partner: number; readonly part: PlanPart };

/** Receives and merges them one after the other as the application does, ours standing in every conflict. */
function received(host: Records, sent: Records, returns: readonly Return[]) {
  const conflicts: Conflict[] = [];
  const records = returns.reduce((state, { partner, part }, n) => {
    const id = anId<PacketId>(7000 + n);
    const packet = aPacket({ id, partnerId: partnerAt(partner), copyId: anId<CopyId>(8000 + n) });
    const kept = run(state, 'packets/keep', packet);
    const base = planOf(sent, partner);
    const outputs = outputsInOrder(kept).map((output) => output.id);
    const merged = mergePlans(base, planOf(kept, partner), part, outputs);
    conflicts.push(...merged.conflicts);
    const choices = new Map(merged.conflicts.map(({ key }): [string, Choice] => [key, { kind: 'ours' }]));
    const arrival = { base, theirs: part, unread: [], notices: [] };
    return run(kept, 'packets/merge', { id, at: packet.at, arrival, choices });
  }, host);
  return { records, conflicts };
}

function run(records: Records, name: 'packets/keep' | 'packets/merge', input: unknown): Records {
  const decision = decide(records, 'application', name, input);
  assert(decision.kind === 'accepted', `${name} is accepted`);
  return apply(records, decision.diff);
}

function plansOf(records: Records, count: number) {
  return [...Array(count).keys()].map((n) => {
    const { workplan, activities, milestones } = planOf(records, n);
    return { workplan, activities: byId(activities), milestones: byId(milestones) };
  });
}

function byId<R>(rows: ReadonlyMap<string, R>): readonly R[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

const counts = fc.integer({ min: 3, max: 12 });

describe('delegations that work on their own', () => {
  it('come back in any order, some of them twice, to the same workshop, and nothing is lost', () => {
    fc.assert(
      fc.property(counts, fc.gen(), (count, gen) => {
        const sent = delegations(count);
        const host = worked(sent, gen, 30);
        const once = [...Array(count).keys()].map((partner) => ({
          partner,
          part: returned(sent, partner, gen, gen(fc.nat, { max: 12 })),
        }));
        const twice = gen(() => fc.subarray(once));
        const order = gen(() => shuffled([...once, ...twice]));
        const other = gen(() => shuffled([...once, ...twice]));
        const [first, second] = [received(host, sent, order), received(host, sent, other)];
        expect(plansOf(second.records, count)).toEqual(plansOf(first.records, count));
        expect(breaches(first.records)).toEqual([]);
        for (const { partner, part } of once)
          expect(lost(planOf(sent, partner), part, planOf(first.records, partner), first.conflicts)).toEqual(
            [],
          );
        for (const { partner } of once)
          expect(
            lost(
              planOf(sent, partner),
              planOf(host, partner),
              planOf(first.records, partner),
              first.conflicts,
            ),
          ).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it('of which one worked on two laptops lose nothing either', () => {
    fc.assert(
      fc.property(counts, fc.gen(), (count, gen) => {
        const sent = delegations(count);
        const host = worked(sent, gen, 20);
        const both = [0, 0, 1].map((partner) => ({ partner, part: returned(sent, partner, gen, 15) }));
        for (const order of [both, both.toReversed()]) {
          const { records, conflicts } = received(host, sent, order);
          expect(breaches(records)).toEqual([]);
          for (const { partner, part } of both)
            expect(lost(planOf(sent, partner), part, planOf(records, partner), conflicts)).toEqual([]);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

/** The same ones in another order. */
function shuffled<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}
