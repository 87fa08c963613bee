import type { Page } from '@playwright/test';
import type { Chance } from './chance.ts';
import type { Doing } from './lostWork.ts';
import { type SeenBoard, seeSaved } from './seenBoard.ts';

type Spot = { readonly id: string; readonly x: number; readonly y: number };

const nothing: Doing = { kind: 'nothing', text: '', ids: [] };

/** Somebody at the board who types and drags without a pause, and remembers what they saw saved. */
export class BoardUser {
  readonly #window: Page;
  readonly #chance: Chance;
  #seen: SeenBoard;
  #doing: Doing = nothing;

  private constructor(window: Page, chance: Chance, seen: SeenBoard) {
    this.#window = window;
    this.#chance = chance;
    this.#seen = seen;
  }

  static async at(window: Page, chance: Chance): Promise<BoardUser> {
    await window.getByRole('link', { name: 'Run', exact: true }).click();
    await window.locator('[data-capture]').waitFor();
    return new BoardUser(window, chance, await seeSaved(window));
  }

  get remembers(): { readonly seen: SeenBoard; readonly doing: Doing } {
    return { seen: this.#seen, doing: this.#doing };
  }

  /** In three pieces: what is typed is saved before it is a card. */
  async typeCard(words: string): Promise<void> {
    await this.#window.locator('[data-capture]').focus();
    const text = `${this.#seen.draft}${words}`;
    const half = Math.ceil(words.length / 2);
    for (const piece of [words.slice(0, half), words.slice(half)]) {
      await this.#does({ kind: 'typing', text, ids: [] }, () => this.#window.keyboard.type(piece));
      if (!text.startsWith(this.#seen.draft)) throw new Error(`typed "${text}", got "${this.#seen.draft}"`);
    }
    await this.#does({ kind: 'typing', text, ids: [] }, () => this.#window.keyboard.press('Enter'));
  }

  async dragCard(): Promise<void> {
    const cards = await this.#inSight('[data-card]');
    await this.#drag(cards, [...cards, ...(await this.#inSight('[data-cluster]'))]);
  }

  async dragCluster(): Promise<void> {
    await this.#drag(await this.#inSight('[data-cluster-handle]'), await this.#inSight('[data-cluster]'));
  }

  async #drag(what: readonly Spot[], where: readonly Spot[]): Promise<void> {
    const held = this.#chance.pick(what);
    const target = this.#chance.pick(where.filter(({ id }) => id !== held?.id));
    if (!held || !target) return;
    const { mouse } = this.#window;
    await this.#does({ kind: 'dragging', text: '', ids: [held.id, target.id] }, async () => {
      await mouse.move(held.x, held.y);
      await mouse.down();
      await mouse.move(target.x + this.#chance.between(-60, 60), target.y, { steps: 6 });
      await mouse.up();
    });
  }

  async #does(doing: Doing, act: () => Promise<void>): Promise<void> {
    this.#doing = doing;
    await act();
    this.#seen = await seeSaved(this.#window);
    this.#doing = nothing;
  }

  /** The middles of those elements that are wholly in the window and covered by nothing. */
  #inSight(selector: string): Promise<readonly Spot[]> {
    return this.#window.evaluate((wanted) => {
      const spots = [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const { card, cluster, clusterHandle } = element.dataset;
        const isSeen = element.contains(document.elementFromPoint(x, y));
        return { id: card ?? cluster ?? clusterHandle ?? '', x, y, isSeen };
      });
      return spots.filter(({ isSeen }) => isSeen);
    }, selector);
  }
}
