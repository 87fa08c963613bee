import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { classes } from './classes.ts';
import { keeping } from './keeping.ts';

export type VirtualListHandle = {
  /** Scrolls the item into sight, so that it is mounted and can take focus. */
  readonly show: (key: string) => void;
};

type Props<Item> = {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly renderItem: (item: Item, index: number) => ReactNode;
  /** The height of a usual item; each is measured once it is there. */
  readonly estimatedHeight: number;
  readonly gap?: number;
  readonly className?: string;
  /** Where nothing in it takes the focus: what scrolls must be reached by key. */
  readonly hasNoStops?: boolean;
  readonly ref?: Ref<VirtualListHandle>;
};

/** In pixels: so much of a list is made before anybody knows how high it is. */
const FIRST_HEIGHT = 320;

/** A long list of which only what is in sight exists, and what is touched or focused with it. */
export function VirtualList<Item>({ label, items, keyOf, renderItem, ref, ...rest }: Props<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const [touched, setTouched] = useState<string | null>(null);
  const kept = touched === null ? -1 : items.findIndex((item) => keyOf(item) === touched);

  // What is focused or held must not vanish while it scrolls out of sight.
  const rangeExtractor = useCallback((range: Range) => keeping(defaultRangeExtractor(range), kept), [kept]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rest.estimatedHeight,
    getItemKey: (index) => keyAt(items, keyOf, index),
    gap: rest.gap ?? 0,
    overscan: 3,
    rangeExtractor,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    observeElementRect: observeHeight,
  });

  useImperativeHandle(ref, () => ({
    show: (key) => {
      setTouched(key);
      const index = items.findIndex((item) => keyOf(item) === key);
      if (index !== -1) virtualizer.scrollToIndex(index);
    },
  }));

  function onTouched(event: FocusEvent | PointerEvent) {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('li[data-key]') : null;
    if (item?.dataset['key'] !== undefined) setTouched(item.dataset['key']);
  }

  // The padding is room for the focus ring, which the edge would cut.
  return (
    <div
      ref={scroller}
      {...(rest.hasNoStops ? { tabIndex: 0 } : {})}
      className={classes('-m-0.75 min-h-0 overflow-y-auto p-0.75', rest.className)}
    >
      <ul
        aria-label={label}
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
        onFocusCapture={onTouched}
        onPointerDownCapture={onTouched}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              data-key={key}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              {renderItem(item, index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function keyAt<Item>(items: readonly Item[], keyOf: (item: Item) => string, index: number): string {
  const item = items[index];
  return item === undefined ? String(index) : keyOf(item);
}

/** Told after the layout of a frame: to ask for the height as soon as a list is there would lay out the page once more. */
function observeHeight<Item extends Element>(
  { scrollElement }: Virtualizer<HTMLDivElement, Item>,
  tell: (rect: { width: number; height: number }) => void,
): () => void {
  const observer = new ResizeObserver(([entry]) => {
    if (entry) tell({ width: entry.contentRect.width, height: entry.contentRect.height });
  });
  if (scrollElement) observer.observe(scrollElement);
  return () => observer.disconnect();
}
