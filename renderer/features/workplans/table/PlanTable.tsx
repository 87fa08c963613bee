import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PasteReport } from '../../../app/PasteReport.tsx';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import { jumpTo, usePlanView } from '../planView.ts';
import type { ColumnId } from './columns.ts';
import { editorInCopy } from './gridTraits.ts';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanGrid } from './PlanGrid.tsx';
import { type OpenMenu, PlanMenus } from './PlanMenus.tsx';
import type { Left } from './pastedBlock.ts';
import type { TableRow } from './tableRows.ts';
import { useBlocks } from './useBlocks.ts';
import { useCellEditing } from './useCellEditing.ts';
import { useJump } from './useJump.ts';
import { usePlan } from './usePlan.ts';
import { usePlanColumns } from './usePlanColumns.ts';
import { usePlanNames } from './usePlanNames.ts';
import { useRowActions } from './useRowActions.ts';
import { useRowKeys } from './useRowKeys.ts';

type Props = {
  readonly workplanId: WorkplanId;
  readonly label: string;
  /** Where the drag around the table finds the rows as they are when something is dropped. */
  readonly rowsRef: RefObject<readonly TableRow[]>;
};

/** The logframe of one partner: a table that is used like a spreadsheet. */
export function PlanTable({ workplanId, label, rowsRef }: Props) {
  const { language } = useTexts();
  const names = usePlanNames();
  const columns = usePlanColumns();
  const columnIds = useMemo(() => columns.map(({ id }) => id), [columns]);
  const grid = useRef<GridHandle>(null);
  const plan = usePlan(workplanId);
  const { all } = plan;
  const selected = usePlanView((state) => state.selected);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [left, setLeft] = useState<readonly Left[]>([]);
  const editing = useCellEditing(workplanId, language, grid, plan.setAsked);
  const actions = useRowActions(plan, grid, language);
  const onKeyDownCapture = useRowKeys(plan, actions, columnIds, selected, grid);
  const onTyped: typeof editing.onTypedAtOnce = (cell, text) => {
    if (!plan.areHeadingsFixed || editorInCopy(cell) !== 'none') editing.onTypedAtOnce(cell, text);
  };
  const blocks = useBlocks({
    workplanId,
    rows: all,
    columns: columnIds,
    language,
    names,
    onTyped,
    onLeft: setLeft,
    onAdded: (id, column) => grid.current?.focusCell(id, column),
  });
  useJump(all, grid);
  useLayoutEffect(() => {
    rowsRef.current = all;
  }, [rowsRef, all]);

  const openMenu = useCallback((row: TableRow, at: OpenMenu['at'], column: ColumnId | null = null) => {
    if (row.kind !== 'add') setMenu({ kind: 'row', row, column, at });
  }, []);
  return (
    <div className="flex h-full min-h-0 flex-col" onKeyDownCapture={onKeyDownCapture}>
      <PlanGrid
        ref={grid}
        label={label}
        plan={plan}
        columns={columns}
        names={names}
        editing={editing}
        blocks={blocks}
        actions={actions}
        onMenuWanted={openMenu}
        onHeadingMenuWanted={(column, at) => setMenu({ kind: 'column', column, at })}
      />
      {left.length > 0 && <PasteReport left={left} onClosed={() => setLeft([])} />}
      <PlanFooter summary={plan.summary} onGapPressed={(gap, first) => jumpTo({ id: first, column: gap })} />
      <PlanMenus
        menu={menu}
        all={all}
        actions={actions}
        workplanId={workplanId}
        areHeadingsFixed={plan.areHeadingsFixed}
        onColumnFocused={(index) => grid.current?.focusHeading(index)}
        onDismissed={() => setMenu(null)}
      />
    </div>
  );
}
