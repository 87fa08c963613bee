import { PointerSensor } from '@dnd-kit/core';
import type { PointerEvent } from 'react';
import { isTyping } from '../isTyping.ts';

/** What has its own use for a press and a pull. */
const ownGesture = 'input, textarea, select, [contenteditable="true"], [data-no-drag]';

export class PointerDragSensor extends PointerSensor {
  static override activators: typeof PointerSensor.activators = [
    {
      eventName: 'onPointerDown',
      handler: ({ nativeEvent }: PointerEvent) => {
        if (!nativeEvent.isPrimary || nativeEvent.button !== 0) return false;
        return !(nativeEvent.target instanceof Element && nativeEvent.target.closest(ownGesture));
      },
    },
  ];
}

/**
 * dnd-kit goes on clearing the selection for 50 ms after a drop. In a field that takes the caret away, and with it
 * the letter that is being typed, so there it must not. The method is private in its types, hence not overridden.
 */
Object.defineProperty(PointerDragSensor.prototype, 'removeTextSelection', {
  value: () => {
    if (!isTyping(document.activeElement)) document.getSelection()?.removeAllRanges();
  },
  writable: true,
});
