import { GripVertical } from 'lucide-react';
import type { Indicator, IndicatorId } from '../../../../shared/domain/indicator.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../../ui/drag/drop.ts';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import type { Point } from '../../../ui/grid/gridTypes.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = {
  readonly record: Indicator;
  readonly tabIndex: 0 | -1;
  readonly onMenuWanted: (at: Point) => void;
};

/** By which an indicator is dragged to another place or line; a press opens its menu. */
export function IndicatorHandle({ record, tabIndex, onMenuWanted }: Props) {
  const { t, language } = useTexts();
  const { nodeRef, handleRef, handle } = useDraggableItem({ id: record.id, kind: 'indicator' });
  const name = textIn(record.title, language) || t('strategy.indicator.unnamed');
  return (
    <button
      ref={(node) => {
        nodeRef(node);
        handleRef(node);
      }}
      {...handle}
      type="button"
      tabIndex={tabIndex}
      aria-label={t('strategy.move', { name })}
      className="flex size-6 cursor-grab touch-none items-center justify-center rounded-small text-line-strong hover:bg-hover hover:text-ink"
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onMenuWanted({ x: left, y: bottom });
      }}
    >
      <Icon of={GripVertical} size={14} />
    </button>
  );
}

/** Over a row: where a held indicator would land. */
export function IndicatorLayer({ id, list }: { readonly id: IndicatorId | string; readonly list: string }) {
  const { place, nodeRef } = useDropTarget({ id, kind: 'indicator', list, accepts });
  return (
    <div ref={nodeRef} className="absolute inset-0">
      <DropMarker place={place} />
    </div>
  );
}

function accepts({ kind }: DragItem): 'beside' | null {
  return kind === 'indicator' ? 'beside' : null;
}
