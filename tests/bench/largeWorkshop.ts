import { generateNKeysBetween } from 'fractional-indexing';
import type { CardId } from '../../shared/domain/card.ts';
import type { ClusterId } from '../../shared/domain/cluster.ts';
import type { PartnerId } from '../../shared/domain/partner.ts';
import type { WorkplanId } from '../../shared/domain/workplan.ts';
import type { Records } from '../../shared/records/tables.ts';
import { aCard, aCluster, aDay, anId, aPartner, aSession, aWorkplan, recordsOf } from '../builders.ts';
import { both } from '../documentBuilders.ts';
import { rowsOfPlan, sharedByPlans } from './largePlan.ts';

const clusters = 40;

type Size = { readonly cards: number; readonly partners?: number; readonly activities?: number };

/**
 * One session that holds so many cards in two columns, two in five of them in clusters, as at the end of a long
 * day; and a workplan of every partner, each with so many activities.
 */
export function largeWorkshop({ cards, partners = 16, activities = 0 }: Size): Records {
  const keys = generateNKeysBetween(null, null, cards);
  const plans = Array.from({ length: partners }, (_, n) => rowsOfPlan(workplanId(n), activities, n));
  return recordsOf({
    days: [aDay()],
    sessions: [aSession({ kind: 'works' })],
    partners: Array.from({ length: partners }, (_, n) =>
      aPartner({
        id: partnerId(n),
        order: keys[n] ?? '',
        name: both(`Partner ${n + 1}`, `合作伙伴${n + 1}`),
      }),
    ),
    workplans: Array.from({ length: partners }, (_, n) =>
      aWorkplan({ id: workplanId(n), partnerId: partnerId(n) }),
    ),
    ...sharedByPlans(),
    activities: plans.flatMap((plan) => plan.activities),
    milestones: plans.flatMap((plan) => plan.milestones),
    clusters: Array.from({ length: clusters }, (_, n) =>
      aCluster({
        id: clusterId(n),
        number: n + 1,
        column: columnAt(n),
        order: keys[n] ?? '',
        title: both(`Cluster ${n + 1}`, `第${n + 1}组`),
      }),
    ),
    cards: keys.map((order, n) =>
      aCard({
        id: anId<CardId>(10_000 + n),
        number: n + 1,
        column: columnAt(n),
        clusterId: n % 5 < 2 ? clusterId((n % 2) + 2 * Math.floor(n / (cards / (clusters / 2)))) : null,
        partnerId: partnerId(n % partners),
        order,
        text: textAt(n),
      }),
    ),
  });
}

const workplanId = (n: number) => anId<WorkplanId>(200 + n);
const partnerId = (n: number) => anId<PartnerId>(100 + n);
const clusterId = (n: number) => anId<ClusterId>(300 + n);
const columnAt = (n: number) => (n % 2 === 0 ? 'works' : 'worksNot');

function textAt(n: number) {
  const english = `${n + 1}: Inspectors who visit small factories advise their managers before they write a fine`;
  return n % 3 === 0 ? both(english, `${n + 1}：监察员走访小企业，先提供咨询，再开罚单`) : both(english, '');
}
