import { flushSync } from 'react-dom';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';

/** Lists of which only what is in sight exists can be asked to show a card of theirs. */
type Shower = (id: CardId) => void;

const showers = new Set<Shower>();
const TRIES = 12;

export function addShower(show: Shower): () => void {
  showers.add(show);
  return () => showers.delete(show);
}

export function cardElement(id: CardId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card="${id}"]`);
}

/**
 * Focuses a card where a command has just put it: at once, so that the next key finds it. One that is not
 * made yet is waited for, unless the person has gone elsewhere meanwhile: nobody is torn out of a field.
 */
export function focusCard(id: CardId): void {
  flushSync(() => {});
  const element = cardElement(id);
  if (element) return element.focus();
  const from = document.activeElement;
  const hasStayed = (): boolean => [from, document.body].includes(document.activeElement);
  showCard(id, (found) => hasStayed() && found.focus());
}

/** Scrolls a card into sight and leaves the focus where it is. */
export function revealCard(id: CardId): void {
  showCard(id, (element) => element.scrollIntoView({ block: 'nearest' }));
}

function showCard(id: CardId, then: (element: HTMLElement) => void, tries = TRIES): void {
  requestAnimationFrame(() => {
    const element = cardElement(id);
    if (element) then(element);
    else if (tries > 0) {
      for (const show of showers) show(id);
      showCard(id, then, tries - 1);
    }
  });
}

/** After naming, as after every other edit, the focus is on what has been edited. */
export function focusClusterTitle(id: ClusterId): void {
  focusInCluster(id, '[data-cluster-title] button');
}

/** On what a cluster is held by. */
export function focusCluster(id: ClusterId): void {
  focusInCluster(id, '[data-cluster-handle]');
}

function focusInCluster(id: ClusterId, part: string): void {
  flushSync(() => {});
  const box = document.querySelector<HTMLElement>(`[data-cluster="${id}"]`);
  const found = box?.querySelector<HTMLElement>(part);
  if (found) return found.focus();
  // A cluster out of sight makes its parts when it comes into sight.
  box?.scrollIntoView({ block: 'nearest' });
  requestAnimationFrame(() => requestAnimationFrame(() => box?.querySelector<HTMLElement>(part)?.focus()));
}

/** When what had the focus is gone, as a card is that a filter hides, the line takes it: keys go on working. */
export function keepFocus(): void {
  flushSync(() => {});
  if (document.activeElement === null || document.activeElement === document.body) focusCapture();
}

export function focusCapture(): void {
  document.querySelector<HTMLElement>('[data-capture]')?.focus();
}
