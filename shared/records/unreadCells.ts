import type { ActivityId } from '../domain/activity.ts';
import { type PlanColumn, planColumns } from '../domain/planColumn.ts';
import type { WorkplanId } from '../domain/workplan.ts';
import type { Records } from './tables.ts';

/** Words in a cell of a plan that nobody understood: they are a draft of this file, and no part of the plan. */
export type UnreadCell = { readonly id: ActivityId; readonly column: PlanColumn; readonly text: string };

/** In the order in which they were written. */
export function unreadCells(
  { drafts, activities }: Pick<Records, 'drafts' | 'activities'>,
  workplanId: WorkplanId,
): readonly UnreadCell[] {
  return [...drafts.values()].flatMap(({ id: draft, text }): readonly UnreadCell[] => {
    const [name, id] = draft.split(':') as [string, ActivityId | undefined];
    const column = planColumns.find((each) => each === name);
    if (column === undefined || id === undefined || text.trim() === '') return [];
    return activities.get(id)?.workplanId === workplanId ? [{ id, column, text }] : [];
  });
}
