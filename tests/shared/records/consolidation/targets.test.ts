import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { targetStates } from '../../../../shared/records/consolidation/targets.ts';
import { promisedFor } from '../../../../shared/records/programmeTargets.ts';
import { en } from '../../../builders.ts';
import { activity, partner, type Row, someWorkshop, stirred, workshopOf } from './someWorkshop.ts';

const smes = (of: number, quantity: number): Row => ({ of, target: { quantity, unit: en('SMEs') } });

describe('a target of the programme beside what partners promise', () => {
  it.each<[string, readonly Row[], number | null, number | null]>([
    ['nothing', [], 0, -500],
    ['a part of it', [smes(0, 100), smes(1, 25)], 0.25, -375],
    ['all of it', [smes(0, 500)], 1, 0],
    ['more', [smes(0, 750)], 1.5, 250],
  ])('%s', (_, rows, share, surplus) =>
    expect(targetStates(workshopOf(rows))[0]).toMatchObject({ wanted: 500, share, surplus }),
  );

  it('by partner with the rows, in their order', () => {
    const rows = [smes(2, 1), smes(0, 2), { of: 1 }, smes(2, 4)];
    const [state] = targetStates(workshopOf(rows));
    expect(state?.byPartner).toEqual([
      { partnerId: partner(0), quantity: 2, activities: [activity(1)] },
      { partnerId: partner(2), quantity: 5, activities: [activity(0), activity(3)] },
    ]);
    expect(state?.activities).toEqual([activity(1), activity(0), activity(3)]);
  });

  it('is asked of no number', () => {
    const records = workshopOf([smes(0, 3)]);
    const [target] = records.programmeTargets.values();
    const worded = target && { ...target, target: { quantity: null, unit: en('SMEs') } };
    const states = targetStates({
      ...records,
      programmeTargets: new Map(worded ? [[worded.id, worded]] : []),
    });
    expect(states[0]).toMatchObject({ wanted: null, promised: 3, share: null, surplus: null });
  });
});

describe('whatever partners plan', () => {
  test('promises of partners add up to what is promised', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        for (const { target, promised, byPartner, activities } of targetStates(records)) {
          expect(promised).toBe(promisedFor(records, target).total);
          expect(byPartner.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(promised);
          expect(byPartner.flatMap((each) => each.activities)).toEqual(activities);
        }
      }),
    );
  });

  test('the order in which records lie makes no difference', () => {
    fc.assert(
      fc.property(someWorkshop, (records) => {
        expect(targetStates(stirred(records))).toEqual(targetStates(records));
      }),
    );
  });
});
