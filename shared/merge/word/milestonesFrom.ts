import type { Activity, ActivityId } from '../../domain/activity.ts';
import type { Milestone, MilestoneId } from '../../domain/milestone.ts';
import { bareWords } from '../../domain/sameWords.ts';
import { languages as all, type Language } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import { equal } from '../../lib/equal.ts';
import type { PlanPart } from '../planPart.ts';
import {
  blankMilestone,
  type MilestoneCells,
  milestoneCells,
  readMilestone,
  saysAll,
  shownMonth,
  shownTitle,
} from './milestoneRows.ts';
import { pairs } from './pairs.ts';
import type { PlanTable } from './planTables.ts';
import type { ShownPlan } from './shownPlan.ts';
import { type ActivityLine, linesOf, textOf } from './tableLines.ts';

type Read = {
  readonly milestones: ReadonlyMap<MilestoneId, Milestone>;
  readonly unread: readonly { readonly place: string; readonly text: string }[];
};

type Row = { readonly line: ActivityLine; readonly cells: MilestoneCells };

/**
 * The milestones of the plan as their list in the file has them. Nothing hidden names them: they are told by number, title and
 * month, and a row that is none of them is a new one of the activity whose number or title it gives. Without the list nothing
 * is gone but what belongs to activities that are.
 */
export function milestonesFrom(
  tables: readonly PlanTable[],
  start: PlanPart,
  activities: ReadonlyMap<ActivityId, Activity>,
  plan: ShownPlan,
  languages: readonly Language[],
  newId: () => string,
): Read {
  const kept = [...start.milestones.values()].filter(({ activityId }) => activities.has(activityId));
  const lists = tables.filter(({ kind }) => kind === 'milestones');
  if (lists.length === 0) return { milestones: byId(kept), unread: [] };
  const rows = lists
    .flatMap(linesOf)
    .flatMap((line): readonly Row[] =>
      line.kind === 'activity' ? [{ line, cells: milestoneCells(line) }] : [],
    );
  // What goes with its activity has a row all the same.
  const found = matched(rows, [...start.milestones.values()], plan, languages);
  const milestones: Milestone[] = [];
  const unread: { place: string; text: string }[] = [];
  for (const { line, cells } of rows) {
    const known = found.get(cells);
    const activity = known ? activities.get(known.activityId) : activityOf(line, activities, plan);
    if (!activity) {
      if (!known) unread.push({ place: placeOf(line, languages), text: wordsOf(line) });
      continue;
    }
    const before = known ?? blankMilestone(newId() as MilestoneId, activity, [...kept, ...milestones]);
    const read = readMilestone(before, cells, languages);
    milestones.push(equal(read.milestone, before) ? before : read.milestone);
    if (read.unread !== '') unread.push({ place: placeOf(line, languages), text: read.unread });
  }
  return { milestones: byId(milestones), unread };
}

function matched(
  rows: readonly Row[],
  known: readonly Milestone[],
  plan: ShownPlan,
  languages: readonly Language[],
): ReadonlyMap<MilestoneCells, Milestone> {
  const hasNumber = ({ number }: MilestoneCells, { activityId }: Milestone) =>
    plan.numberOf(activityId) === number;
  const hasTitle = ({ title }: MilestoneCells, row: Milestone) => saysAll(title, shownTitle(row), languages);
  const hasMonth = ({ month }: MilestoneCells, row: Milestone) =>
    saysAll(month, shownMonth(row.month), languages);
  const found = new Map<MilestoneCells, Milestone>();
  // Of two that say the same in every cell, the first is the first.
  for (const { cells } of rows) {
    const taken = new Set(found.values());
    const same = known.find(
      (row) =>
        !taken.has(row) &&
        hasNumber(cells, row) &&
        hasTitle(cells, row) &&
        hasMonth(cells, row) &&
        isAsDone(cells, row),
    );
    if (same) found.set(cells, same);
  }
  const taken = new Set(found.values());
  const left = pairs(
    rows.map(({ cells }) => cells).filter((cells) => !found.has(cells)),
    known.filter((row) => !taken.has(row)),
    [
      (cells, row) => hasNumber(cells, row) && hasTitle(cells, row),
      (cells, row) => hasTitle(cells, row) && hasMonth(cells, row),
      (cells, row) => hasNumber(cells, row) && hasMonth(cells, row),
      hasTitle,
    ],
  );
  return new Map([...found, ...left]);
}

function isAsDone({ isDone }: MilestoneCells, row: Milestone): boolean {
  return isDone === null || isDone === row.isDone;
}

function activityOf(
  { number, cells }: ActivityLine,
  activities: ReadonlyMap<ActivityId, Activity>,
  plan: ShownPlan,
): Activity | undefined {
  const own = [...activities.values()];
  const title = cells.find(({ column }) => column.kind === 'column' && column.column === 'title');
  const words = bareWords(title?.cell.paragraphs[0]?.text ?? '');
  return (
    own.find(({ id }) => number !== '' && plan.numberOf(id) === number) ??
    own.find((row) => words !== '' && all.some((language) => bareWords(row.title[language]) === words))
  );
}

function placeOf({ number }: ActivityLine, [language = 'en']: readonly Language[]): string {
  const { milestones } = documentLabels(language).plan.columns;
  return number === '' ? milestones : `${number} · ${milestones}`;
}

function wordsOf({ cells }: ActivityLine): string {
  const texts = cells.map(({ cell }) => textOf(cell));
  return texts.filter((text) => text !== '').join('\n');
}

function byId(rows: readonly Milestone[]): ReadonlyMap<MilestoneId, Milestone> {
  return new Map(rows.map((row) => [row.id, row]));
}
