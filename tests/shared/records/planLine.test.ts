import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { planLine, planLines } from '../../../shared/records/planLine.ts';
import {
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aWorkplan,
  keyAt,
  recordsOf,
} from '../../builders.ts';

const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];
const cecPlan = anId<WorkplanId>(41);
const activity = (n: number) => anId<ActivityId>(90 + n);

const records = recordsOf({
  partners: [aPartner({ order: keyAt(1) }), aPartner({ id: cec, order: keyAt(0) })],
  workplans: [aWorkplan(), aWorkplan({ id: cecPlan, partnerId: cec })],
  objectives: [anObjective()],
  outputs: [anOutput()],
  activities: [
    anActivity({ id: activity(0), order: keyAt(1) }),
    anActivity({ id: activity(1), order: keyAt(0) }),
    anActivity({ id: activity(2), workplanId: cecPlan }),
  ],
});

describe('an activity as people know it', () => {
  test.each([
    [activity(0), '1.1.2', saws],
    [activity(1), '1.1.1', saws],
    [activity(2), '1.1.1', cec],
  ])('%s', (id, number, partnerId) => {
    expect(planLine(records, id)).toMatchObject({ number, partnerId, activity: { id } });
  });

  test('is null when it is gone', () => {
    expect(planLine(records, activity(9))).toBeNull();
  });
});

test('several stand partner by partner, in the order of their plans, without what is gone', () => {
  const wanted = [activity(0), activity(9), activity(2), activity(1)];
  expect(planLines(records, wanted)).toEqual(
    [activity(2), activity(1), activity(0)].map((id) => planLine(records, id)),
  );
  expect(planLines(records, [])).toEqual([]);
});
