import { expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { countBy } from '../../../shared/lib/countBy.ts';
import { activityCounts } from '../../../shared/records/queries.ts';
import { aCard, anActivity, anId, aPartner, aWorkplan, recordsOf } from '../../builders.ts';

const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];

test('counts rows by a key and leaves out those without one', () => {
  const cards = [aCard({ partnerId: saws }), aCard({ partnerId: null }), aCard({ partnerId: saws })];
  expect(countBy(cards, (card) => card.partnerId)).toEqual(new Map([[saws, 2]]));
});

test('counts the activities of each partner through its workplan', () => {
  const records = recordsOf({
    partners: [aPartner(), aPartner({ id: cec, mark: 'CE' })],
    workplans: [aWorkplan(), aWorkplan({ id: anId<WorkplanId>(41), partnerId: cec })],
    activities: [1, 2, 3].map((n) =>
      anActivity({ id: anId<ActivityId>(90 + n), workplanId: anId<WorkplanId>(n === 3 ? 41 : 40) }),
    ),
  });
  expect(activityCounts(records)).toEqual(
    new Map([
      [saws, 2],
      [cec, 1],
    ]),
  );
});
