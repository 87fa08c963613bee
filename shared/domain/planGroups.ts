import { grouped } from '../lib/grouped.ts';
import type { ActivityId } from './activity.ts';
import { leadKeys } from './leads.ts';
import type { ListItem } from './listItem.ts';
import type { NumberedRow } from './numbering.ts';
import { isBlank, type Text } from './text.ts';

export const planGroupings = ['output', 'lead', 'place'] as const;
export type PlanGrouping = (typeof planGroupings)[number];

export type NumberedActivity = Extract<NumberedRow, { readonly kind: 'activity' }>;

export type PlanGroup = {
  /** Unique among the groups of one grouping. */
  readonly key: string;
  /** Of an output; null for what has none. */
  readonly number: string | null;
  /** Null for what nobody has said: no lead, no place. */
  readonly title: Text | null;
  readonly activities: readonly NumberedActivity[];
};

/**
 * The activities of a plan under headings that have any, in the order of the plan. Outputs come in their order,
 * leads in the order in which they are first named, places in that of their list; what has none comes last. An
 * activity in two places is in both groups.
 */
export function groupPlan(
  rows: readonly NumberedRow[],
  by: PlanGrouping,
  provinces: readonly ListItem[],
): readonly PlanGroup[] {
  const activities = rows.filter((row): row is NumberedActivity => row.kind === 'activity');
  switch (by) {
    case 'output':
      return byOutput(rows, activities);
    case 'lead':
      return byLead(activities);
    case 'place':
      return byPlace(activities, provinces);
  }
}

/** The activities that stand in more than one group. */
export function repeatedIn(groups: readonly PlanGroup[]): ReadonlySet<ActivityId> {
  const seen = new Set<ActivityId>();
  const repeated = new Set<ActivityId>();
  for (const { activities } of groups)
    for (const { record } of activities) (seen.has(record.id) ? repeated : seen).add(record.id);
  return repeated;
}

function byOutput(
  rows: readonly NumberedRow[],
  activities: readonly NumberedActivity[],
): readonly PlanGroup[] {
  const own = grouped(activities, ({ record }) => record.outputId);
  return rows.flatMap((row) => {
    const within = row.kind === 'output' ? own.get(row.record.id) : undefined;
    return within
      ? [{ key: row.record.id, number: row.number, title: row.record.title, activities: within }]
      : [];
  });
}

function byLead(activities: readonly NumberedActivity[]): readonly PlanGroup[] {
  const keys = leadKeys(activities.map(({ record }) => record));
  const groups = [...grouped(activities, ({ record }) => keys.get(record.id) ?? '')].map(([key, within]) => {
    const lead = within[0]?.record.lead;
    return { key, number: null, title: lead && !isBlank(lead) ? lead : null, activities: within };
  });
  return [...groups.filter(({ title }) => title), ...groups.filter(({ title }) => !title)];
}

function byPlace(
  activities: readonly NumberedActivity[],
  provinces: readonly ListItem[],
): readonly PlanGroup[] {
  const known = new Set(provinces.map(({ id }) => id));
  const within = new Map<string, NumberedActivity[]>(provinces.map(({ id }) => [id, []]));
  const nowhere: NumberedActivity[] = [];
  for (const activity of activities) {
    // What the list no longer has is no place.
    const places = new Set(activity.record.provinces.filter((id) => known.has(id)));
    for (const id of places) within.get(id)?.push(activity);
    if (places.size === 0) nowhere.push(activity);
  }
  const groups: readonly PlanGroup[] = [
    ...provinces.map(({ id, name }) => ({
      key: id,
      number: null,
      title: name,
      activities: within.get(id) ?? [],
    })),
    { key: '', number: null, title: null, activities: nowhere },
  ];
  return groups.filter((group) => group.activities.length > 0);
}
