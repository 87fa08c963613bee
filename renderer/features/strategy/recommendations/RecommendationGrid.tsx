import { type ReactNode, type RefObject, useCallback, useMemo } from 'react';
import type { ProseColumn } from '../../../../shared/domain/recommendationRows.ts';
import { useTexts } from '../../../app/i18n.ts';
import { DataGrid } from '../../../ui/grid/DataGrid.tsx';
import type { EditorApi, GridHandle, GridProps, Point } from '../../../ui/grid/gridTypes.ts';
import { cellText, editorOf } from './cells.ts';
import { type ColumnId, columnIds, frozenColumns, setWidth, useWidths } from './columns.ts';
import { RecommendationCell } from './RecommendationCell.tsx';
import { RecommendationEditor } from './RecommendationEditor.tsx';
import { RowHandle } from './RowHandle.tsx';
import { RowLayer } from './RowLayer.tsx';
import { addRow, type Cell, type RecordRow, type Row } from './rows.ts';
import type { Words } from './useWords.ts';

type Handlers = Pick<
  GridProps<Row, ColumnId>,
  | 'onStarted'
  | 'onEdited'
  | 'onFinished'
  | 'onCancelled'
  | 'onCleared'
  | 'onFilled'
  | 'onPasted'
  | 'onRowsSelected'
  | 'onRowsShifted'
>;
type Props = {
  readonly ref: RefObject<GridHandle | null>;
  readonly rows: readonly Row[];
  readonly words: Words;
  readonly selected: ReadonlySet<string>;
  readonly handlers: Handlers;
  readonly onOtherLanguage: (row: RecordRow, column: ProseColumn) => void;
  readonly onMenuWanted: (row: RecordRow, at: Point, column: ColumnId | null) => void;
  readonly children: ReactNode;
};

/** The grid of the response matrix: what its cells show, and who hears what is done in it. */
export function RecommendationGrid({ ref, rows, words, selected, handlers, children, ...rest }: Props) {
  const texts = useTexts();
  const { t, language } = texts;
  const { onOtherLanguage, onMenuWanted } = rest;
  const widths = useWidths((state) => state.widths);
  const columns = useMemo(
    () =>
      columnIds.map((id, index) => ({
        id,
        heading: t(`recommendations.column.${id}`),
        width: widths[id],
        minWidth: id === 'text' || id === 'action' ? 160 : 48,
        isFrozen: index < frozenColumns,
        isFlexible: id === 'action',
      })),
    [t, widths],
  );
  const textOf = useCallback((cell: Cell) => cellText(cell, language, words), [language, words]);
  const renderCell = useCallback(
    (cell: Cell) => (
      <RecommendationCell {...cell} spoken={{ t, language, words }} onOtherLanguage={onOtherLanguage} />
    ),
    [t, language, words, onOtherLanguage],
  );
  const renderEditor = useCallback(
    (cell: Cell, api: EditorApi) => <RecommendationEditor cell={cell} api={api} words={words} />,
    [words],
  );
  const renderHandle = useCallback(
    (row: Row, tabIndex: 0 | -1) => (
      <RowHandle
        row={row}
        t={t}
        tabIndex={tabIndex}
        onMenuWanted={(record, at) => onMenuWanted(record, at, null)}
        onAddWanted={() => ref.current?.focusCell(addRow.id, null)}
      />
    ),
    [t, ref, onMenuWanted],
  );
  const spoken = useMemo(
    () => ({ range: (size: { readonly rows: number; readonly columns: number }) => t('grid.range', size) }),
    [t],
  );
  return (
    <DataGrid<Row, ColumnId>
      ref={ref}
      label={t('recommendations.grid')}
      className="min-h-0 flex-1 border-t border-line"
      rows={rows}
      columns={columns}
      isWide={isWide}
      textOf={textOf}
      editorOf={editorOf}
      maxLengthOf={maxLengthOf}
      renderCell={renderCell}
      renderEditor={renderEditor}
      renderHandle={renderHandle}
      handleHeading={t('recommendations.handles')}
      renderRowLayer={renderLayer}
      rowClassName={rowClassName}
      resizeHint={t('workplans.resizeHint')}
      spoken={spoken}
      selectedRows={selected}
      onColumnResized={setWidth}
      onMenuWanted={({ row, column }, at) => {
        if (row.kind === 'recommendation') onMenuWanted(row, at, column);
      }}
      {...handlers}
    >
      {children}
    </DataGrid>
  );
}

const isWide = (row: Row): boolean => row.kind === 'add';
const maxLengthOf = (): number => 10_000;
const renderLayer = (row: Row) => <RowLayer row={row} />;

function rowClassName({ kind }: Row): string {
  return kind === 'add' ? 'group/row' : 'group/row has-data-held:opacity-35';
}
