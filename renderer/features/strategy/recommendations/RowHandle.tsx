import { GripVertical, Plus } from 'lucide-react';
import { referenceOf } from '../../../../shared/domain/reference.ts';
import type { useTexts } from '../../../app/i18n.ts';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import type { Point } from '../../../ui/grid/gridTypes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { RecordRow, Row } from './rows.ts';

type Props = {
  readonly row: Row;
  readonly t: ReturnType<typeof useTexts>['t'];
  readonly tabIndex: 0 | -1;
  readonly onMenuWanted: (row: RecordRow, at: Point) => void;
  readonly onAddWanted: () => void;
};

const style =
  'flex size-6 items-center justify-center rounded-small text-quiet hover:bg-hover hover:text-ink focus-visible:opacity-100';

/** A recommendation is dragged by it; a press opens the menu of the row. */
export function RowHandle({ row, t, tabIndex, onMenuWanted, onAddWanted }: Props) {
  if (row.kind === 'add')
    return (
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={t('recommendations.add')}
        className={style}
        onClick={onAddWanted}
      >
        <Icon of={Plus} size={14} />
      </button>
    );
  return <RecordHandle row={row} t={t} tabIndex={tabIndex} onMenuWanted={onMenuWanted} />;
}

function RecordHandle({
  row,
  t,
  tabIndex,
  onMenuWanted,
}: Omit<Props, 'row' | 'onAddWanted'> & { readonly row: RecordRow }) {
  const { nodeRef, handleRef, handle } = useDraggableItem({ id: row.id, kind: row.kind });
  const reference = referenceOf('recommendations', row.record.number);
  return (
    <button
      ref={(node) => {
        nodeRef(node);
        handleRef(node);
      }}
      {...handle}
      type="button"
      tabIndex={tabIndex}
      aria-label={t('recommendations.handle', { reference })}
      className={`${style} cursor-grab touch-none opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100`}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onMenuWanted(row, { x: left, y: bottom });
      }}
    >
      <Icon of={GripVertical} size={14} />
    </button>
  );
}
