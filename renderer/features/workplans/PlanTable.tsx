import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { useTexts } from '../../app/i18n.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import type { EditorApi, GridHandle } from '../../ui/grid/gridTypes.ts';
import { cellText } from './cellText.ts';
import { shiftRow } from './changeRows.ts';
import { type ColumnId, setWidth } from './columns.ts';
import { EmptyPlan } from './EmptyPlan.tsx';
import { editorOf, isWide, maxLengthOf, rowClassName } from './gridTraits.ts';
import { PlanCell } from './PlanCell.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { PlanFooter } from './PlanFooter.tsx';
import { RowHandle } from './RowHandle.tsx';
import { RowLayer } from './RowLayer.tsx';
import { addRowId, type RecordRow, type TableRow } from './tableRows.ts';
import { type Cell, useCellEditing } from './useCellEditing.ts';
import { usePaste } from './usePaste.ts';
import { usePayerNames } from './usePayerNames.ts';
import { usePlan } from './usePlan.ts';
import { usePlanColumns } from './usePlanColumns.ts';
import { useRowActions } from './useRowActions.ts';
import { useRowMenu } from './useRowMenu.ts';

type Props = {
  readonly workplanId: WorkplanId;
  readonly label: string;
  /** Where the drag around the table finds the rows as they are when something is dropped. */
  readonly rowsRef: RefObject<readonly TableRow[]>;
};
type MenuPlace = { readonly row: RecordRow; readonly at: { readonly x: number; readonly y: number } };

const nothingSelected: ReadonlySet<string> = new Set();

/** The logframe of one partner: a table that is used like a spreadsheet. */
export function PlanTable({ workplanId, label, rowsRef }: Props) {
  const { t, language } = useTexts();
  const names = usePayerNames();
  const columns = usePlanColumns();
  const grid = useRef<GridHandle>(null);
  const plan = usePlan(workplanId);
  const [selected, setSelected] = useState(nothingSelected);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const editing = useCellEditing(workplanId, language, grid, plan.setAsked);
  const { openLine, writeOther, remove, onKeyDownCapture } = useRowActions(plan, selected, grid, language);
  const { rows, insertion } = plan;
  const paste = usePaste(workplanId, rows, language, names, editing.onTypedAtOnce);
  useLayoutEffect(() => {
    rowsRef.current = rows;
  }, [rowsRef, rows]);
  const menuOf = useRowMenu({
    rows,
    onLineWanted: openLine,
    onOtherLanguage: writeOther,
    onRemoved: (row) => remove([row]),
  });

  const textOf = useCallback(
    ({ row, column }: Cell) => cellText(row, column, language, names),
    [language, names],
  );
  const renderCell = useCallback(
    (cell: Cell) => <PlanCell {...cell} spoken={{ t, language, names }} onOtherLanguage={writeOther} />,
    [t, language, names, writeOther],
  );
  const renderEditor = useCallback(
    (cell: Cell, api: EditorApi) => (
      <PlanEditor cell={cell} api={api} language={language} onEdited={editing.handlers.onEdited} />
    ),
    [language, editing],
  );
  const openMenu = useCallback((row: TableRow, at: MenuPlace['at']) => {
    if (row.kind !== 'add') setMenu({ row, at });
  }, []);
  const renderHandle = useCallback(
    (row: TableRow, tabIndex: 0 | -1) => (
      <RowHandle
        row={row}
        t={t}
        tabIndex={tabIndex}
        onMenuWanted={openMenu}
        onLineWanted={({ id }) => grid.current?.focusCell(id, null)}
      />
    ),
    [t, openMenu],
  );

  return (
    <div className="flex h-full min-h-0 flex-col" onKeyDownCapture={onKeyDownCapture}>
      <DataGrid<TableRow, ColumnId>
        ref={grid}
        label={label}
        className="flex-1 [&_[role=columnheader]:last-of-type]:overflow-hidden"
        rows={rows}
        columns={columns}
        isWide={isWide}
        textOf={textOf}
        editorOf={editorOf}
        maxLengthOf={maxLengthOf}
        renderCell={renderCell}
        renderEditor={renderEditor}
        renderHandle={renderHandle}
        handleHeading={t('workplans.column.handle')}
        renderRowLayer={renderLayer}
        rowClassName={rowClassName}
        resizeHint={t('workplans.resizeHint')}
        selectedRows={selected}
        onRowsSelected={(ids) => setSelected(new Set(ids))}
        onColumnResized={setWidth}
        onRowShifted={(row, by) => shiftRow(row, by, rows)}
        onMenuWanted={({ row }, at) => openMenu(row, at)}
        onPasted={paste}
        onActivated={({ row }) => {
          if (insertion && row.id !== addRowId(insertion)) plan.setInsertion(null);
        }}
        {...editing.handlers}
      >
        {rows.length === 1 && (
          <EmptyPlan onPressed={() => openLine({ adds: 'objective', parentId: null, before: null })} />
        )}
      </DataGrid>
      <PlanFooter summary={plan.summary} onGapPressed={(gap, first) => grid.current?.focusCell(first, gap)} />
      <ContextMenu
        label={t('workplans.rowMenu')}
        at={menu?.at ?? null}
        entries={menu ? menuOf(menu.row) : []}
        onDismissed={() => setMenu(null)}
      />
    </div>
  );
}

function renderLayer(row: TableRow) {
  return <RowLayer row={row} />;
}
