import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { assert } from '../../../shared/lib/assert.ts';
import type { Choice, Conflict } from '../../../shared/merge/conflict.ts';
import { type Merged, mergePlans, settle } from '../../../shared/merge/mergePlans.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId } from '../../builders.ts';
import { lost } from './accounting.ts';
import { delegations, planOf, returned, worked } from './randomPlans.ts';

const outputs = [80, 81, 82].map((n) => anId<OutputId>(n));
const start = delegations(2);

type Drawn = {
  readonly records: Records;
  readonly base: PlanPart;
  readonly ours: PlanPart;
  readonly theirs: PlanPart;
};

/** Sent, worked on here, and returned; what both sides did alike was done before they parted. */
function drawn(gen: fc.GeneratorValue, { here, there, alike }: Steps): Drawn {
  const parted = worked(start, gen, alike);
  const records = worked(parted, gen, here);
  return {
    records,
    base: planOf(start, 0),
    ours: planOf(records, 0),
    theirs: returned(parted, 0, gen, there),
  };
}

type Steps = { readonly here: number; readonly there: number; readonly alike: number };
const steps: fc.Arbitrary<Steps> = fc.record({
  here: fc.nat({ max: 25 }),
  there: fc.nat({ max: 25 }),
  alike: fc.constantFrom(0, 0, 4),
});
const bases = fc.constantFrom('known', 'known', 'unknown');

function everyMerge(
  check: (drawn: Drawn, merged: Merged, base: PlanPart | null, gen: fc.GeneratorValue) => void,
  seed: { readonly seed?: number } = {},
) {
  fc.assert(
    fc.property(steps, bases, fc.gen(), (counts, known, gen) => {
      const all = drawn(gen, counts);
      const base = known === 'known' ? all.base : null;
      check(all, mergePlans(base, all.ours, all.theirs, outputs), base, gen);
    }),
    { numRuns: 150, endOnFailure: true, ...seed },
  );
}

function settled(merged: Merged, choiceOf: (conflict: Conflict) => Choice): PlanPart {
  const choices = new Map(merged.conflicts.map((conflict) => [conflict.key, choiceOf(conflict)]));
  const result = settle(merged, choices);
  assert(result.kind === 'settled', 'every conflict is decided');
  return result.part;
}

const asOurs = (): Choice => ({ kind: 'ours' });
const asTheirs = (): Choice => ({ kind: 'theirs' });

/** Whatever the order in which rows lie in the map. */
function rows({ workplan, activities, milestones }: PlanPart) {
  const byId = (all: Iterable<{ readonly id: string }>) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [workplan, ...byId(activities.values()), ...byId(milestones.values())];
}

function isTheVery(part: PlanPart, other: PlanPart): boolean {
  return (
    part.workplan === other.workplan &&
    part.activities.size === other.activities.size &&
    part.milestones.size === other.milestones.size &&
    [...part.activities].every(([id, row]) => other.activities.get(id) === row) &&
    [...part.milestones].every(([id, row]) => other.milestones.get(id) === row)
  );
}

describe('a merge', () => {
  it('where they changed nothing is exactly ours, down to the rows', () => {
    everyMerge(({ base, ours }) => {
      const merged = mergePlans(base, ours, base, outputs);
      expect(isTheVery(merged.part, ours)).toBe(true);
      expect([merged.taken, merged.conflicts]).toEqual([[], []]);
    });
  });

  it('where we changed nothing is exactly theirs', () => {
    everyMerge(({ base, theirs }) => {
      const merged = mergePlans(base, base, theirs, outputs);
      expect(rows(merged.part)).toEqual(rows(theirs));
      expect(merged.conflicts).toEqual([]);
    });
  });

  it('is the same with the sides swapped, but for conflicts, which are mirrored', () => {
    everyMerge(({ ours, theirs }, merged, base) => {
      const mirrored = mergePlans(base, theirs, ours, outputs);
      const sides = new Map(merged.conflicts.map((conflict) => [conflict.key, conflict]));
      expect(mirrored.conflicts.map(({ key }) => key).sort()).toEqual([...sides.keys()].sort());
      for (const conflict of mirrored.conflicts) {
        const { ours: own, theirs: other } = sides.get(conflict.key) as Conflict;
        expect([conflict.theirs, conflict.ours]).toEqual([own, other]);
      }
      expect(rows(settled(mirrored, asTheirs))).toEqual(rows(settled(merged, asOurs)));
      expect(rows(settled(mirrored, asOurs))).toEqual(rows(settled(merged, asTheirs)));
    });
  });

  it('leaves ours standing until a conflict is decided', () => {
    everyMerge((_, merged) => {
      expect(rows(settled(merged, asOurs))).toEqual(rows(merged.part));
    });
  });

  it('of the same packet again changes nothing', () => {
    everyMerge(({ theirs }, merged, base) => {
      const again = mergePlans(base, merged.part, theirs, outputs);
      expect(rows(again.part)).toEqual(rows(merged.part));
      expect(isTheVery(again.part, merged.part)).toBe(true);
      expect(again.taken).toEqual([]);
      expect(again.conflicts.map(({ key }) => key)).toEqual(merged.conflicts.map(({ key }) => key));
    });
  });

  it('of what is merged already, however it was decided, changes nothing', () => {
    everyMerge(({ theirs }, merged, _, gen) => {
      const part = settled(merged, (conflict) => drawnChoice(conflict, gen));
      const again = mergePlans(theirs, part, theirs, outputs);
      expect(isTheVery(again.part, part)).toBe(true);
      expect(again.conflicts).toEqual([]);
    });
  });

  it('loses nothing that either side wrote', () => {
    everyMerge(({ ours, theirs }, { part, conflicts }, base) => {
      expect(lost(base, theirs, part, conflicts)).toEqual([]);
      expect(lost(base, ours, part, conflicts)).toEqual([]);
    });
  });

  it('leaves a sound workshop, however it is decided', () => {
    everyMerge(({ records, ours }, merged, _, gen) => {
      const part = settled(merged, (conflict) => drawnChoice(conflict, gen));
      expect(breaches(withPart(records, ours, part))).toEqual([]);
    });
  });

  it('asks for every conflict, and for nothing else', () => {
    everyMerge((_, merged) => {
      const keys = merged.conflicts.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const without = new Map(keys.slice(1).map((key) => [key, asTheirs()]));
      const missing = settle(merged, without.set('activities:nobody:title.en', asOurs()));
      expect(missing.kind === 'undecided' ? missing.keys : []).toEqual(keys.slice(0, 1));
    });
  });

  it('meets every kind of conflict in these tests', () => {
    const met = new Set<string>();
    everyMerge(
      (_, { conflicts }) => {
        for (const { table, field } of conflicts) met.add(`${table} ${field?.split('.')[0] ?? ''}`);
      },
      { seed: 6 },
    );
    for (const kind of [
      'activities ',
      'milestones ',
      'activities outputId',
      'activities title',
      'workplans context',
    ])
      expect([...met]).toContain(kind);
  });
});

function drawnChoice({ choices, theirs }: Conflict, gen: fc.GeneratorValue): Choice {
  const kind = gen(fc.constantFrom, ...choices);
  return kind === 'written' ? { kind, value: theirs } : { kind };
}

function withPart(records: Records, before: PlanPart, after: PlanPart): Records {
  const replaced = <K, R>(all: ReadonlyMap<K, R>, from: ReadonlyMap<K, R>, to: ReadonlyMap<K, R>) =>
    new Map([...[...all].filter(([id]) => !from.has(id)), ...to]);
  return {
    ...records,
    workplans: new Map(records.workplans).set(after.workplan.id, after.workplan),
    activities: replaced(records.activities, before.activities, after.activities),
    milestones: replaced(records.milestones, before.milestones, after.milestones),
  };
}
