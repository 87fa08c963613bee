import type { RecommendationId } from '../../../../shared/domain/recommendation.ts';
import type { Drop } from '../../../ui/drag/drop.ts';

type Move = { readonly ids: readonly RecommendationId[]; readonly before: RecommendationId | null };
type Ids = readonly RecommendationId[];

/** What is carried with a row: all that are selected, in their order, when it is one of them; else itself. */
export function carriedWith(id: string, selected: ReadonlySet<string>, all: Ids): Ids {
  return all.filter((each) => (selected.has(id) ? selected.has(each) : each === id));
}

/** The move that a drop asks for; null when everything would stay where it is. */
export function moveOfDrop(
  { item, target, place }: Pick<Drop, 'item' | 'target' | 'place'>,
  all: Ids,
  selected: ReadonlySet<string>,
): Move | null {
  const ids = carriedWith(item.id, selected, all);
  const over = all.findIndex((id) => id === target.id);
  const at = over === -1 ? all.length : over + (place === 'after' ? 1 : 0);
  return moveTo(ids, at, all);
}

/** One place up or down; several go together, past what lies before the first or after the last of them. */
export function moveOfShift(moved: Ids, by: -1 | 1, all: Ids): Move | null {
  const ids = all.filter((id) => moved.includes(id));
  const lead = by === -1 ? ids[0] : ids.at(-1);
  const index = lead === undefined ? -1 : all.indexOf(lead);
  if (index === -1 || all[index + by] === undefined) return null;
  return moveTo(ids, by === -1 ? index - 1 : index + 2, all);
}

function moveTo(ids: Ids, at: number, all: Ids): Move | null {
  const before = all.slice(at).find((id) => !ids.includes(id)) ?? null;
  const others = all.filter((id) => !ids.includes(id));
  const after = others.toSpliced(before === null ? others.length : others.indexOf(before), 0, ...ids);
  return ids.length === 0 || after.every((id, index) => id === all[index]) ? null : { ids, before };
}
