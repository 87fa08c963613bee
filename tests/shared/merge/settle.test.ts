import { describe, expect, it } from 'vitest';
import type { Choice, Conflict } from '../../../shared/merge/conflict.ts';
import { mergePlans, settle } from '../../../shared/merge/mergePlans.ts';
import { en, keyAt } from '../../builders.ts';
import {
  first,
  idA,
  idC,
  idM,
  idN,
  markM,
  paragraphs,
  plan,
  rowA,
  rowB,
  rowC,
  second,
  third,
} from './planParts.ts';
import { outputsHere } from './situations.ts';

const choose = (entries: Readonly<Record<string, Choice>>) => new Map(Object.entries(entries));
const long = 'x'.repeat(15_000);

describe('a conflict', () => {
  const titled = (title: string) => plan([rowA({ title: en(title) })]);
  const key = `activities:${idA}:title.en`;

  it('names the row, the field and the three values', () => {
    const { conflicts } = mergePlans(titled('Train'), titled('Advise'), titled('Inspect'), outputsHere);
    expect(conflicts).toEqual([
      {
        key,
        table: 'activities',
        id: idA,
        title: en('Advise'),
        field: 'title.en',
        base: 'Train',
        ours: 'Advise',
        theirs: 'Inspect',
        choices: ['ours', 'theirs', 'both', 'written'],
      },
    ]);
  });

  it.each<[choice: Choice, result: string]>([
    [{ kind: 'ours' }, 'Advise'],
    [{ kind: 'theirs' }, 'Inspect'],
    [{ kind: 'both' }, 'Advise\nInspect'],
    [{ kind: 'written', value: 'Visit' }, 'Visit'],
  ])('in a text, decided as %j', (choice, result) => {
    const merged = mergePlans(titled('Train'), titled('Advise'), titled('Inspect'), outputsHere);
    const settled = settle(merged, choose({ [key]: choice }));
    expect(settled).toMatchObject({ kind: 'settled', part: titled(result) });
    expect(settled.kind === 'settled' && settled.settled).toEqual([
      {
        table: 'activities',
        id: idA,
        title: en('Advise'),
        field: 'title.en',
        base: 'Train',
        ours: 'Advise',
        theirs: 'Inspect',
        choice: choice.kind,
        result,
      },
    ]);
  });

  it.each([
    ['two long texts', 'Train', long, `${long}y`, ['ours', 'theirs', 'written']],
    ['a text that one side emptied', 'Train', '', 'Inspect', ['ours', 'theirs', 'written']],
  ])('offers no both for %s', (_, base, ours, theirs, choices) => {
    const { conflicts } = mergePlans(titled(base), titled(ours), titled(theirs), outputsHere);
    expect(conflicts.map((conflict) => conflict.choices)).toEqual([choices]);
  });

  it.each<[what: string, fields: readonly [object, object, object], choice: Choice]>([
    ['a month', [{ start: '2018-01' }, { start: '2018-02' }, { start: '2018-03' }], written('2018-13')],
    ['a month', [{ start: '2018-01' }, { start: '2018-02' }, { start: '2018-03' }], { kind: 'both' }],
    ['a text', [{ title: en('a') }, { title: en('b') }, { title: en('c') }], written('x'.repeat(20_001))],
    ['a text', [{ title: en('a') }, { title: en('b') }, { title: en('c') }], written(7)],
    ['a state', [{ status: 'planned' }, { status: 'underWay' }, { status: 'done' }], written('done')],
    ['a share', [{ percentWomen: 1 }, { percentWomen: 2 }, { percentWomen: 3 }], written(-1)],
  ])('in %s is not decided by %3$j', (_, [base, ours, theirs], choice) => {
    const merged = mergePlans(plan([rowA(base)]), plan([rowA(ours)]), plan([rowA(theirs)]), outputsHere);
    const keys = merged.conflicts.map((conflict) => conflict.key);
    expect(settle(merged, choose(Object.fromEntries(keys.map((each) => [each, choice]))))).toEqual({
      kind: 'undecided',
      keys,
    });
  });

  it.each<[what: string, fields: readonly [object, object, object], value: unknown]>([
    ['start', [{ start: '2018-01' }, { start: '2018-02' }, { start: '2018-03' }], '2018-12'],
    ['start', [{ start: '2018-01' }, { start: '2018-02' }, { start: '2018-03' }], null],
    ['percentWomen', [{ percentWomen: 1 }, { percentWomen: 2 }, { percentWomen: 3 }], 40],
    ['target', [quantity(1), quantity(2), quantity(3)], { quantity: 4, unit: { en: 'firms', zh: '家企业' } }],
  ])('in %s can be decided by another value', (field, [base, ours, theirs], value) => {
    const merged = mergePlans(plan([rowA(base)]), plan([rowA(ours)]), plan([rowA(theirs)]), outputsHere);
    const settled = settle(
      merged,
      choose({ [`activities:${idA}:${field}`]: { kind: 'written', value } as Choice }),
    );
    expect(settled).toMatchObject({ kind: 'settled', part: plan([rowA({ [field]: value })]) });
  });

  it('in an amount is decided together with its currency, and the payer stays', () => {
    const money = (amount: number, payer: 'ilo' | null = null) =>
      plan([rowA({ budget: { amount, currency: 'CNY', payer } })]);
    const merged = mergePlans(money(1), money(2, 'ilo'), money(3), outputsHere);
    const value = { amount: 9, currency: 'USD' };
    const settled = settle(
      merged,
      choose({ [`activities:${idA}:budget.amount`]: { kind: 'written', value } }),
    );
    expect(settled).toMatchObject({
      part: plan([rowA({ budget: { amount: 9, currency: 'USD', payer: 'ilo' } })]),
    });
  });

  it('in the context can end with the paragraphs of both, without what either noted to itself', () => {
    const context = (...lines: readonly string[]) =>
      plan([], [], { context: { en: paragraphs(...lines), zh: paragraphs() } });
    const merged = mergePlans(context('Why'), context('Why', 'now'), context('Why not'), outputsHere);
    const settled = settle(
      merged,
      choose({ [`workplans:${merged.part.workplan.id}:context.en`]: { kind: 'both' } }),
    );
    expect(settled).toMatchObject({ part: context('Why', 'now', 'Why not') });
  });

  it('on the place takes the output and the order of the one that is chosen', () => {
    const at = (outputId: typeof first, n: number) => plan([rowA({ outputId, order: keyAt(n) })]);
    const merged = mergePlans(at(first, 0), at(second, 1), at(third, 5), outputsHere);
    const settled = settle(merged, choose({ [`activities:${idA}:outputId`]: { kind: 'theirs' } }));
    expect(settled).toMatchObject({ part: at(third, 5) });
  });
});

describe('a row that one side edited and the other removed', () => {
  const before = plan([rowA(), rowB()], [markM()]);
  const without = plan([rowB()]);
  const edited = plan([rowA({ lead: en('Li Na') }), rowB()], [markM({ isDone: true }), markM({ id: idN })]);
  const key = `activities:${idA}:`;

  it.each([
    ['ours', edited],
    ['theirs', without],
  ] as const)('here edited, decided as %s', (kind, result) => {
    const settled = settle(mergePlans(before, edited, without, outputsHere), choose({ [key]: { kind } }));
    expect(settled).toMatchObject({ kind: 'settled', settled: [{ field: null, choice: kind }] });
    expect(settled.kind === 'settled' && settled.part).toEqual(result);
  });

  it.each([
    ['ours', without],
    ['theirs', edited],
  ] as const)('here removed, decided as %s', (kind, result) => {
    const settled = settle(mergePlans(before, without, edited, outputsHere), choose({ [key]: { kind } }));
    expect(settled.kind === 'settled' && settled.part).toEqual(result);
  });

  it('can be neither both nor another one', () => {
    const [conflict] = mergePlans(before, without, edited, outputsHere).conflicts;
    expect(conflict).toMatchObject({ field: null, ours: null, choices: ['ours', 'theirs'] });
    expect(conflict?.theirs).toEqual(edited.activities.get(idA));
  });

  it('comes back under another output when its own is gone here', () => {
    const gone = plan([rowA({ outputId: 'gone' as typeof first, lead: en('Li Na') })]);
    const merged = mergePlans(
      plan([rowA({ outputId: 'gone' as typeof first })]),
      plan([]),
      gone,
      outputsHere,
    );
    const settled = settle(merged, choose({ [key]: { kind: 'theirs' } }));
    expect(settled).toMatchObject({ part: plan([rowA({ lead: en('Li Na') })]) });
  });
});

describe('a milestone', () => {
  const before = plan([rowA(), rowB()], [markM()]);
  const removed = plan([rowB()]);

  it.each([
    ['added', [markM(), markM({ id: idN })]],
    ['edited', [markM({ isDone: true })]],
    ['removed', []],
    ['moved to another row', [markM({ activityId: rowB().id })]],
  ])('that was %s has edited its row', (_, milestones) => {
    const edited = plan([rowA(), rowB()], milestones);
    const keys = [`activities:${idA}:`];
    const rows = (conflicts: readonly Conflict[]) =>
      conflicts.filter(({ table }) => table === 'activities').map(({ key }) => key);
    expect(rows(mergePlans(before, edited, removed, outputsHere).conflicts)).toEqual(keys);
    expect(rows(mergePlans(before, removed, edited, outputsHere).conflicts)).toEqual(keys);
  });

  it('is never without a row, whichever is chosen', () => {
    const all = [rowA(), rowB(), rowC()];
    const ours = plan(all, [markM({ activityId: idC, isDone: true })]);
    const theirs = plan([rowA(), rowB()], [markM({ activityId: rowB().id })]);
    const merged = mergePlans(plan(all, [markM()]), ours, theirs, outputsHere);
    const settled = settle(
      merged,
      choose({
        [`activities:${idC}:`]: { kind: 'theirs' },
        [`milestones:${idM}:activityId`]: { kind: 'ours' },
      }),
    );
    expect(settled).toMatchObject({
      part: plan([rowA(), rowB()], [markM({ activityId: rowB().id, isDone: true })]),
    });
  });

  it('that stays because its new row is gone is the very one of ours', () => {
    const ours = plan([rowA()], [markM()]);
    const theirs = plan([rowA(), rowB()], [markM({ activityId: rowB().id })]);
    const { part } = mergePlans(before, ours, theirs, outputsHere);
    expect(part.milestones.get(idM)).toBe(ours.milestones.get(idM));
  });
});

describe('lists that would be too long together', () => {
  it('are a conflict as a whole', () => {
    const many = (from: number) =>
      plan([rowA({ provinces: [...Array(60).keys()].map((n) => `${from + n}` as never) })]);
    const { conflicts, part } = mergePlans(plan([rowA()]), many(0), many(100), outputsHere);
    expect(conflicts.map(({ field, choices }) => [field, choices])).toEqual([
      ['provinces', ['ours', 'theirs']],
    ]);
    expect(part).toEqual(many(0));
  });

  it('are one even where they are merged member by member', () => {
    const many = (from: number) =>
      plan([
        rowA({
          supporting: [...Array(30).keys()].map((n) => ({
            partnerId: `${from + n}`,
            isConfirmed: true,
          })) as never,
        }),
      ]);
    const merged = mergePlans(plan([rowA()]), many(0), many(100), outputsHere);
    expect(merged.conflicts.map(({ field }) => field)).toEqual(['supporting']);
    const settled = settle(merged, choose({ [`activities:${idA}:supporting`]: { kind: 'theirs' } }));
    expect(settled).toMatchObject({ part: many(100) });
  });
});

it('shows of a supporting partner what each side says of it', () => {
  const asked = { partnerId: 'p' as never, isConfirmed: false };
  const [base, theirs] = [plan([rowA({ supporting: [asked] })]), plan([rowA()])];
  const ours = plan([rowA({ supporting: [{ ...asked, isConfirmed: true }] })]);
  const merged = mergePlans(base, ours, theirs, outputsHere);
  expect(merged.conflicts).toMatchObject([
    { field: 'supporting.p', base: asked, ours: { ...asked, isConfirmed: true }, theirs: null },
  ]);
  const settled = settle(merged, choose({ [`activities:${idA}:supporting.p`]: { kind: 'theirs' } }));
  expect(settled).toMatchObject({ part: theirs });
});

it('lets the plan and the partner of a row alone that comes in', () => {
  const theirs = plan([rowC({ workplanId: 'another' as never })]);
  const { part } = mergePlans(plan([]), plan([]), theirs, outputsHere);
  expect(part.activities.get(idC)).toEqual(rowC());
});

it('keeps the very objects of rows that nothing came into', () => {
  const ours = plan([rowA({ lead: en('Li Na') }), rowB()], [markM()]);
  const theirs = plan([rowA(), rowB({ title: en('Advise') })], [markM()]);
  const { part, taken } = mergePlans(plan([rowA(), rowB()], [markM()]), ours, theirs, outputsHere);
  expect(part.activities.get(idA)).toBe(ours.activities.get(idA));
  expect(part.workplan).toBe(ours.workplan);
  expect([...part.milestones.values()][0]).toBe([...ours.milestones.values()][0]);
  expect(taken.map(({ id, change, fields }) => [id, change, fields])).toEqual([
    [rowB().id, 'edited', ['title.en']],
  ]);
});

function written(value: unknown): Choice {
  return { kind: 'written', value } as Choice;
}

function quantity(n: number) {
  return { target: { quantity: n, unit: en('firms') } };
}
