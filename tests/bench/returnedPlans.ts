import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Activity, ActivityId } from '../../shared/domain/activity.ts';
import { monthAt } from '../../shared/domain/month.ts';
import type { PartnerId } from '../../shared/domain/partner.ts';
import type { WorkplanId } from '../../shared/domain/workplan.ts';
import type { Records } from '../../shared/records/tables.ts';
import { anActivity, anId, aPartner, aWorkplan, aWorkshop, keyAt, recordsOf } from '../builders.ts';
import { both } from '../documentBuilders.ts';
import { sharedByPlans } from './largePlan.ts';

export const plans = 10;
export const rowsOfPlan = 500;

export const partnerAt = (n: number) => anId<PartnerId>(100 + n);
const workplanAt = (n: number) => anId<WorkplanId>(200 + n);
const activityAt = (plan: number, row: number) => anId<ActivityId>(100_000 * (plan + 1) + row);

const firstMonth = 2017 * 12 + 10;

/** Ten partners with a plan of 500 rows each, every field filled as in a plan that is ready to be sent. */
export function plannedByAll(): Records {
  const numbers = Array.from({ length: plans }, (_, n) => n);
  const keys = generateNKeysBetween(null, null, rowsOfPlan);
  return recordsOf({
    workshops: [aWorkshop()],
    partners: numbers.map((n) =>
      aPartner({
        id: partnerAt(n),
        order: keyAt(n),
        mark: `P${n}`,
        name: both(`Partner ${n + 1}`, `伙伴单位${n + 1}`),
      }),
    ),
    workplans: numbers.map((n) => aWorkplan({ id: workplanAt(n), partnerId: partnerAt(n) })),
    ...sharedByPlans(),
    activities: numbers.flatMap((plan) => keys.map((order, row) => filled(plan, row, order))),
  });
}

function filled(plan: number, row: number, order: string): Activity {
  const start = firstMonth + ((row * 7) % 40);
  const quantity = (number: number) => ({ quantity: number, unit: both('factories', '家工厂') });
  return anActivity({
    id: activityAt(plan, row),
    workplanId: workplanAt(plan),
    outputId: anId(1000 + (row % 20)),
    order,
    title: both(
      `${row + 1}: train inspectors who visit small factories and advise their managers`,
      `${row + 1}：培训走访小企业并为其负责人提供咨询的执法人员`,
    ),
    lead: both(`Zhang Wei, division ${row % 25}`, `张伟（${row % 25}处）`),
    supporting: [{ partnerId: partnerAt((plan + 1) % plans), isConfirmed: row % 2 === 0 }],
    provinces: [anId(500 + (row % 3))],
    start: monthAt(start),
    end: monthAt(start + (row % 9)),
    deliverable: both(
      `Training report of county ${row}, with signatures`,
      `第${row}县培训报告（经签字确认）`,
    ),
    target: quantity(20 + row),
    percentWomen: 40,
    indicator: both('Factories that act on the advice they were given', '按建议整改的工厂数'),
    baseline: quantity(row % 10),
    indicatorTarget: quantity(50 + (row % 40)),
    verification: both('Visit reports, checked by the county', '走访报告，由县级核对'),
    budget: { amount: 1000 * (row + 1), currency: 'CNY', payer: 'ilo' },
    risks: both('Managers may be away in the season of orders', '订单旺季负责人可能外出'),
    remarks: both('Together with the visits in spring', '与春季走访合并进行'),
  });
}

/** The hundredth part of the rows, which both sides change; the partner's own edits leave them out. */
const isContested = (row: number): boolean => row % 100 === 50;

/** What the office does to the plans after it has sent them: the deliverable of a hundredth of the rows. */
export function editedHere(): readonly { readonly id: ActivityId; readonly fields: Partial<Activity> }[] {
  return Array.from(
    { length: plans * rowsOfPlan },
    (_, n) => [Math.floor(n / rowsOfPlan), n % rowsOfPlan] as const,
  )
    .filter(([, row]) => isContested(row))
    .map(([plan, row]) => ({
      id: activityAt(plan, row),
      fields: { deliverable: both('Decided in the office', '由项目组确定') },
    }));
}

/**
 * A plan as its partner returns it: three rows in ten edited in several fields, one in twenty new, one in fifty gone, and
 * one in a hundred changed where the office has changed it, too.
 */
export function returnedBy(records: Records, plan: number): Records {
  const activities = new Map(
    [...records.activities].filter(([, { workplanId }]) => workplanId === workplanAt(plan)),
  );
  let lastKey: string | null = null;
  for (let row = 0; row < rowsOfPlan; row++) {
    const id = activityAt(plan, row);
    const own = activities.get(id);
    if (!own) continue;
    lastKey = own.order;
    if (isContested(row))
      activities.set(id, { ...own, deliverable: both('Decided at home', '由本单位确定') });
    else if (row % 50 === 7) activities.delete(id);
    else if (row % 10 < 3) activities.set(id, edited(own));
  }
  for (let n = 0; n < rowsOfPlan / 20; n++) {
    lastKey = generateKeyBetween(lastKey, null);
    const row = filled(plan, rowsOfPlan + n, lastKey);
    activities.set(row.id, row);
  }
  return { ...records, activities };
}

function edited(row: Activity): Activity {
  return {
    ...row,
    lead: both('Li Na, head of division', '李娜（处长）'),
    end: monthAt(firstMonth + 44),
    target: { quantity: 75, unit: both('factories', '家工厂') },
    remarks: { ...row.remarks, zh: '与秋季走访合并进行，由县局负责联络' },
  };
}
