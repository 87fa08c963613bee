import { type ActivityId, spanOf } from '../../domain/activity.ts';
import type { ListItemId } from '../../domain/listItem.ts';
import type { Quarter } from '../../domain/month.ts';
import type { PartnerId } from '../../domain/partner.ts';
import { sorted } from '../../lib/order.ts';
import type { PlanLine } from '../planLine.ts';
import { workshopOf } from '../queries.ts';
import type { Records } from '../tables.ts';
import { planRows } from './planRows.ts';
import { plannedRange, quarterAt, quarterIndex } from './timeline.ts';

/** Several partners at the same place, in the same sector, at the same time: they should at least know of each other. */
export type Overlap = {
  readonly key: string;
  /** Where all of them are; empty for those that name no province. */
  readonly provinces: readonly ListItemId[];
  readonly sectors: readonly ListItemId[];
  /** First and last quarter, in each of which two partners or more are there. */
  readonly from: Quarter;
  readonly upTo: Quarter;
  /** Two or more, in their order. */
  readonly partnerIds: readonly PartnerId[];
  /** In the order of the plans. Each meets one of another partner in one of the quarters at least. */
  readonly activities: readonly ActivityId[];
};

export type Overlaps = {
  /** Most partners first, then most activities, then the earliest. */
  readonly groups: readonly Overlap[];
  /** Activities that cannot be compared: they name no sector, or no month within reach. */
  readonly unknown: readonly ActivityId[];
};

type Tables = Pick<
  Records,
  'workshops' | 'partners' | 'workplans' | 'objectives' | 'outputs' | 'activities' | 'listItems'
>;

/**
 * Two or more partners with activities in the same province, the same sector and an overlapping quarter: one group
 * for each unbroken run of such quarters, not one for each pair. An activity without a province is for the whole
 * programme: it is compared with others of that kind only, as it would meet everybody everywhere otherwise. One
 * without a sector is not compared at all. Where the very same activities meet in several provinces or sectors, they
 * are one group that names them all.
 */
export function planOverlaps(records: Tables): Overlaps {
  const lines = planRows(records);
  const { provinces, sectors } = placesIn(records);
  const range = plannedRange(lines, workshopOf(records as Records).phase);
  const [first, last] = [quarterIndex(range.start), quarterIndex(range.end)];
  const places = new Map<string, Place>();
  const unknown: ActivityId[] = [];
  lines.forEach((line, at) => {
    const span = spanOf(line.activity);
    const [from, upTo] = span ? [quarterIndex(span.start), quarterIndex(span.end)] : [1, 0];
    const own = line.activity.sectors.filter((id) => sectors.has(id));
    if (own.length === 0 || from > upTo || upTo < first || from > last) {
      unknown.push(line.activity.id);
      return;
    }
    const where = line.activity.provinces.filter((id) => provinces.has(id));
    const row: Row = { line, at, from: Math.max(from, first), upTo: Math.min(upTo, last) };
    for (const province of where.length === 0 ? [null] : new Set(where))
      for (const sector of new Set(own)) enter(places, province, sector, row);
  });
  const found = new Map<string, OpenOverlap>();
  for (const place of places.values()) for (const run of runsOf(place)) collect(found, place, run);
  const order = new Map(sorted(records.partners.values()).map(({ id }, n) => [id, n]));
  const groups = [...found].map(([key, overlap]) => finished(key, overlap, order, { provinces, sectors }));
  return { groups: groups.toSorted(byWeight), unknown };
}

type Row = { readonly line: PlanLine; readonly at: number; readonly from: number; readonly upTo: number };
type Place = {
  readonly province: ListItemId | null;
  readonly sector: ListItemId;
  readonly rows: Row[];
};
type Run = { readonly from: number; readonly upTo: number; readonly rows: readonly Row[] };
type OpenOverlap = Run & { readonly provinces: Set<ListItemId>; readonly sectors: Set<ListItemId> };
type Order = ReadonlyMap<ListItemId, number>;

/** What is still in the lists, with its place there. */
function placesIn({ listItems }: Tables): { readonly provinces: Order; readonly sectors: Order } {
  const all = sorted(listItems.values());
  const of = (list: 'province' | 'sector'): Order =>
    new Map(all.filter((item) => item.list === list).map(({ id }, n) => [id, n]));
  return { provinces: of('province'), sectors: of('sector') };
}

function enter(places: Map<string, Place>, province: ListItemId | null, sector: ListItemId, row: Row): void {
  const key = `${province ?? ''} ${sector}`;
  const place = places.get(key);
  if (place) place.rows.push(row);
  else places.set(key, { province, sector, rows: [row] });
}

/** The unbroken runs of quarters in which two partners or more are at the place. */
function runsOf({ rows }: Place): readonly Run[] {
  const first = new Map<number, PartnerId>();
  const shared = new Set<number>();
  for (const { line, from, upTo } of rows) {
    for (let quarter = from; quarter <= upTo; quarter++) {
      const there = first.get(quarter);
      if (there === undefined) first.set(quarter, line.partnerId);
      else if (there !== line.partnerId) shared.add(quarter);
    }
  }
  const runs: { from: number; upTo: number }[] = [];
  for (const quarter of [...shared].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.upTo === quarter - 1) run.upTo = quarter;
    else runs.push({ from: quarter, upTo: quarter });
  }
  return runs.map(({ from, upTo }) => ({
    from,
    upTo,
    rows: rows.filter((row) => row.from <= upTo && row.upTo >= from),
  }));
}

function collect(found: Map<string, OpenOverlap>, { province, sector }: Place, run: Run): void {
  const key = [province === null, run.from, run.upTo, ...run.rows.map(({ at }) => at)].join(' ');
  const known = found.get(key) ?? { ...run, provinces: new Set(), sectors: new Set() };
  if (province !== null) known.provinces.add(province);
  known.sectors.add(sector);
  found.set(key, known);
}

function finished(
  key: string,
  { from, upTo, rows, ...places }: OpenOverlap,
  order: ReadonlyMap<PartnerId, number>,
  { provinces, sectors }: { readonly provinces: Order; readonly sectors: Order },
): Overlap {
  const inOrder = <K>(ids: Iterable<K>, place: ReadonlyMap<K, number>): readonly K[] =>
    [...ids].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return {
    key,
    provinces: inOrder(places.provinces, provinces),
    sectors: inOrder(places.sectors, sectors),
    from: quarterAt(from),
    upTo: quarterAt(upTo),
    partnerIds: inOrder(new Set(rows.map(({ line }) => line.partnerId)), order),
    activities: rows.map(({ line }) => line.activity.id),
  };
}

function byWeight(a: Overlap, b: Overlap): number {
  return (
    b.partnerIds.length - a.partnerIds.length ||
    b.activities.length - a.activities.length ||
    compare(a.from, b.from) ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
