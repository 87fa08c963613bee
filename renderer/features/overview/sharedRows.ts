import type { List, ListItemId } from '../../../shared/domain/listItem.ts';
import type { ProgrammeTargetId } from '../../../shared/domain/programmeTarget.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { itemsOfList } from '../../../shared/records/queries.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import type { Drop } from '../../ui/drag/drop.ts';
import { landsBefore } from '../../ui/drag/dropPlace.ts';

/** The kinds of rows that all plans share; each stands in one list. */
export type SharedKind = List | 'programmeTarget';

export function sharedListId(kind: SharedKind): string {
  return `shared:${kind}`;
}

function idsOf(kind: SharedKind): readonly string[] {
  const { records } = openState();
  const rows =
    kind === 'programmeTarget' ? sorted(records.programmeTargets.values()) : itemsOfList(records, kind);
  return rows.map(({ id }) => id);
}

function place(kind: SharedKind, id: string, before: string | null): void {
  if (kind === 'programmeTarget')
    void perform('programme-targets/move', {
      id: id as ProgrammeTargetId,
      before: before as ProgrammeTargetId | null,
    });
  else void perform('list-items/move', { id: id as ListItemId, before: before as ListItemId | null });
}

/** One step up or down; answers whether there was room. */
export function step(kind: SharedKind, id: string, by: -1 | 1): boolean {
  const ids = idsOf(kind);
  const from = ids.indexOf(id);
  const at = from + by;
  if (from === -1 || at < 0 || at >= ids.length) return false;
  place(kind, id, ids[by === 1 ? at + 1 : at] ?? null);
  return true;
}

/** The row that should have the focus once this one is gone. */
export function neighbourOf(kind: SharedKind, id: string): string | null {
  const ids = idsOf(kind);
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}

export function moveTo({ item, target, place: where }: Drop): void {
  const kind = item.kind as SharedKind;
  place(kind, item.id, landsBefore(idsOf(kind), item.id, { id: target.id, place: where }));
}
