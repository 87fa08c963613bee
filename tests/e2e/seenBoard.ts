import type { Page } from '@playwright/test';
import type { CardId } from '../../shared/domain/card.ts';
import type { ClusterId } from '../../shared/domain/cluster.ts';

/** A board as somebody saw it at a moment when the bar said "Saved". */
export type SeenBoard = {
  readonly draft: string;
  /** The cards in sight of each list, in their order; the list of the cards in no cluster has the name ''. */
  readonly lists: Readonly<Record<string, readonly { readonly id: CardId; readonly label: string }[]>>;
  readonly clusters: readonly ClusterId[];
};

/** Waits until everything is saved and answers what is shown in that very moment. */
export function seeSaved(window: Page): Promise<SeenBoard> {
  return window.evaluate(
    () =>
      new Promise<SeenBoard>((resolve) => {
        const look = () => {
          if (document.querySelector('header output')?.textContent !== 'Saved') {
            requestAnimationFrame(look);
            return;
          }
          const lists: Record<string, { id: CardId; label: string }[]> = {};
          for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
            const list = card.closest<HTMLElement>('[data-cluster]')?.dataset['cluster'] ?? '';
            lists[list] ??= [];
            lists[list].push({ id: card.dataset['card'] as CardId, label: card.ariaLabel ?? '' });
          }
          const boxes = [...document.querySelectorAll<HTMLElement>('[data-cluster]')];
          resolve({
            draft: document.querySelector<HTMLInputElement>('[data-capture]')?.value ?? '',
            lists,
            clusters: boxes.map((box) => box.dataset['cluster'] as ClusterId),
          });
        };
        look();
      }),
  );
}
