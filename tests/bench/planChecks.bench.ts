import type { Activity, ActivityId } from '../../shared/domain/activity.ts';
import type { PartnerId } from '../../shared/domain/partner.ts';
import type { WorkplanId } from '../../shared/domain/workplan.ts';
import { planStates } from '../../shared/records/planIssues.ts';
import type { Records } from '../../shared/records/tables.ts';
import {
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aProgrammeTarget,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from '../builders.ts';
import type { Benchmark } from './benchmark.ts';

const partners = 20;
const activities = 200;
const id = (n: number) => anId<ActivityId>(100_000 + n);

/** What a person waits for who types into one row: the checks of all plans, of which one row has changed. */
export const benchmark: Benchmark = {
  rows: [
    {
      name: `checks of ${partners} plans × ${activities} activities after one edit`,
      unit: 'ms',
      goal: 50,
      goalOf: 'ours',
      statistic: 'p99',
      figureOf: (time) => time,
    },
  ],
  rounds: 100,
  warmUp: 5,
  prepare: () => {
    let records = manyPlans();
    let edits = 0;
    return {
      ours: () => {
        const n = edits++ % (partners * activities);
        const row = { ...(records.activities.get(id(n)) as Activity), lead: en(`Lead ${edits}`) };
        records = { ...records, activities: new Map(records.activities).set(row.id, row) };
        const begun = performance.now();
        planStates(records);
        return performance.now() - begun;
      },
      control: () => {
        const begun = performance.now();
        let blank = 0;
        for (const { lead, indicator } of records.activities.values())
          if (lead.en === '' || indicator.en === '') blank++;
        const time = performance.now() - begun;
        return blank < 0 ? Number.NaN : time;
      },
      close: () => {},
    };
  },
};

function manyPlans(): Records {
  const plans = Array.from({ length: partners }, (_, p) => anId<WorkplanId>(3000 + p));
  return recordsOf({
    partners: plans.map((_, p) =>
      aPartner({ id: anId<PartnerId>(2000 + p), mark: `P${p}`, order: keyAt(p) }),
    ),
    workplans: plans.map((plan, p) => aWorkplan({ id: plan, partnerId: anId<PartnerId>(2000 + p) })),
    objectives: [anObjective()],
    outputs: Array.from({ length: 10 }, (_, n) => anOutput({ id: anId(80 + n), order: keyAt(n) })),
    programmeTargets: [0, 1, 2, 3].map((n) => aProgrammeTarget({ id: anId(200 + n), order: keyAt(n) })),
    activities: plans.flatMap((workplanId, p) =>
      Array.from({ length: activities }, (_, n) =>
        anActivity({
          id: id(p * activities + n),
          workplanId,
          outputId: anId(80 + (n % 10)),
          order: keyAt(n),
          title: { en: `Train inspectors of county ${n}`, zh: `培训第${n}县检查员` },
          lead: en(`Lead ${n % 7}`),
          target: { quantity: n, unit: en('SMEs') },
        }),
      ),
    ),
  });
}
