import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { List, ListItem, ListItemId } from '../../../../shared/domain/listItem.ts';
import { textFrom } from '../../../../shared/domain/text.ts';
import { planNames } from '../../../../shared/records/planNames.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';
import { cellDraftId } from './cellDrafts.ts';
import { readCell } from './cellValues.ts';

/** Adds a name to a list of the workshop; null when that was refused. */
export function addToList(list: List, typed: string, gesture: string): ListItem | null {
  const id = newId() as ListItemId;
  void perform('list-items/add', { id, list, name: textFrom(typed) }, gesture);
  const item = openState().records.listItems.get(id) ?? null;
  if (item) understandNow(list === 'province' ? 'provinces' : 'sectors', gesture);
  return item;
}

/** What other cells say that nobody knew before can be understood now, as after a name was pasted into many rows. */
function understandNow(column: 'provinces' | 'sectors', gesture: string): void {
  const { records } = openState();
  const names = planNames(records);
  const prefix = cellDraftId(column, '' as ActivityId);
  const rows = [...records.drafts.values()].flatMap(({ id: draftId, text }) => {
    const before = draftId.startsWith(prefix)
      ? records.activities.get(draftId.slice(prefix.length) as ActivityId)
      : undefined;
    const reading = before && readCell(column, text, before, 'en', names);
    return before && reading?.kind === 'fields' ? [{ id: before.id, fields: reading.fields }] : [];
  });
  if (rows.length === 0) return;
  void perform('activities/edit', { rows }, gesture);
  for (const { id } of rows) void perform('drafts/keep', { id: cellDraftId(column, id), text: '' });
}
