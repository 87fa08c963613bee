import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { ListItemId } from '../../../shared/domain/listItem.ts';
import { countUses, usesOf } from '../../../shared/records/listUses.ts';
import { aListItem, anActivity, anId, aProgrammeTarget, recordsOf } from '../../builders.ts';

const ids = [anId<ListItemId>(190), anId<ListItemId>(191), anId<ListItemId>(192)] as const;
const [zhejiang, hunan, fireworks] = ids;

it('finds the activities and the targets that name an item', () => {
  const first = anActivity({ provinces: [zhejiang], sectors: [fireworks] });
  const second = anActivity({ id: anId<ActivityId>(91), provinces: [hunan] });
  const target = aProgrammeTarget({ provinces: [zhejiang] });
  const records = recordsOf({ activities: [first, second], programmeTargets: [target] });
  expect(usesOf(records, zhejiang)).toEqual({ activities: [first], targets: [target] });
  expect(usesOf(records, fireworks)).toEqual({ activities: [first], targets: [] });
});

it('counts for each item the activities that it finds', () => {
  const some = fc.array(fc.constantFrom(...ids), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(some, some), { maxLength: 6 }), (rows) => {
      const activities = rows.map(([provinces, sectors], index) =>
        anActivity({ id: anId<ActivityId>(90 + index), provinces, sectors }),
      );
      const records = recordsOf({ listItems: [aListItem()], activities });
      const counts = countUses(records);
      for (const id of ids) expect(counts.get(id) ?? 0).toBe(usesOf(records, id).activities.length);
    }),
  );
});
