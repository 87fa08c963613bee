import type { Activity, ActivityId } from '../domain/activity.ts';
import { type Counted, countedBy, countsAs } from '../domain/countsAs.ts';
import type { ListItemId } from '../domain/listItem.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { ProgrammeTarget } from '../domain/programmeTarget.ts';
import { bareWords } from '../domain/sameWords.ts';
import type { Text } from '../domain/text.ts';
import type { Records } from './tables.ts';

type Tables = Pick<Records, 'activities' | 'workplans' | 'listItems'>;

type Row = {
  readonly activity: Activity;
  readonly partnerId: PartnerId;
  readonly quantity: number;
  readonly counted: Counted;
};

/** What all plans promise of a target of the programme. */
export type Promised = {
  readonly total: number;
  readonly byPartner: ReadonlyMap<PartnerId, number>;
  /** The activities that add up, in no order. */
  readonly rows: readonly ActivityId[];
};

/** What every target adds up from, gathered in one pass. */
export function indexPromises({
  activities,
  workplans,
}: Pick<Tables, 'activities' | 'workplans'>): readonly Row[] {
  const known = new Map<string, Counted>();
  const countedIn = (unit: Text): Counted => {
    const key = `${unit.en}\n${unit.zh}`;
    const counted = known.get(key) ?? countedBy(unit);
    known.set(key, counted);
    return counted;
  };
  const rows: Row[] = [];
  for (const activity of activities.values()) {
    const { quantity, unit } = activity.target;
    const partnerId = workplans.get(activity.workplanId)?.partnerId;
    if (quantity === null || activity.countsElsewhere || partnerId === undefined) continue;
    rows.push({ activity, partnerId, quantity, counted: countedIn(unit) });
  }
  return rows;
}

/**
 * Adds up the targets of all activities that count what the target counts (see `countsAs`), in one of its
 * provinces, leaving out those that another activity counts already. An activity in several provinces counts
 * whole, as it does not say how many are where; one that lists none is where its unit says: `SMEs in Zhejiang`.
 */
export function promisedFor(
  records: Tables,
  { target, provinces }: Pick<ProgrammeTarget, 'target' | 'provinces'>,
  index: readonly Row[] = indexPromises(records),
): Promised {
  const wanted = countedBy(target.unit);
  const isWithin = placesOf(records, provinces);
  const byPartner = new Map<PartnerId, number>();
  const rows: ActivityId[] = [];
  let total = 0;
  for (const { activity, partnerId, quantity, counted } of index) {
    if (!countsAs(counted, wanted) || !isWithin(activity)) continue;
    total += quantity;
    byPartner.set(partnerId, (byPartner.get(partnerId) ?? 0) + quantity);
    rows.push(activity.id);
  }
  return { total, byPartner, rows };
}

/** Provinces that have been removed since are passed over; a target that had no other is for everywhere. */
function placesOf(
  { listItems }: Pick<Tables, 'listItems'>,
  provinces: readonly ListItemId[],
): (activity: Activity) => boolean {
  const places = provinces.flatMap((id) => listItems.get(id) ?? []);
  if (places.length === 0) return () => true;
  const ids = new Set<ListItemId>(places.map(({ id }) => id));
  const names = places
    .flatMap(({ name }) => [bareWords(name.en), bareWords(name.zh)])
    .filter((name) => name !== '');
  return ({ provinces: own, target: { unit } }) => {
    if (own.some((id) => listItems.has(id))) return own.some((id) => ids.has(id));
    const said = bareWords(`${unit.en} ${unit.zh}`);
    return names.some((name) => said.includes(name));
  };
}
