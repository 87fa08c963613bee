import { countBy } from '../lib/countBy.ts';
import { type Activity, type ActivityId, quartersOf, type Span, spanOf } from './activity.ts';
import { leadKeys } from './leads.ts';
import { type Quarter, quarterOf, quartersBetween } from './month.ts';
import type { NumberedRow } from './numbering.ts';
import type { NumberedActivity } from './planGroups.ts';
import { type DatedRow, datedRows, moveSpan, quartersApart, spanOfQuarter } from './planSpan.ts';

/** A quarter of the phase, or what lies before it, after it, or nowhere yet. */
export type ColumnKey = Quarter | 'before' | 'after' | 'undated';

export type QuarterCard = {
  /** Unique on the board: of the activity and the quarter. */
  readonly key: string;
  readonly activity: NumberedActivity;
  /** The quarter of the activity that the card stands for; null without dates. */
  readonly quarter: Quarter | null;
  /** The first card of its activity; the others only say that it goes on. */
  readonly isFirst: boolean;
};

export type QuarterColumn = {
  readonly key: ColumnKey;
  readonly cards: readonly QuarterCard[];
  /** How many leads answer here for more activities than the workshop holds to be possible. */
  readonly overloaded: number;
};

/**
 * All quarters of the phase, empty or not, each with a card of every activity that lies in it; before and behind
 * them what lies outside, and last what has no dates, or dates that do not fit: columns that are there when they
 * are needed. Cards stand in the order of the plan.
 */
export function quarterBoard(
  rows: readonly NumberedRow[],
  phase: Span,
  leadLoad: number,
): readonly QuarterColumn[] {
  const inPhase = quartersBetween(phase.start, phase.end);
  const [first, last] = [quarterOf(phase.start), quarterOf(phase.end)];
  const columns = new Map<ColumnKey, QuarterCard[]>([
    ['before', []],
    ...inPhase.map((quarter): [ColumnKey, QuarterCard[]] => [quarter, []]),
    ['after', []],
    ['undated', []],
  ]);
  for (const row of rows) {
    if (row.kind !== 'activity') continue;
    const quarters = quartersOf(row.record);
    if (quarters.length === 0) columns.get('undated')?.push(cardOf(row, null, 'undated', true));
    let isFirst = true;
    for (const quarter of quarters) {
      const key = quarter < first ? 'before' : quarter > last ? 'after' : quarter;
      const column = columns.get(key);
      // Several quarters outside the phase are one card.
      if (!column || column.at(-1)?.activity === row) continue;
      column.push(cardOf(row, quarter, key, isFirst));
      isFirst = false;
    }
  }
  const leads = leadKeys(rows.flatMap((row) => (row.kind === 'activity' ? [row.record] : [])));
  return [...columns]
    .filter(([key, cards]) => cards.length > 0 || isQuarter(key) || key === 'undated')
    .map(([key, cards]) => ({
      key,
      cards,
      overloaded: isQuarter(key) ? overloaded(cards, leads, leadLoad) : 0,
    }));
}

export function isQuarter(key: ColumnKey): key is Quarter {
  return key !== 'before' && key !== 'after' && key !== 'undated';
}

/** A card can land in a quarter, or lose its dates. What lies outside the phase is only shown. */
export function takesCards(key: ColumnKey): boolean {
  return isQuarter(key) || key === 'undated';
}

/**
 * What becomes of activities when one of their cards is moved from a quarter to a column: all of them move by as
 * many quarters and stay as long as they are. What had no dates gets those of the column; without dates there,
 * they lose theirs.
 */
export function quarterMove(
  activities: readonly Activity[],
  from: Quarter | null,
  to: ColumnKey,
  phase: Span,
): readonly DatedRow[] {
  if (!takesCards(to)) return [];
  if (!isQuarter(to)) return from === null ? [] : datedRows(activities, () => null);
  return datedRows(activities, (activity) => {
    const span = spanOf(activity);
    if (span === null) return spanOfQuarter(to, phase);
    // A card without dates pulls none that has some.
    return from === null ? datesOf(activity) : moveSpan(span, 3 * quartersApart(from, to));
  });
}

/** The activities that a held card takes along: the whole selection when it is one of it. */
export function takenAlong(id: ActivityId, selected: ReadonlySet<ActivityId>): ReadonlySet<ActivityId> {
  return selected.has(id) ? selected : new Set([id]);
}

function cardOf(activity: NumberedActivity, quarter: Quarter | null, column: ColumnKey, isFirst: boolean) {
  return { key: `${activity.record.id}@${column}`, activity, quarter, isFirst };
}

function datesOf(activity: Pick<Activity, 'start' | 'end'>): Span | null {
  return activity.start !== null && activity.end !== null
    ? { start: activity.start, end: activity.end }
    : spanOf(activity);
}

function overloaded(
  cards: readonly QuarterCard[],
  leads: ReadonlyMap<ActivityId, string>,
  leadLoad: number,
): number {
  const loads = countBy(cards, ({ activity }) => leads.get(activity.record.id) ?? null);
  return [...loads.values()].filter((load) => load > leadLoad).length;
}
