import { GripVertical } from 'lucide-react';
import type { useDraggableItem } from '../ui/drag/useDraggableItem.ts';
import { Icon } from '../ui/Icon.tsx';

type Props = Pick<ReturnType<typeof useDraggableItem>, 'handle' | 'handleRef'> & {
  readonly id: string;
  /** Names the row and what the handle does: `Move “Opening”`. */
  readonly label: string;
};

/** By which a row of a list is dragged, and at which its keys are heard. */
export function RowHandle({ id, label, handle, handleRef }: Props) {
  return (
    <button
      {...handle}
      ref={handleRef}
      type="button"
      aria-label={label}
      data-row-handle={id}
      className="flex h-8 w-6 shrink-0 cursor-grab items-center justify-center rounded-small text-line-strong hover:bg-hover hover:text-ink"
    >
      <Icon of={GripVertical} size={14} />
    </button>
  );
}
