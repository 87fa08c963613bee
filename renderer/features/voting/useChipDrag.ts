import { type PointerEvent, useEffect, useState } from 'react';
import type { Rating } from '../../../shared/domain/rating.ts';

type Drag = {
  readonly start: { readonly x: number; readonly y: number };
  readonly by: { readonly x: number; readonly y: number };
  readonly over: Rating | null;
};

const nowhere = { x: 0, y: 0 };
const threshold = 3;

/** A chip in the hand: it follows the pointer, is placed where it is let go, and Esc puts it back. */
export function useChipDrag(
  ratingUnder: (x: number, y: number) => Rating | null,
  onPlaced: (rating: Rating) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const isHeld = drag !== null && Math.hypot(drag.by.x, drag.by.y) >= threshold;

  useEffect(() => {
    if (!isHeld) return;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDrag(null);
    };
    window.addEventListener('keydown', cancel, { capture: true });
    return () => window.removeEventListener('keydown', cancel, { capture: true });
  }, [isHeld]);

  return {
    isHeld,
    by: drag?.by ?? nowhere,
    over: isHeld ? drag.over : null,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ start: { x: event.clientX, y: event.clientY }, by: nowhere, over: null });
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        if (!drag) return;
        const by = { x: clientX - drag.start.x, y: clientY - drag.start.y };
        setDrag({ ...drag, by, over: ratingUnder(clientX, clientY) });
      },
      onPointerUp: () => {
        if (isHeld && drag.over) onPlaced(drag.over);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}
