import { generateNKeysBetween } from 'fractional-indexing';
import { type ActivityId, statuses } from '../../shared/domain/activity.ts';
import type { ListItemId } from '../../shared/domain/listItem.ts';
import type { MilestoneId } from '../../shared/domain/milestone.ts';
import { monthAt } from '../../shared/domain/month.ts';
import type { ObjectiveId, OutputId } from '../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../shared/domain/workplan.ts';
import type { Records } from '../../shared/records/tables.ts';
import {
  aListItem,
  aMilestone,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aWorkplan,
  keyAt,
  recordsOf,
} from '../builders.ts';
import { both } from '../documentBuilders.ts';

const outputs = 20;
const firstMonth = 2017 * 12 + 10;

/** One partner with a plan of so many activities. */
export function largePlan(activities: number): Records {
  return recordsOf({
    partners: [aPartner({ name: both('Work safety of Zhejiang', '浙江省安全生产监督管理局') })],
    workplans: [aWorkplan()],
    ...sharedByPlans(),
    ...rowsOfPlan(aWorkplan().id, activities),
  });
}

/** Objectives, the twenty outputs and the provinces that the rows of plans name. */
export function sharedByPlans() {
  return {
    objectives: [0, 1, 2, 3].map((n) =>
      anObjective({ id: objectiveId(n), order: keyAt(n), title: both(`Objective ${n + 1}`, `目标${n + 1}`) }),
    ),
    outputs: Array.from({ length: outputs }, (_, n) =>
      anOutput({
        id: outputId(n),
        objectiveId: objectiveId(n % 4),
        order: keyAt(n),
        title: both(`Output ${n + 1}: trainers are ready`, `产出${n + 1}：培训师到位`),
      }),
    ),
    listItems: [both('Zhejiang', '浙江'), both('Hunan', '湖南'), both('Jiangxi', '江西')].map((name, n) =>
      aListItem({ id: provinceId(n), order: keyAt(n), name }),
    ),
  };
}

/** So many activities under twenty outputs, spread over the phase; one in twelve has no dates. Each `plan` has ids of its own. */
export function rowsOfPlan(workplanId: WorkplanId, activities: number, plan = 0) {
  const keys = generateNKeysBetween(null, null, activities);
  const activityId = (n: number) => anId<ActivityId>(100_000 * plan + 10_000 + n);
  return {
    activities: keys.map((order, n) => {
      const start = firstMonth + ((n * 7) % 44);
      return anActivity({
        id: activityId(n),
        workplanId,
        outputId: outputId(n % outputs),
        order,
        title: both(
          `${n + 1}: train inspectors who visit small factories`,
          `${n + 1}：培训走访小企业的监察员`,
        ),
        lead: both(`Lead ${n % 25}`, `负责人${n % 25}`),
        provinces: n % 4 === 0 ? [provinceId(0), provinceId(1)] : [provinceId(n % 3)],
        target: { quantity: 20 + n, unit: both('SMEs', '家中小企业') },
        budget: { amount: 1000 * (n + 1), currency: 'CNY', payer: 'ilo' },
        status: statuses[n % 3] ?? 'planned',
        ...(n % 12 === 11 ? {} : { start: monthAt(start), end: monthAt(start + (n % 9)) }),
      });
    }),
    milestones: keys
      .filter((_, n) => n % 5 === 0)
      .map((order, n) =>
        aMilestone({
          id: anId<MilestoneId>(100_000 * plan + 50_000 + n),
          activityId: activityId(n * 5),
          order,
          title: both('Material printed', '材料已印刷'),
          month: monthAt(firstMonth + ((n * 35) % 44)),
          isDone: n % 2 === 0,
        }),
      ),
  };
}

const objectiveId = (n: number) => anId<ObjectiveId>(70 + n);
const outputId = (n: number) => anId<OutputId>(1000 + n);
const provinceId = (n: number) => anId<ListItemId>(500 + n);
