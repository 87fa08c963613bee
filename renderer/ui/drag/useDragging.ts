import type { CollisionDetection, DroppableContainer } from '@dnd-kit/core';
import { useMemo, useRef } from 'react';
import { candidatesFor, targetOf } from './candidates.ts';
import type { DragItem, Drop } from './drop.ts';
import { type Candidate, type DropPlace, findDrop } from './dropPlace.ts';
import { createDropStore } from './dropStore.ts';
import { type ArrowKey, nextStop, type Stop } from './readingOrder.ts';

type KeyStop = { readonly stop: Stop; readonly place: DropPlace };

/** The state of one drag: what is held, where the arrows have led it, where it would land. */
export function useDragging() {
  const held = useRef<DragItem | null>(null);
  const keyStop = useRef<KeyStop | null>(null);

  return useMemo(() => {
    const store = createDropStore();

    const detect: CollisionDetection = ({ droppableContainers, pointerCoordinates }) => {
      const item = held.current;
      if (!item) return [];
      const found = pointerCoordinates
        ? findDrop(pointerCoordinates, candidatesFor(item, droppableContainers))
        : keyStop.current && { id: keyStop.current.stop.id, place: keyStop.current.place };
      const container = found && droppableContainers.find((candidate) => candidate.id === found.id);
      if (!container) return [];
      const drop: Drop = { item, target: targetOf(container), place: found.place };
      return [{ id: container.id, data: { droppableContainer: container, value: 0, drop } }];
    };

    function onArrow(key: ArrowKey, containers: readonly DroppableContainer[]): Element | null {
      const item = held.current;
      if (!item) return null;
      const candidates = inReadingOrder(candidatesFor(item, containers), containers);
      const current = candidates.find((candidate) => candidate.id === keyStop.current?.stop.id);
      const own = containers.find((container) => container.id === item.id);
      const from = current ?? stopOf(own) ?? keyStop.current?.stop ?? candidates[0];
      const next = from && nextStop(candidates, from, key);
      const chosen = candidates.find((candidate) => candidate.id === next?.id);
      if (!chosen) return null;
      keyStop.current = { stop: chosen, place: placeByKey(chosen, item.id, candidates) };
      return containers.find((container) => container.id === chosen.id)?.node.current ?? null;
    }

    function hold(item: DragItem | null) {
      held.current = item;
      keyStop.current = null;
      store.set(null);
    }

    return { store, held, detect, onArrow, hold };
  }, []);
}

/** Behind what follows it in its own list, where `before` the next one would be where it stands already; else before. */
function placeByKey(chosen: Candidate, heldId: string, candidates: readonly Candidate[]): DropPlace {
  if (chosen.mode === 'inside') return 'inside';
  const own = candidates.findIndex((candidate) => candidate.id === heldId);
  const isFurtherDown = candidates[own]?.list === chosen.list && candidates.indexOf(chosen) > own;
  return isFurtherDown ? 'after' : 'before';
}

function inReadingOrder(
  candidates: readonly Candidate[],
  containers: readonly DroppableContainer[],
): readonly Candidate[] {
  const nodes = new Map(containers.map((container) => [container.id, container.node.current]));
  return candidates.toSorted((a, b) => {
    const [first, second] = [nodes.get(a.id), nodes.get(b.id)];
    if (!first || !second || first === second) return 0;
    const position = first.compareDocumentPosition(second);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

function stopOf(container: DroppableContainer | undefined): Stop | null {
  const box = container?.node.current?.getBoundingClientRect();
  return container && box ? { id: String(container.id), box } : null;
}
