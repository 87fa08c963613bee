import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { ParticipantId } from '../../../shared/domain/participant.ts';
import { useTexts } from '../../app/i18n.ts';
import type { Cells } from '../../app/importing/listContent.ts';
import { perform } from '../../app/perform.ts';
import { newId } from '../../records/run.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import type { EditorApi, GridHandle } from '../../ui/grid/gridTypes.ts';
import { type Cell, cellText, editorOf } from './cells.ts';
import { writeCell, writeFields } from './changes.ts';
import { type ColumnId, setWidth } from './columns.ts';
import { ParticipantCell } from './ParticipantCell.tsx';
import { PartnerEditor, SexEditor } from './ParticipantEditor.tsx';
import type { PersonRow, Row } from './rows.ts';
import { useParticipantColumns } from './useParticipantColumns.ts';
import { usePersonGoal } from './usePersonGoal.ts';
import { useRowMenu } from './useRowMenu.ts';

type Props = {
  readonly rows: readonly Row[];
  readonly children: ReactNode;
  /** A block of a spreadsheet: people to look at before they come in. */
  readonly onPeoplePasted: (cells: Cells) => void;
};
type MenuPlace = { readonly row: PersonRow; readonly at: { readonly x: number; readonly y: number } };

const nobody: ReadonlySet<string> = new Set();

/** Everybody in the room, as a table that is used like a spreadsheet. */
export function ParticipantTable({ rows, children, onPeoplePasted }: Props) {
  const texts = useTexts();
  const { t, language } = texts;
  const columns = useParticipantColumns();
  const grid = useRef<GridHandle>(null);
  const gesture = useRef('');
  const [selected, setSelected] = useState(nobody);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const sexes = useMemo(
    () => ({ female: t('participants.sex.female'), male: t('participants.sex.male') }),
    [t],
  );
  const textOf = useCallback((cell: Cell) => cellText(cell, language, sexes), [language, sexes]);
  const renderCell = useCallback(
    (cell: Cell) => <ParticipantCell {...cell} spoken={{ t, language, sexes }} />,
    [t, language, sexes],
  );
  const menuOf = useRowMenu(selected);
  usePersonGoal(grid);

  return (
    <>
      <DataGrid<Row, ColumnId>
        ref={grid}
        label={t('participants.title')}
        className="min-h-0 flex-1"
        rows={rows}
        columns={columns}
        isWide={isWide}
        textOf={textOf}
        editorOf={editorOf}
        maxLengthOf={() => 500}
        renderCell={renderCell}
        renderEditor={renderEditor}
        rowClassName={(row) => (row.kind === 'delegation' ? 'bg-sunken' : '')}
        resizeHint={t('workplans.resizeHint')}
        selectedRows={selected}
        onRowsSelected={(ids) => setSelected(new Set(ids))}
        onColumnResized={setWidth}
        onStarted={() => {
          gesture.current = newId();
        }}
        onEdited={(cell, text) => writeCell(cell, text, language, gesture.current)}
        onCleared={(cells) => cells.forEach(clear)}
        onPasted={(cell, cells) => {
          const [[only = ''] = []] = cells;
          if (cells.length === 1 && cells[0]?.length === 1) writeCell(cell, only.trim(), language, newId());
          else onPeoplePasted(cells);
        }}
        onRowsShifted={([row], by) => row && shift(row, by, rows)}
        onMenuWanted={({ row }, at) => row.kind === 'person' && setMenu({ row, at })}
      >
        {children}
      </DataGrid>
      <ContextMenu
        label={t('participants.rowMenu')}
        at={menu?.at ?? null}
        entries={menu ? menuOf(menu.row) : []}
        onDismissed={() => setMenu(null)}
      />
    </>
  );
}

const isWide = (row: Row) => row.kind === 'delegation';

function renderEditor({ row, column }: Cell, api: EditorApi) {
  if (row.kind !== 'person') return null;
  return column === 'partner' ? <PartnerEditor row={row} api={api} /> : <SexEditor row={row} api={api} />;
}

function clear(cell: Cell): void {
  const { row, column } = cell;
  if (row.kind !== 'person') return;
  if (column === 'partner') writeFields(row.id, { partnerId: null });
  else if (column === 'sex') writeFields(row.id, { sex: null });
  else writeCell(cell, '', 'en', newId());
}

/** Within the delegation: the order in which documents list its people. */
function shift(row: Row, by: -1 | 1, rows: readonly Row[]): void {
  if (row.kind !== 'person') return;
  const people = rows.filter((each) => each.kind === 'person' && each.partner?.id === row.partner?.id);
  const at = people.findIndex(({ id }) => id === row.id) + by;
  if (at < 0 || at >= people.length) return;
  const before = (people[by === 1 ? at + 1 : at]?.id ?? null) as ParticipantId | null;
  void perform('participants/move', { ids: [row.id], before });
}
