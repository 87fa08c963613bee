import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import { type TypedColumn, typedColumns } from './columns.ts';
import type { Typed } from './tableRows.ts';

/** What stands in a cell and is not understood is kept as a draft of this name. */
export function cellDraftId(column: TypedColumn, id: ActivityId): string {
  return `${column}:${id}`;
}

export function typedIn(drafts: Iterable<Draft>): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const { id, text } of drafts) {
    const column = typedColumns.find((candidate) => id.startsWith(`${candidate}:`));
    if (column === undefined) continue;
    const activityId = id.slice(column.length + 1);
    typed.set(activityId, { ...typed.get(activityId), [column]: text });
  }
  return typed;
}
