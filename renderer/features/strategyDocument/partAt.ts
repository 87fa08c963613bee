import type { StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../shared/domain/text.ts';

/** The part that an element of the page belongs to, and its language; null for one of a block. */
export function partAt(
  element: Element,
): { readonly id: StrategyPartId; readonly language: Language } | null {
  const language = element.closest<HTMLElement>('[data-prose]')?.dataset['prose'];
  const id = element.closest('[id^="part-"]')?.id.slice('part-'.length);
  if (id === undefined || (language !== 'en' && language !== 'zh')) return null;
  return { id: id as StrategyPartId, language };
}
