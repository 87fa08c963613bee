import type { InputOf } from '../../../../shared/commands/registry.ts';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { ObjectiveId, OutputId } from '../../../../shared/domain/strategy.ts';
import type { DropPlace } from '../../../ui/drag/dropPlace.ts';
import type { ActivityRow, ObjectiveRow, OutputRow, TableRow } from './tableRows.ts';

type ActivityMove = InputOf<'activities/move'>;
type List<Parent, Id> = { readonly parent: Parent; readonly ids: readonly Id[] };

type ActivityDrop = {
  readonly item: { readonly id: string };
  readonly target: { readonly id: string };
  readonly place: DropPlace;
};

/** What is carried with an activity: all that are selected, in their order, when it is one of them; else itself. */
export function carriedWith(
  id: string,
  selected: ReadonlySet<string>,
  rows: readonly TableRow[],
): readonly ActivityId[] {
  return rows.flatMap((row) =>
    row.kind === 'activity' && (selected.has(id) ? selected.has(row.id) : row.id === id) ? [row.id] : [],
  );
}

/** The move that a drop asks for; null when everything would stay where it is. */
export function commandForActivityDrop(
  { item, target, place }: ActivityDrop,
  rows: readonly TableRow[],
  selected: ReadonlySet<string> = new Set(),
): ActivityMove | null {
  const ids = carriedWith(item.id, selected, rows);
  const over = rows.find((row) => row.id === target.id);
  if (ids.length === 0 || !over || over.id === item.id) return null;
  const lists = activityLists(rows);
  const to = placeOf(over, place, new Set<string>(ids), lists);
  if (!to || areThere(ids, to, lists)) return null;
  return { ids, ...to };
}

type Lists = readonly List<OutputId, ActivityId>[];
type Place = Omit<ActivityMove, 'ids'>;

/** A heading takes activities as its first, the line at the end as its last. */
function placeOf(over: TableRow, place: DropPlace, moving: ReadonlySet<string>, lists: Lists): Place | null {
  const listOf = (outputId: OutputId): readonly ActivityId[] =>
    lists.find(({ parent }) => parent === outputId)?.ids ?? [];
  const firstStaying = (ids: readonly ActivityId[]): ActivityId | null =>
    ids.find((id) => !moving.has(id)) ?? null;
  if (over.kind === 'output') return { outputId: over.id, before: firstStaying(listOf(over.id)) };
  if (over.kind === 'add')
    return over.adds === 'activity' ? { outputId: over.parentId, before: over.before } : null;
  if (over.kind !== 'activity') return null;
  const { outputId } = over.record;
  const list = listOf(outputId);
  const at = list.indexOf(over.id) + (place === 'after' ? 1 : 0);
  return { outputId, before: firstStaying(list.slice(at)) };
}

function areThere(moving: readonly ActivityId[], { outputId, before }: Place, lists: Lists): boolean {
  const list = lists.find(({ parent }) => parent === outputId)?.ids ?? [];
  const others = list.filter((id) => !moving.includes(id));
  const at = before === null ? others.length : others.indexOf(before);
  const after = others.toSpliced(at, 0, ...moving);
  return after.length === list.length && after.every((id, index) => id === list[index]);
}

/**
 * One place up or down, and at the end of an output on into the next one. Several go together, past what lies
 * before the first or after the last of them; those that stood apart then stand side by side.
 */
export function commandForActivityShift(
  moved: readonly ActivityId[],
  by: -1 | 1,
  rows: readonly TableRow[],
): ActivityMove | null {
  const moving = new Set<string>(moved);
  const lists = activityLists(rows);
  const ids = lists.flatMap((list) => list.ids.filter((id) => moving.has(id)));
  const lead = by === -1 ? ids[0] : ids.at(-1);
  const at = lists.findIndex((list) => lead !== undefined && list.ids.includes(lead));
  const list = lists[at];
  if (!list || lead === undefined) return null;
  const index = list.ids.indexOf(lead);
  const staysAfter = (from: number): ActivityId | null =>
    list.ids.slice(from).find((id) => !moving.has(id)) ?? null;
  if (list.ids[index + by] !== undefined)
    return { ids, outputId: list.parent, before: staysAfter(by === -1 ? index - 1 : index + 2) };
  const next = lists[at + by];
  if (!next) return null;
  const before = by === 1 ? (next.ids.find((id) => !moving.has(id)) ?? null) : null;
  return { ids, outputId: next.parent, before };
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

function activityLists(rows: readonly TableRow[]): Lists {
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
