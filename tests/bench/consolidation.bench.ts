import { type Activity, type ActivityId, currencies, payers } from '../../shared/domain/activity.ts';
import type { CardId } from '../../shared/domain/boardItem.ts';
import type { ListItemId } from '../../shared/domain/listItem.ts';
import { consolidatedBudgets } from '../../shared/records/consolidation/budgets.ts';
import { plansProgress } from '../../shared/records/consolidation/completeness.ts';
import { challengeCoverage } from '../../shared/records/consolidation/coverage.ts';
import { planGaps } from '../../shared/records/consolidation/gaps.ts';
import { consolidationMatrix } from '../../shared/records/consolidation/matrix.ts';
import { planOverlaps } from '../../shared/records/consolidation/overlaps.ts';
import { targetStates } from '../../shared/records/consolidation/targets.ts';
import { consolidatedTimeline } from '../../shared/records/consolidation/timeline.ts';
import type { Records } from '../../shared/records/tables.ts';
import { aListItem, anId, aProgrammeTarget, en, keyAt } from '../builders.ts';
import type { Benchmark } from './benchmark.ts';
import { largeWorkshop } from './largeWorkshop.ts';

const [partners, activities, cards] = [20, 200, 5000];

type Run = { readonly cold: number; readonly edited: number };

/** Everything that the page of all partners says, from nothing and after one edit. */
export const benchmark: Benchmark<Run> = {
  rows: [
    {
      name: `consolidation of ${partners} partners × ${activities} activities, ${cards} cards, from nothing`,
      unit: 'ms',
      goal: 100,
      goalOf: 'ours',
      statistic: 'median',
      figureOf: ({ cold }) => cold,
    },
    {
      name: 'the same after one edit',
      unit: 'ms',
      goal: 50,
      goalOf: 'ours',
      statistic: 'median',
      figureOf: ({ edited }) => edited,
    },
  ],
  rounds: 60,
  warmUp: 5,
  prepare: () => {
    const prepared = preparedRecords();
    const ids = [...prepared.activities.keys()];
    let edits = 0;
    return {
      ours: () => {
        const records = unknownCopy(prepared);
        const cold = timeOf(() => consolidate(records));
        const id = ids[edits++ % ids.length] as ActivityId;
        const row = { ...(records.activities.get(id) as Activity), lead: en(`Lead ${edits}`) };
        const after = { ...records, activities: new Map(records.activities).set(id, row) };
        return { cold, edited: timeOf(() => consolidate(after)) };
      },
      control: () => {
        const sums = new Map<string, number>();
        const time = timeOf(() => {
          for (const { outputId, workplanId, budget } of prepared.activities.values()) {
            const cell = `${outputId} ${workplanId}`;
            sums.set(cell, (sums.get(cell) ?? 0) + (budget.amount ?? 0));
          }
        });
        return { cold: time, edited: time };
      },
      close: () => {},
    };
  },
};

function consolidate(records: Records): readonly unknown[] {
  const [coverage, targets] = [challengeCoverage(records), targetStates(records)];
  return [
    consolidationMatrix(records),
    consolidatedTimeline(records, 'partner'),
    consolidatedTimeline(records, 'objective'),
    consolidatedBudgets(records),
    planOverlaps(records),
    planGaps(records, coverage, targets),
    plansProgress(records),
  ];
}

function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The same content in tables that nobody has seen before: whatever is kept by them is not known. */
function unknownCopy(records: Records): Records {
  return {
    ...records,
    activities: new Map(records.activities),
    cards: new Map(records.cards),
    workplans: new Map([...records.workplans].map(([id, plan]) => [id, { ...plan }])),
  };
}

/** The large workshop, whose cards are challenges, and whose activities say where, in what, who pays and why. */
function preparedRecords(): Records {
  const records = largeWorkshop({ cards, partners, activities });
  const sector = (n: number) => aListItem({ id: anId<ListItemId>(900 + n), list: 'sector', order: keyAt(n) });
  const target = aProgrammeTarget();
  const rows = [...records.activities.values()].map(
    (row, n): Activity => ({
      ...row,
      sectors: [sector(n % 3).id],
      budget: {
        ...row.budget,
        currency: currencies[n % 2] ?? 'CNY',
        payer: payers[n % (payers.length + 1)] ?? null,
      },
      evidence: n % 5 === 4 ? [] : [{ kind: 'card', id: anId<CardId>(10_000 + (n % cards)) }],
    }),
  );
  return {
    ...records,
    sessions: new Map([...records.sessions].map(([id, session]) => [id, { ...session, kind: 'challenges' }])),
    listItems: new Map(
      [...records.listItems.values(), ...[0, 1, 2].map(sector)].map((item) => [item.id, item]),
    ),
    programmeTargets: new Map([[target.id, target]]),
    activities: new Map(rows.map((row) => [row.id, row])),
  };
}
