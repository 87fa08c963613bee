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

/** Focuses a card as soon as it stands where a command has just put it. */
export function focusCard(id: CardId): void {
  showCard(id, (element) => element.focus());
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
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-cluster="${id}"] [data-cluster-title] button`)?.focus(),
  );
}

export function focusCapture(): void {
  document.querySelector<HTMLElement>('[data-capture]')?.focus();
}
