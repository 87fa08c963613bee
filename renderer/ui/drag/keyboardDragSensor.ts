import type { Activators, SensorInstance, SensorProps } from '@dnd-kit/core';
import { type ArrowKey, isArrowKey } from './readingOrder.ts';

export type KeyboardDragOptions = {
  /** Moves on to the next target and answers with it, or with null at the end. */
  readonly onArrow: (key: ArrowKey) => Element | null;
};

/**
 * Space lifts, arrows go from target to target, Space or Enter drops, Esc cancels. dnd-kit's own
 * sensor moves by distance and scrolls by guess; this one scrolls to the target that it chose.
 * It listens before everyone else, so that a grid or a menu does not take the arrows as its own.
 */
export class KeyboardDragSensor implements SensorInstance {
  autoScrollEnabled = false;
  readonly #props: SensorProps<KeyboardDragOptions>;
  readonly #start: DOMRect | null;
  readonly #listening = new AbortController();

  constructor(props: SensorProps<KeyboardDragOptions>) {
    this.#props = props;
    const node = props.activeNode.node.current;
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#start = node?.getBoundingClientRect() ?? null;
    props.onStart({ x: 0, y: 0 });
    const { signal } = this.#listening;
    window.addEventListener('keydown', (event) => this.#onKeyDown(event), { capture: true, signal });
    window.addEventListener('pointerdown', () => this.#finish(() => props.onCancel()), {
      capture: true,
      signal,
    });
    window.addEventListener('resize', () => this.#finish(() => props.onCancel()), { signal });
  }

  #onKeyDown(event: KeyboardEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat && !isArrowKey(event.key)) return;
    if (event.key === 'Escape') this.#finish(() => this.#props.onCancel());
    else if (event.key === ' ' || event.key === 'Enter') this.#finish(() => this.#props.onEnd());
    else if (isArrowKey(event.key)) this.#move(event.key);
  }

  #move(key: ArrowKey) {
    const target = this.#props.options.onArrow(key);
    if (!target || !this.#start) return;
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const box = target.getBoundingClientRect();
    this.#props.onMove({ x: box.left - this.#start.left + 12, y: box.top - this.#start.top - 8 });
  }

  #finish(how: () => void) {
    this.#listening.abort();
    how();
  }

  static activators: Activators<KeyboardDragOptions> = [
    {
      eventName: 'onKeyDown',
      handler: (
        { nativeEvent }: { nativeEvent: KeyboardEvent },
        _options: KeyboardDragOptions,
        { active }: { active: { activatorNode: { current: HTMLElement | null } } },
      ) => {
        const isOwn = nativeEvent.target === active.activatorNode.current;
        if (!isOwn || nativeEvent.key !== ' ' || nativeEvent.repeat || nativeEvent.isComposing) return false;
        nativeEvent.preventDefault();
        return true;
      },
    },
  ];
}
