import { PointerSensor } from '@dnd-kit/core';
import type { PointerEvent } from 'react';

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
