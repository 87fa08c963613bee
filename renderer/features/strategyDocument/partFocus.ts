import type { StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { partsInOrder } from '../../../shared/records/strategy.ts';
import { openState } from '../../records/recordsStore.ts';

/** Where in a part the caret goes: an end of it, or a point of the window. */
export type CaretPlace = 'start' | 'end' | { readonly left: number; readonly top: number };
type Taker = (place: CaretPlace) => void;

const takers = new Map<string, Taker>();
let wanted: { readonly id: StrategyPartId; readonly language: Language; readonly place: CaretPlace } | null =
  null;

/** The fields of a part answer for a language each, a block for both. */
function keyOf(id: StrategyPartId, language: Language | null): string {
  return `${id} ${language ?? ''}`;
}

/** Says how a part takes the focus, as long as it is there. */
export function offerFocus(id: StrategyPartId, language: Language | null, taker: Taker): () => void {
  const key = keyOf(id, language);
  takers.set(key, taker);
  if (wanted?.id === id && (language === null || wanted.language === language)) {
    const { place } = wanted;
    wanted = null;
    taker(place);
  }
  return () => {
    if (takers.get(key) === taker) takers.delete(key);
  };
}

/** Gives the focus to a part, or as soon as it is there. */
export function focusPart(id: StrategyPartId, language: Language, place: CaretPlace): void {
  const taker = takers.get(keyOf(id, language)) ?? takers.get(keyOf(id, null));
  wanted = taker ? null : { id, language, place };
  taker?.(place);
}

/** Goes on into the part above or below; answers whether there is one. */
export function leavePart(id: StrategyPartId, language: Language, by: -1 | 1): boolean {
  const parts = partsInOrder(openState().records);
  const next = parts[parts.findIndex((part) => part.id === id) + by];
  if (!next || next.id === id) return false;
  focusPart(next.id, language, by === 1 ? 'start' : 'end');
  return true;
}
