import { Ellipsis, GripVertical, Plus } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { useTexts } from '../../../app/i18n.ts';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { ActivityRow, AddRow, ObjectiveRow, OutputRow, TableRow } from './tableRows.ts';

type Point = { readonly x: number; readonly y: number };
type Shared = {
  readonly t: ReturnType<typeof useTexts>['t'];
  readonly tabIndex: 0 | -1;
  readonly onMenuWanted: (row: TableRow, at: Point) => void;
  readonly onLineWanted: (row: AddRow) => void;
};
type Props = Shared & { readonly row: TableRow };

const style =
  'flex size-6 items-center justify-center rounded-small text-quiet hover:bg-hover hover:text-ink focus-visible:opacity-100';
const atHover = 'opacity-0 group-hover/row:opacity-100 group-focus-within/row:opacity-100';

/** An activity is dragged by it; a press opens the menu of the row. */
export function RowHandle({ row, ...shared }: Props) {
  if (row.kind === 'add') return <LineHandle row={row} {...shared} />;
  if (row.kind === 'activity') return <ActivityHandle row={row} {...shared} />;
  return <HeadingHandle row={row} {...shared} />;
}

function ActivityHandle({ row, t, tabIndex, onMenuWanted }: Shared & { readonly row: ActivityRow }) {
  const { nodeRef, handleRef, handle } = useDraggableItem({ id: row.id, kind: row.kind });
  return (
    <button
      ref={(node) => {
        nodeRef(node);
        handleRef(node);
      }}
      {...handle}
      type="button"
      tabIndex={tabIndex}
      aria-label={t('workplans.handle', { number: row.number })}
      className={`${style} ${atHover} cursor-grab touch-none`}
      onClick={(event) => onMenuWanted(row, below(event))}
    >
      <Icon of={GripVertical} size={14} />
    </button>
  );
}

function HeadingHandle({
  row,
  t,
  tabIndex,
  onMenuWanted,
}: Shared & { readonly row: ObjectiveRow | OutputRow }) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-label={t('workplans.headingMenu', { number: row.number })}
      className={`${style} ${atHover}`}
      onClick={(event) => onMenuWanted(row, below(event))}
    >
      <Icon of={Ellipsis} size={14} />
    </button>
  );
}

function LineHandle({ row, t, tabIndex, onLineWanted }: Shared & { readonly row: AddRow }) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-label={t(`workplans.addLong.${row.adds}`)}
      className={style}
      onClick={() => onLineWanted(row)}
    >
      <Icon of={Plus} size={14} />
    </button>
  );
}

function below({ currentTarget }: MouseEvent): Point {
  const { left, bottom } = currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}
