import { type RefObject, useCallback, useMemo } from 'react';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import { useTexts } from '../../../app/i18n.ts';
import { DataGrid } from '../../../ui/grid/DataGrid.tsx';
import type { EditorApi, GridColumn, GridHandle, Point } from '../../../ui/grid/gridTypes.ts';
import { goTo, select, usePlanView } from '../planView.ts';
import { cellText } from './cellText.ts';
import { moveColumn, setWidth } from './columnState.ts';
import type { ColumnId } from './columns.ts';
import { EmptyPlan } from './EmptyPlan.tsx';
import { editorInCopy, editorOf, isWide, maxLengthOf, rowClassName } from './gridTraits.ts';
import { HeadingLead } from './HeadingLead.tsx';
import { PlanCell } from './PlanCell.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { RowHandle } from './RowHandle.tsx';
import { RowLayer } from './RowLayer.tsx';
import { addRowId, type TableRow } from './tableRows.ts';
import type { useBlocks } from './useBlocks.ts';
import type { Cell, useCellEditing } from './useCellEditing.ts';
import type { Plan } from './usePlan.ts';
import type { RowActions } from './useRowActions.ts';

type Props = {
  readonly ref: RefObject<GridHandle | null>;
  readonly label: string;
  readonly plan: Plan;
  readonly columns: readonly GridColumn<ColumnId>[];
  readonly names: PlanNames;
  readonly editing: ReturnType<typeof useCellEditing>;
  readonly blocks: ReturnType<typeof useBlocks>;
  readonly actions: RowActions;
  readonly onMenuWanted: (row: TableRow, at: Point, column?: ColumnId | null) => void;
  readonly onHeadingMenuWanted: (column: ColumnId, at: Point) => void;
};

/** The grid of a plan: what its cells show, and who hears what is done in it. */
export function PlanGrid({ ref, label, plan, columns, names, editing, blocks, actions, ...rest }: Props) {
  const { t, language } = useTexts();
  const { rows, all, insertion, areHeadingsFixed } = plan;
  const { onMenuWanted, onHeadingMenuWanted } = rest;
  const { writeOther } = actions;
  const selected = usePlanView((state) => state.selected);
  const textOf = useCallback(
    ({ row, column }: Cell) => cellText(row, column, language, names),
    [language, names],
  );
  const renderCell = useCallback(
    (cell: Cell) => (
      <PlanCell
        {...cell}
        spoken={{ t, language, names }}
        areHeadingsFixed={areHeadingsFixed}
        onOtherLanguage={writeOther}
      />
    ),
    [t, language, names, areHeadingsFixed, writeOther],
  );
  const renderEditor = useCallback(
    (cell: Cell, api: EditorApi) => (
      <PlanEditor
        cell={cell}
        api={api}
        language={language}
        gesture={editing.gestureNow}
        onEdited={editing.handlers.onEdited}
      />
    ),
    [language, editing],
  );
  const renderHandle = useCallback(
    (row: TableRow, tabIndex: 0 | -1) => (
      <RowHandle
        row={row}
        t={t}
        tabIndex={tabIndex}
        onMenuWanted={onMenuWanted}
        onLineWanted={({ id }) => ref.current?.focusCell(id, null)}
      />
    ),
    [t, ref, onMenuWanted],
  );
  const renderLead = useCallback(
    (row: TableRow) =>
      row.kind === 'objective' || row.kind === 'output' ? <HeadingLead row={row} t={t} /> : null,
    [t],
  );
  const spoken = useMemo(
    () => ({
      range: (size: { readonly rows: number; readonly columns: number }) => t('grid.range', size),
      columnMoved: (column: string, place: number, of: number) =>
        t('grid.columnMoved', { column, place, of }),
    }),
    [t],
  );

  return (
    <DataGrid<TableRow, ColumnId>
      ref={ref}
      label={label}
      className="flex-1"
      rows={rows}
      columns={columns}
      isWide={isWide}
      textOf={textOf}
      editorOf={areHeadingsFixed ? editorInCopy : editorOf}
      maxLengthOf={maxLengthOf}
      renderCell={renderCell}
      renderEditor={renderEditor}
      renderHandle={renderHandle}
      renderLead={renderLead}
      handleHeading={t('workplans.column.handle')}
      renderRowLayer={renderLayer}
      rowClassName={rowClassName}
      resizeHint={t('grid.headingHint')}
      spoken={spoken}
      selectedRows={selected}
      onRowsSelected={(ids) => select(activitiesAmong(ids, all))}
      onColumnResized={setWidth}
      onColumnMoved={moveColumn}
      onHeadingMenuWanted={onHeadingMenuWanted}
      onRowsShifted={actions.shift}
      onMenuWanted={({ row, column }, at) => onMenuWanted(row, at, column)}
      onPasted={blocks.onPasted}
      onFilled={blocks.onFilled}
      onCleared={(cells) => {
        const [first] = cells;
        if (first && first.row.kind !== 'activity') {
          if (first.row.kind !== 'add') actions.remove([first.row]);
        } else blocks.clearCells(cells);
      }}
      onActivated={({ row }) => {
        if (row.kind === 'activity') goTo(row.id);
        if (insertion && row.id !== addRowId(insertion)) plan.setInsertion(null);
      }}
      {...editing.handlers}
    >
      {rows.length === (areHeadingsFixed ? 0 : 1) && <EmptyPlan onPressed={actions.openFirst} />}
    </DataGrid>
  );
}

function renderLayer(row: TableRow) {
  return <RowLayer row={row} />;
}

function activitiesAmong(ids: readonly string[], rows: readonly TableRow[]) {
  const wanted = new Set(ids);
  return rows.flatMap((row) => (row.kind === 'activity' && wanted.has(row.id) ? [row.id] : []));
}
