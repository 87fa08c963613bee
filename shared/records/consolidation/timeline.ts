import { type ActivityId, type Span, spanOf } from '../../domain/activity.ts';
import {
  type Month,
  monthAt,
  monthIndex,
  type Quarter,
  quarterOf,
  quartersBetween,
} from '../../domain/month.ts';
import type { PartnerId } from '../../domain/partner.ts';
import type { ObjectiveId } from '../../domain/strategy.ts';
import { timelineRange, timelineReach } from '../../domain/timelineScale.ts';
import { grouped } from '../../lib/grouped.ts';
import { sorted } from '../../lib/order.ts';
import type { PlanLine } from '../planLine.ts';
import { workshopOf } from '../queries.ts';
import type { Records } from '../tables.ts';
import { planRows } from './planRows.ts';

export const timelineGroupings = ['partner', 'objective'] as const;
export type TimelineGroupBy = (typeof timelineGroupings)[number];

export type TimelineSpan = PlanLine & {
  /** As planned: it may begin before the range or end after it. */
  readonly span: Span;
  /** The first and the last quarter it touches, as indices into the quarters of the timeline. */
  readonly from: number;
  readonly upTo: number;
};

export type TimelineGroup = {
  readonly by:
    | { readonly kind: 'partner'; readonly id: PartnerId }
    | { readonly kind: 'objective'; readonly id: ObjectiveId };
  /** In the order of the plans, by objective partner after partner within each output. */
  readonly rows: readonly TimelineSpan[];
  /** For each quarter the activities that touch it. */
  readonly quarters: readonly (readonly ActivityId[])[];
};

export type ConsolidatedTimeline = {
  readonly phase: Span;
  /** Whole quarters around the phase and everything planned, at most ten years outside the phase. */
  readonly range: Span;
  readonly quarters: readonly Quarter[];
  /** Partners or objectives that have any, in their order. */
  readonly groups: readonly TimelineGroup[];
  /** For each quarter the activities of all groups. */
  readonly totals: readonly (readonly ActivityId[])[];
  /** Those without a place in it: no month, an end before the start, or more than ten years outside the phase. */
  readonly undated: readonly ActivityId[];
};

type Tables = Pick<Records, 'workshops' | 'partners' | 'workplans' | 'objectives' | 'outputs' | 'activities'>;

/** All activities of all partners over the phase. Each stands in exactly one group, or among the undated. */
export function consolidatedTimeline(records: Tables, by: TimelineGroupBy): ConsolidatedTimeline {
  const lines = planRows(records);
  const { phase } = workshopOf(records as Records);
  const range = plannedRange(lines, phase);
  const quarters = quartersBetween(range.start, range.end);
  const first = quarterIndex(range.start);
  const groups = new Map(
    groupsOf(records, by).map((group) => [group.id as string, openGroup(group, quarters)]),
  );
  const totals: ActivityId[][] = quarters.map(() => []);
  const undated: ActivityId[] = [];
  for (const line of by === 'partner' ? lines : byOutput(lines, records)) {
    const span = spanOf(line.activity);
    const id = by === 'partner' ? line.partnerId : records.outputs.get(line.activity.outputId)?.objectiveId;
    const group = groups.get(id ?? '');
    if (span === null || !group || span.end < range.start || span.start > range.end) {
      undated.push(line.activity.id);
      continue;
    }
    const from = Math.max(quarterIndex(span.start) - first, 0);
    const upTo = Math.min(quarterIndex(span.end) - first, quarters.length - 1);
    group.rows.push({ ...line, span, from, upTo });
    for (let at = from; at <= upTo; at++) {
      group.quarters[at]?.push(line.activity.id);
      totals[at]?.push(line.activity.id);
    }
  }
  return {
    phase,
    range,
    quarters,
    groups: [...groups.values()].filter(({ rows }) => rows.length > 0),
    totals,
    undated,
  };
}

/** Whole quarters around the phase and everything planned, at most ten years outside the phase. */
export function plannedRange(lines: readonly PlanLine[], phase: Span): Span {
  const last = ranges.get(lines);
  if (last?.phase === phase) return last.range;
  // Without the quarter at each end into which bars are pulled: nothing is moved here.
  const { start, end } = timelineRange(phase, plannedWithin(lines, timelineReach(phase)));
  const range = { start: shifted(start, 3), end: shifted(end, -3) };
  ranges.set(lines, { phase, range });
  return range;
}

/** Every question about the same rows asks for it. */
const ranges = new WeakMap<readonly PlanLine[], { readonly phase: Span; readonly range: Span }>();

/** From the first to the last month of all that lies within reach, as one span; none when nothing does. */
function plannedWithin(lines: readonly PlanLine[], reach: Span): readonly Span[] {
  let whole = null as Span | null;
  for (const { activity } of lines) {
    const span = spanOf(activity);
    if (span === null || span.end < reach.start || span.start > reach.end) continue;
    whole =
      whole === null
        ? span
        : {
            start: span.start < whole.start ? span.start : whole.start,
            end: span.end > whole.end ? span.end : whole.end,
          };
  }
  return whole === null ? [] : [whole];
}

/** Quarters since year 0, for counting. */
export function quarterIndex(month: Month): number {
  return Math.floor(monthIndex(month) / 3);
}

export function quarterAt(index: number): Quarter {
  return quarterOf(monthAt(index * 3));
}

function shifted(month: Month, by: number): Month {
  return monthAt(monthIndex(month) + by);
}

type OpenGroup = TimelineGroup & { readonly rows: TimelineSpan[]; readonly quarters: ActivityId[][] };

function openGroup(by: TimelineGroup['by'], quarters: readonly Quarter[]): OpenGroup {
  return { by, rows: [], quarters: quarters.map(() => []) };
}

function groupsOf({ partners, objectives }: Tables, by: TimelineGroupBy): readonly TimelineGroup['by'][] {
  return by === 'partner'
    ? sorted(partners.values()).map(({ id }) => ({ kind: 'partner', id }))
    : sorted(objectives.values()).map(({ id }) => ({ kind: 'objective', id }));
}

function byOutput(lines: readonly PlanLine[], { outputs }: Tables): readonly PlanLine[] {
  const own = grouped(lines, ({ activity }) => activity.outputId);
  return sorted(outputs.values()).flatMap(({ id }) => own.get(id) ?? []);
}
