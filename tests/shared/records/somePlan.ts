import type { Activity, ActivityId } from '../../../shared/domain/activity.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { Month } from '../../../shared/domain/month.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Workplan, WorkplanId } from '../../../shared/domain/workplan.ts';
import type { Records } from '../../../shared/records/tables.ts';
import {
  aDay,
  aFinding,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aProgrammeTarget,
  aSession,
  aWorkplan,
  aWorkshop,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';

export const planId = aWorkplan().id;
/** Of the n-th row. */
export const id = (n: number): ActivityId => anId<ActivityId>(1000 + n);
const finding = { kind: 'finding', id: anId<FindingId>(65) } as const;

/** A row of which nothing is asked. */
export const full: Partial<Activity> = {
  lead: en('Li Na'),
  start: '2018-01' as Month,
  end: '2018-03' as Month,
  target: { quantity: 200, unit: en('SMEs') },
  deliverable: en('Training report'),
  indicator: en('Trained SMEs'),
  verification: en('Lists'),
  budget: { amount: 100, currency: 'CNY', payer: 'ilo' },
  evidence: [finding],
};

/** The rows in the plan of the first of two partners; what they do not say is as in `full`. */
export function planOf(rows: readonly Partial<Activity>[], plan: Partial<Workplan> = {}): Records {
  return recordsOf({
    workshops: [aWorkshop({ leadLoad: 2 })],
    days: [aDay()],
    sessions: [aSession()],
    findings: [aFinding()],
    partners: [aPartner(), aPartner({ id: anId<PartnerId>(31), order: keyAt(1), mark: 'CE' })],
    workplans: [aWorkplan(plan), aWorkplan({ id: anId<WorkplanId>(41), partnerId: anId<PartnerId>(31) })],
    objectives: [anObjective()],
    outputs: [anOutput()],
    programmeTargets: [aProgrammeTarget()],
    activities: rows.map((row, n) =>
      anActivity({ id: id(n), order: keyAt(n), title: en(`Activity ${n}`), ...full, ...row }),
    ),
  });
}
