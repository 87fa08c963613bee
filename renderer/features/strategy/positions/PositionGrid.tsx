import { useCallback, useMemo, useRef, useState } from 'react';
import { standOfKey } from '../../../../shared/domain/parseStand.ts';
import type { Partner } from '../../../../shared/domain/partner.ts';
import type { LineStands } from '../../../../shared/records/positions.ts';
import { formatList } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { newId } from '../../../records/run.ts';
import { ContextMenu } from '../../../ui/ContextMenu.tsx';
import { DataGrid } from '../../../ui/grid/DataGrid.tsx';
import type { EditorApi, GridHandle, Point } from '../../../ui/grid/gridTypes.ts';
import { notify } from '../../../ui/notify.ts';
import { setStands } from './changes.ts';
import { PositionBar } from './PositionBar.tsx';
import { PositionCell } from './PositionCell.tsx';
import {
  type Cell,
  type ColumnId,
  cellText,
  editorOf,
  type LineRow,
  placeOf,
  readPasted,
  rowsOf,
  standingIn,
  wordsIn,
} from './rows.ts';
import { StandEditor } from './StandEditor.tsx';
import { useLineMenu } from './useLineMenu.ts';
import { usePositionColumns } from './usePositionColumns.ts';
import { useStandWords } from './useStandWords.ts';

type Props = { readonly lines: readonly LineStands[]; readonly partners: readonly Partner[] };
type Active = { readonly rowId: string; readonly column: ColumnId };

/** All lines and all partners at once, used like a spreadsheet. */
export function PositionGrid({ lines, partners }: Props) {
  const texts = useTexts();
  const { t, language } = texts;
  const words = useStandWords();
  const rows = useMemo(() => rowsOf(lines), [lines]);
  const { columns, setWidth } = usePositionColumns(partners);
  const grid = useRef<GridHandle>(null);
  const [active, setActive] = useState<Active | null>(null);
  const [menu, setMenu] = useState<{ readonly row: LineRow; readonly at: Point } | null>(null);
  const menuOf = useLineMenu();
  const textOf = useCallback((cell: Cell) => cellText(cell, language, words), [language, words]);
  const renderCell = useCallback(
    (cell: Cell) => <PositionCell {...cell} spoken={{ t, language, words }} />,
    [t, language, words],
  );
  const renderEditor = useCallback(
    (cell: Cell, api: EditorApi) => (
      <StandEditor cell={cell} api={api} label={t('positions.said')} words={words} />
    ),
    [t, words],
  );
  const spoken = useMemo(
    () => ({ range: (size: { readonly rows: number; readonly columns: number }) => t('grid.range', size) }),
    [t],
  );

  function paste(cell: Cell, block: readonly (readonly string[])[], over: readonly LineRow[] | null) {
    const below = rows.slice(rows.findIndex(({ id }) => id === cell.row.id));
    const ids = columns.map(({ id }) => id);
    const { changes, left } = readPasted(cell, block, over ?? below, ids);
    const gesture = newId();
    for (const [place, standing, text] of changes) setStands([place], standing, gesture, text);
    if (left.length > 0) {
      const shown = formatList(left.slice(0, 5), language);
      notify({ kind: 'warning', title: t('positions.notRead', { count: left.length, texts: shown }) });
    }
  }

  const shown = active && rows.find(({ id }) => id === active.rowId);
  return (
    <>
      <DataGrid<LineRow, ColumnId>
        ref={grid}
        label={t('positions.grid')}
        className="min-h-0 flex-1 border-t border-line"
        rows={rows}
        columns={columns}
        textOf={textOf}
        editorOf={editorOf}
        renderCell={renderCell}
        renderEditor={renderEditor}
        rowClassName={({ kind }) => (kind === 'output' ? '' : 'bg-sunken')}
        resizeHint={t('workplans.resizeHint')}
        spoken={spoken}
        onEdited={() => {}}
        onTypedOver={(cells, typed) => {
          const standing = standOfKey(typed);
          if (standing) setStands(placesOf(cells), standing);
          return standing !== null;
        }}
        onCleared={(cells) => setStands(placesOf(cells), 'silent')}
        onFilled={(fillings) => {
          const gesture = newId();
          for (const { from, to } of fillings)
            setStands(placesOf([to]), standingIn(from), gesture, wordsIn(from));
        }}
        onPasted={paste}
        onColumnResized={setWidth}
        onMenuWanted={({ row }, at) => setMenu({ row, at })}
        onActivated={({ row, column }) => setActive(column && { rowId: row.id, column })}
      />
      <PositionBar
        cell={shown && active ? { row: shown, column: active.column } : null}
        partners={partners}
        onLeft={() => active && grid.current?.focusCell(active.rowId, active.column)}
      />
      <ContextMenu
        label={t('positions.lineMenu')}
        at={menu?.at ?? null}
        entries={menu ? menuOf(menu.row) : []}
        onDismissed={() => setMenu(null)}
      />
    </>
  );
}

function placesOf(cells: readonly Cell[]) {
  return cells.flatMap((cell) => placeOf(cell) ?? []);
}
