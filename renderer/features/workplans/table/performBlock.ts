import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import type { BlockChange } from './blockChange.ts';
import { cellDraftId } from './cellDrafts.ts';

/** Writes many cells in one command. Drafts are no part of it: what is not understood is nobody's decision. */
export async function performBlock({ rows, drafts }: BlockChange, gesture?: string): Promise<void> {
  if (rows.length > 0) await perform('activities/edit', { rows }, gesture);
  // One after the other: a hundred at once would each be shown again while the others are being saved.
  for (const { id, column, text } of drafts) {
    const draftId = cellDraftId(column, id);
    if ((openState().records.drafts.get(draftId)?.text ?? '') !== text)
      await perform('drafts/keep', { id: draftId, text });
  }
}
