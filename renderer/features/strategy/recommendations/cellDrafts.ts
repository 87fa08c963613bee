import type { Draft } from '../../../../shared/domain/draft.ts';
import type { RecommendationId } from '../../../../shared/domain/recommendation.ts';
import { type TypedColumn, typedColumns } from '../../../../shared/domain/recommendationRows.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';

/** What stands in cells and is not understood, by column. */
export type Typed = Readonly<Partial<Record<TypedColumn, string>>>;

const start = 'recommendation-';

/** What stands in a cell and is not understood is kept as a draft of this name. */
function draftId(column: TypedColumn, id: RecommendationId): string {
  return `${start}${column}:${id}`;
}

export function typedIn(drafts: Iterable<Draft>): ReadonlyMap<string, Typed> {
  const typed = new Map<string, Typed>();
  for (const { id, text } of drafts) {
    if (!id.startsWith(start)) continue;
    const [name = '', recommendationId = ''] = id.slice(start.length).split(':');
    const column = typedColumns.find((each) => each === name);
    if (column) typed.set(recommendationId, { ...typed.get(recommendationId), [column]: text });
  }
  return typed;
}

/** An empty text forgets what was kept. */
export async function keepTyped(id: RecommendationId, column: TypedColumn, text: string): Promise<void> {
  const kept = openState().records.drafts.get(draftId(column, id))?.text ?? '';
  if (kept !== text) await perform('drafts/keep', { id: draftId(column, id), text });
}
