import { ClipboardList } from 'lucide-react';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ProseColumn } from '../../../../shared/domain/recommendationRows.ts';
import { otherLanguage } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import type { Cells } from '../../../app/importing/listContent.ts';
import { type Left, PasteReport } from '../../../app/PasteReport.tsx';
import { perform } from '../../../app/perform.ts';
import { Button } from '../../../ui/Button.tsx';
import { ContextMenu } from '../../../ui/ContextMenu.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { GridHandle, Point } from '../../../ui/grid/gridTypes.ts';
import { languageIn } from './cells.ts';
import { removeRows } from './changes.ts';
import type { ColumnId } from './columns.ts';
import { noFilter } from './filter.ts';
import { moveOfShift } from './moves.ts';
import { RecommendationGrid } from './RecommendationGrid.tsx';
import { addRow, type RecordRow } from './rows.ts';
import { useBlocks } from './useBlocks.ts';
import { useEditing } from './useEditing.ts';
import { useGoal } from './useGoal.ts';
import type { useRecommendations } from './useRecommendations.ts';
import { useRowMenu } from './useRowMenu.ts';
import { useWords } from './useWords.ts';

type Props = {
  readonly matrix: ReturnType<typeof useRecommendations>;
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (ids: ReadonlySet<string>) => void;
  readonly onTablePasted: (cells: Cells) => void;
};
type OpenMenu = { readonly row: RecordRow; readonly at: Point; readonly column: ColumnId | null };

/** The matrix, used like a spreadsheet. */
export function ResponseMatrix({ matrix, selected, onSelected, onTablePasted }: Props) {
  const { t, language } = useTexts();
  const { all, rows, show, setAsked } = matrix;
  const words = useWords();
  const grid = useRef<GridHandle>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [left, setLeft] = useState<readonly Left[]>([]);
  const editing = useEditing(language, grid, setAsked);
  const blocks = useBlocks({
    rows,
    language,
    words,
    onLeft: setLeft,
    onTablePasted,
    onAdded: (id) => grid.current?.focusCell(id, 'text'),
  });
  useGoal(rows, grid, () => show(noFilter));

  const writeOther = useCallback(
    (row: RecordRow, column: ProseColumn) => {
      const other = otherLanguage(languageIn(row, column, language));
      // The cell must say the other language before editing starts from what it says.
      flushSync(() => setAsked({ rowId: row.id, column, language: other }));
      grid.current?.focusCell(row.id, column, 'editing');
    },
    [language, setAsked],
  );
  const openMenu = useCallback((row: RecordRow, at: Point, column: ColumnId | null) => {
    setMenu({ row, at, column });
  }, []);
  const menuOf = useRowMenu({ selected, words, onOtherLanguage: writeOther });

  /** The selected rows go, or the one whose reference or handle has the focus and stands for the row. */
  function onKeyDownCapture(event: KeyboardEvent) {
    if (event.key !== 'Delete' || !(event.target instanceof Element)) return;
    if (event.target.matches('input, textarea:not([data-idle])')) return;
    const cell = event.target.closest<HTMLElement>('[role=gridcell]');
    const row = rows[Number(cell?.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)];
    const isReference = cell?.dataset['column'] === '0' && cell.getAttribute('aria-selected') !== 'true';
    const standsForRow = cell?.dataset['handle'] !== undefined || isReference;
    const chosen = all.map(({ id }) => id).filter((id) => selected.has(id));
    const ids = chosen.length > 0 ? chosen : standsForRow && row?.kind === 'recommendation' ? [row.id] : [];
    if (ids.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    removeRows(ids);
    onSelected(new Set());
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col" onKeyDownCapture={onKeyDownCapture}>
      <RecommendationGrid
        ref={grid}
        rows={rows}
        words={words}
        selected={selected}
        handlers={{
          ...editing,
          ...blocks,
          onRowsSelected: (ids) => onSelected(new Set(ids.filter((id) => id !== addRow.id))),
          onRowsShifted: (moved, by) => {
            const ids = moved.flatMap((row) => (row.kind === 'recommendation' ? [row.id] : []));
            const shown = rows.flatMap((row) => (row.kind === 'recommendation' ? [row.id] : []));
            const move = moveOfShift(ids, by, shown);
            if (move) void perform('recommendations/move', move);
          },
        }}
        onOtherLanguage={writeOther}
        onMenuWanted={openMenu}
      >
        {all.length === 0 && (
          <EmptyState
            icon={ClipboardList}
            title={t('recommendations.empty.title')}
            text={t('recommendations.empty.text')}
            action={
              <Button
                variant="primary"
                label={t('recommendations.add')}
                onPressed={() => grid.current?.focusCell(addRow.id, null, 'editing')}
              />
            }
          />
        )}
        {all.length > 0 && rows.length === 1 && (
          <p className="p-6 text-center text-quiet">{t('recommendations.noneFits')}</p>
        )}
      </RecommendationGrid>
      {left.length > 0 && <PasteReport left={left} onClosed={() => setLeft([])} />}
      <ContextMenu
        label={t('recommendations.rowMenu')}
        at={menu?.at ?? null}
        entries={menu ? menuOf(menu.row, menu.column) : []}
        onDismissed={() => setMenu(null)}
      />
    </div>
  );
}
