import type { BlockCell, BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import type { Milestone } from '../../../domain/milestone.ts';
import { type Quarter, quarterOf } from '../../../domain/month.ts';
import { grouped } from '../../../lib/grouped.ts';
import {
  consolidatedTimeline,
  type TimelineGroup,
  type TimelineSpan,
} from '../../../records/consolidation/timeline.ts';
import { band, cell, column, model, nothing, row, table } from '../blockTable.ts';
import { type BlockWords, joined } from '../blockWords.ts';
import { activityTitle } from './plan.ts';

/** More quarters than this leave no room for words, and are told by the year. */
const mostQuarters = 24;
/** Of the width: the number and the title take the rest. */
const gridShare = 66;

type Span = { readonly first: number; readonly last: number };

/** When everybody does what: a column for each quarter or year, those in which an activity runs filled. */
export function timelineBlock(words: BlockWords): BlockModel {
  const caption = words.label(({ captions }) => captions.timeline);
  const { groups, quarters, undated } = consolidatedTimeline(words.records, 'partner');
  const used = usedOf(groups);
  if (used === null) return nothing(caption, words.empty('timeline'));
  const periods = periodsOf(quarters.slice(used.first, used.last + 1));
  const share = gridShare / periods.length;
  const columns = [
    column(words.head('number'), 5),
    column(words.head('activity'), 100 - gridShare - 5),
    ...periods.map(({ year, n }) =>
      column(
        words.label((labels) => (n === null ? year : labels.quarter(n, year))),
        share,
      ),
    ),
  ];
  const milestones = grouped(words.records.milestones.values(), ({ activityId }) => activityId);
  const rows = groups.flatMap((group) => [
    band(`${group.by.kind}:${group.by.id}`, groupTitle(group, words), columns.length),
    ...group.rows.map((each) =>
      activityRow(each, used.first, periods, milestones.get(each.activity.id) ?? [], words),
    ),
  ]);
  const key = words.label(({ milestoneKey }) => milestoneKey);
  const left = words.label((labels) => (undated.length === 0 ? '' : labels.undated(undated.length)));
  return model(caption, [table(columns, rows)], { isWide: true, note: joined([key, left], '\n') });
}

type Period = { readonly year: string; readonly n: string | null; readonly quarters: readonly Quarter[] };

/** Quarters as long as they fit, else years. */
function periodsOf(quarters: readonly Quarter[]): readonly Period[] {
  if (quarters.length <= mostQuarters)
    return quarters.map((quarter) => ({
      year: quarter.slice(0, 4),
      n: quarter.slice(6),
      quarters: [quarter],
    }));
  return [...grouped(quarters, (quarter) => quarter.slice(0, 4))].map(([year, own]) => ({
    year,
    n: null,
    quarters: own,
  }));
}

function usedOf(groups: readonly TimelineGroup[]): Span | null {
  const spans = groups.flatMap(({ rows }) => rows);
  const [one] = spans;
  if (!one) return null;
  return spans.reduce<Span>(
    ({ first, last }, { from, upTo }) => ({ first: Math.min(first, from), last: Math.max(last, upTo) }),
    { first: one.from, last: one.upTo },
  );
}

function groupTitle({ by }: TimelineGroup, words: BlockWords) {
  return by.kind === 'partner' ? words.partner(by.id) : words.head('line');
}

function activityRow(
  { activity, number, from, upTo }: TimelineSpan,
  zero: number,
  periods: readonly Period[],
  milestones: readonly Milestone[],
  words: BlockWords,
): BlockRow {
  const marked = new Set(milestones.flatMap(({ month }) => (month === null ? [] : quarterOf(month))));
  let at = zero;
  const cells = periods.map(({ quarters }): BlockCell => {
    const [first, last] = [at, at + quarters.length - 1];
    at += quarters.length;
    const isFilled = from <= last && upTo >= first;
    const isMarked = quarters.some((quarter) => marked.has(quarter));
    return cell(isMarked ? '◆' : isFilled ? '■' : '', isFilled ? 'filled' : 'plain');
  });
  return row(`activity:${activity.id}`, [cell(number), cell(activityTitle(activity, words)), ...cells], {
    illustrative: activity.illustrative,
  });
}
