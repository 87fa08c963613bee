import type { InputOf } from '../../../shared/commands/registry.ts';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import type { DropPlace } from '../../ui/drag/dropPlace.ts';
import type { ActivityRow, ObjectiveRow, OutputRow, TableRow } from './tableRows.ts';

type ActivityMove = InputOf<'activities/move'>;
type List<Parent, Id> = { readonly parent: Parent; readonly ids: readonly Id[] };

type ActivityDrop = {
  readonly item: { readonly id: string };
  readonly target: { readonly id: string };
  readonly place: DropPlace;
};

/** The move that a drop asks for; null when the activity would stay where it is. */
export function commandForActivityDrop(
  { item, target, place }: ActivityDrop,
  rows: readonly TableRow[],
): ActivityMove | null {
  const moving = rows.find((row) => row.kind === 'activity' && row.id === item.id);
  const over = rows.find((row) => row.id === target.id);
  if (moving?.kind !== 'activity' || !over || over.id === moving.id) return null;
  const to = placeOf(over, place, moving.id, activityLists(rows));
  if (!to || isThere(moving, to, rows)) return null;
  return { id: moving.id, ...to };
}

/** A heading takes an activity as its first, the line at the end as its last. */
function placeOf(
  over: TableRow,
  place: DropPlace,
  moving: ActivityId,
  lists: readonly List<OutputId, ActivityId>[],
): Omit<ActivityMove, 'id'> | null {
  const others = (outputId: OutputId): readonly ActivityId[] =>
    lists.find(({ parent }) => parent === outputId)?.ids.filter((id) => id !== moving) ?? [];
  if (over.kind === 'output') return { outputId: over.id, before: others(over.id)[0] ?? null };
  if (over.kind === 'add')
    return over.adds === 'activity' ? { outputId: over.parentId, before: over.before } : null;
  if (over.kind !== 'activity') return null;
  const { outputId } = over.record;
  if (place !== 'after') return { outputId, before: over.id };
  const list = others(outputId);
  return { outputId, before: list[list.indexOf(over.id) + 1] ?? null };
}

function isThere(
  moving: ActivityRow,
  { outputId, before }: Omit<ActivityMove, 'id'>,
  rows: readonly TableRow[],
): boolean {
  if (outputId !== moving.record.outputId) return false;
  const ids = activityLists(rows).find(({ parent }) => parent === outputId)?.ids ?? [];
  return before === moving.id || before === (ids[ids.indexOf(moving.id) + 1] ?? null);
}

/** One place up or down, and at the end of an output on into the next one. */
export function commandForActivityShift(
  row: ActivityRow,
  by: -1 | 1,
  rows: readonly TableRow[],
): ActivityMove | null {
  const to = shifted(activityLists(rows), row.id, by);
  return to && { id: row.id, outputId: to.parent, before: to.before };
}

/** The same for an output, which may come under the next objective. */
export function commandForOutputShift(
  row: OutputRow,
  by: -1 | 1,
  rows: readonly TableRow[],
): InputOf<'outputs/move'> | null {
  const lists = objectivesIn(rows).map((parent) => ({ parent, ids: outputsUnder(rows, parent) }));
  const to = shifted(lists, row.id, by);
  return to && { id: row.id, objectiveId: to.parent, before: to.before };
}

export function commandForObjectiveShift(
  row: ObjectiveRow,
  by: -1 | 1,
  rows: readonly TableRow[],
): InputOf<'objectives/move'> | null {
  const to = shifted([{ parent: null, ids: objectivesIn(rows) }], row.id, by);
  return to && { id: row.id, before: to.before };
}

function shifted<Parent, Id>(
  lists: readonly List<Parent, Id>[],
  id: Id,
  by: -1 | 1,
): { readonly parent: Parent; readonly before: Id | null } | null {
  const at = lists.findIndex(({ ids }) => ids.includes(id));
  const list = lists[at];
  if (!list) return null;
  const index = list.ids.indexOf(id);
  const neighbour = list.ids[index + by];
  if (neighbour !== undefined)
    return { parent: list.parent, before: by === -1 ? neighbour : (list.ids[index + 2] ?? null) };
  const next = lists[at + by];
  return next ? { parent: next.parent, before: by === 1 ? (next.ids[0] ?? null) : null } : null;
}

function activityLists(rows: readonly TableRow[]): readonly List<OutputId, ActivityId>[] {
  const lists: { parent: OutputId; ids: ActivityId[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'output') lists.push({ parent: row.id, ids: [] });
    if (row.kind === 'activity') lists.at(-1)?.ids.push(row.id);
  }
  return lists;
}

function outputsUnder(rows: readonly TableRow[], objectiveId: ObjectiveId): readonly OutputId[] {
  return rows.flatMap((row) =>
    row.kind === 'output' && row.record.objectiveId === objectiveId ? [row.id] : [],
  );
}

function objectivesIn(rows: readonly TableRow[]): readonly ObjectiveId[] {
  return rows.flatMap((row) => (row.kind === 'objective' ? [row.id] : []));
}

/** Where a row of the same kind would be inserted under this one: before its next sibling, or at the end. */
export function nextSibling(
  row: ActivityRow | OutputRow | ObjectiveRow,
  rows: readonly TableRow[],
): string | null {
  const siblings = rows.filter((other) => other.kind === row.kind && parentOf(other) === parentOf(row));
  return siblings[siblings.findIndex((other) => other.id === row.id) + 1]?.id ?? null;
}

function parentOf(row: TableRow): string | null {
  if (row.kind === 'activity') return row.record.outputId;
  return row.kind === 'output' ? row.record.objectiveId : null;
}
