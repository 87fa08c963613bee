import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type {
  ConsolidatedTimeline,
  TimelineGroup,
  TimelineSpan,
} from '../../../../shared/records/consolidation/timeline.ts';

export type GroupItem = {
  readonly kind: 'group';
  /** Of the group, or `all` for everybody. */
  readonly key: string;
  /** Null for everybody. */
  readonly by: TimelineGroup['by'] | null;
  readonly isOpen: boolean;
  readonly count: number;
  readonly quarters: readonly (readonly ActivityId[])[];
};
export type SpanItem = { readonly kind: 'span'; readonly key: string; readonly row: TimelineSpan };
export type TimelineItem = GroupItem | SpanItem;

/** As many rows as one looks over at a glance: more of them begin folded. */
const fewRows = 60;

/** What stands below each other: everybody, then each group, and the rows of those that are open. */
export function itemsOf(
  { groups, totals }: ConsolidatedTimeline,
  unfolded: ReadonlyMap<string, boolean>,
): readonly TimelineItem[] {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const all: GroupItem = { kind: 'group', key: 'all', by: null, isOpen: true, count, quarters: totals };
  return [
    all,
    ...groups.flatMap(({ by, rows, quarters }): readonly TimelineItem[] => {
      const isOpen = unfolded.get(by.id) ?? count <= fewRows;
      const heading: GroupItem = { kind: 'group', key: by.id, by, isOpen, count: rows.length, quarters };
      return isOpen
        ? [heading, ...rows.map((row): SpanItem => ({ kind: 'span', key: row.activity.id, row }))]
        : [heading];
    }),
  ];
}
