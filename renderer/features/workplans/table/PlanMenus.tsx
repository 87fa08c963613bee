import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ContextMenu } from '../../../ui/ContextMenu.tsx';
import type { Point } from '../../../ui/grid/gridTypes.ts';
import type { ColumnId } from './columns.ts';
import type { RecordRow, TableRow } from './tableRows.ts';
import { useColumnMenu } from './useColumnMenu.ts';
import type { RowActions } from './useRowActions.ts';
import { useRowMenu } from './useRowMenu.ts';

/** The menu of a row or of a heading, and where it opens. */
export type OpenMenu =
  /** `column` is that of the cell at which it was asked for; null at the handle. */
  | {
      readonly kind: 'row';
      readonly row: RecordRow;
      readonly column: ColumnId | null;
      readonly at: Point;
    }
  | { readonly kind: 'column'; readonly column: ColumnId; readonly at: Point };

type Props = {
  readonly menu: OpenMenu | null;
  readonly all: readonly TableRow[];
  readonly actions: RowActions;
  readonly workplanId: WorkplanId;
  readonly areHeadingsFixed: boolean;
  readonly onColumnFocused: (index: number) => void;
  readonly onDismissed: () => void;
};

export function PlanMenus({ menu, all, actions, workplanId, areHeadingsFixed, ...rest }: Props) {
  const { onColumnFocused, onDismissed } = rest;
  const { t } = useTexts();
  const rowEntries = useRowMenu(all, actions, workplanId, areHeadingsFixed);
  const columnEntries = useColumnMenu(onColumnFocused);
  const [row, column] = [menu?.kind === 'row' ? menu : null, menu?.kind === 'column' ? menu : null];
  return (
    <>
      <ContextMenu
        label={t('workplans.rowMenu')}
        at={row?.at ?? null}
        entries={row ? rowEntries(row.row, row.column) : []}
        onDismissed={onDismissed}
      />
      <ContextMenu
        label={t('grid.headingMenu')}
        at={column?.at ?? null}
        entries={column ? columnEntries(column.column) : []}
        onDismissed={onDismissed}
      />
    </>
  );
}
