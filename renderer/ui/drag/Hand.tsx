import { useDraggable } from '@dnd-kit/core';
import { useLayoutEffect } from 'react';
import type { Dragging } from './dragging.ts';

type Props = { readonly dragging: Dragging };

/** dnd-kit's one draggable: it stands for whichever item is pressed, so that the items need not listen to dnd-kit. */
export function Hand({ dragging }: Props) {
  const { listeners, setNodeRef, setActivatorNodeRef } = useDraggable({ id: 'hand' });
  useLayoutEffect(
    () => dragging.pressed.takeHand({ listeners, setNode: setNodeRef, setHandle: setActivatorNodeRef }),
    [dragging, listeners, setNodeRef, setActivatorNodeRef],
  );
  return null;
}
