import { type Ref, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Indicator } from '../../../../shared/domain/indicator.ts';
import { type IndicatorColumn } from '../../../../shared/domain/pastedIndicators.ts';
import { lineKey, type StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { removalEntries, stepEntries } from '../../../app/rowEntries.ts';
import { newId } from '../../../records/run.ts';
import { ContextMenu } from '../../../ui/ContextMenu.tsx';
import { DataGrid } from '../../../ui/grid/DataGrid.tsx';
import type { GridHandle, Point } from '../../../ui/grid/gridTypes.ts';
import { IndicatorHandle, IndicatorLayer } from './IndicatorHandle.tsx';
import { pasteIndicators, removeIndicator } from './indicatorActions.ts';
import {
  type Cell,
  cellText,
  type IndicatorRow,
  indicatorColumns,
  setWidth,
  typedField,
  useWidths,
} from './indicatorCells.ts';
import { stepIndicator } from './treeMoves.ts';
import { useIndicatorEditing } from './useIndicatorEditing.ts';

export type IndicatorGridHandle = { readonly focusNew: () => void };
type Props = {
  readonly line: StrategyLine;
  readonly label: string;
  readonly indicators: readonly Indicator[];
  /** The target under which its rows are dropped. */
  readonly list: string;
  readonly ref?: Ref<IndicatorGridHandle>;
};
type MenuPlace = { readonly record: Indicator; readonly at: Point };

/** By what one sees that a line is reached: a small table that is used like a spreadsheet. */
export function IndicatorGrid({ line, label, indicators, list, ref }: Props) {
  const { t, language } = useTexts();
  const widths = useWidths();
  const grid = useRef<GridHandle>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const addId = `add:${lineKey(line)}`;
  const rows = useMemo(
    (): readonly IndicatorRow[] => [
      ...indicators.map((record) => ({ id: record.id, kind: 'indicator', record }) as const),
      { id: addId, kind: 'add' },
    ],
    [indicators, addId],
  );
  const columns = useMemo(
    () =>
      indicatorColumns.map((id) => ({
        id,
        heading: t(`strategy.indicator.${id}`),
        width: widths[id],
        minWidth: 80,
        isFlexible: id === 'title' || id === 'verification',
      })),
    [t, widths],
  );
  const editing = useIndicatorEditing(line, language, grid);
  const textOf = useCallback((cell: Cell) => cellText(cell, language), [language]);
  const hint = t('strategy.indicator.addHint');
  const renderCell = useCallback(
    (cell: Cell) =>
      cell.row.kind === 'add' && cell.column === 'title' ? (
        <span className="text-quiet">{hint}</span>
      ) : (
        cellText(cell, language)
      ),
    [language, hint],
  );
  const renderHandle = useCallback(
    (row: IndicatorRow, tabIndex: 0 | -1) =>
      row.kind === 'add' ? null : (
        <IndicatorHandle
          record={row.record}
          tabIndex={tabIndex}
          onMenuWanted={(at) => setMenu({ record: row.record, at })}
        />
      ),
    [],
  );
  const renderLayer = useCallback(
    (row: IndicatorRow) => (row.kind === 'add' ? null : <IndicatorLayer id={row.id} list={list} />),
    [list],
  );
  useImperativeHandle(ref, () => ({ focusNew: () => grid.current?.focusCell(addId, 'title') }));

  return (
    <>
      <DataGrid<IndicatorRow, IndicatorColumn>
        ref={grid}
        label={label}
        className="rounded-small border border-line"
        rows={rows}
        columns={columns}
        textOf={textOf}
        editorOf={() => 'line'}
        maxLengthOf={() => 1000}
        renderCell={renderCell}
        renderHandle={renderHandle}
        handleHeading={t('workplans.column.handle')}
        renderRowLayer={renderLayer}
        resizeHint={t('grid.headingHint')}
        onColumnResized={setWidth}
        onCleared={(cells) => clear(cells, language)}
        onPasted={({ row, column }, block) => {
          const from = row.kind === 'add' ? [] : indicators.slice(indicators.indexOf(row.record));
          pasteIndicators(line, from, column ?? 'title', block, language);
        }}
        onRowsShifted={([row], by) => row?.kind === 'indicator' && stepIndicator(row.record.id, by)}
        onMenuWanted={({ row }, at) => row.kind === 'indicator' && setMenu({ record: row.record, at })}
        {...editing}
      />
      <ContextMenu
        label={t('strategy.indicator.menu')}
        at={menu?.at ?? null}
        entries={
          menu
            ? [
                ...stepEntries(t, (by) => stepIndicator(menu.record.id, by)),
                ...removalEntries(t, () => removeIndicator(menu.record.id)),
              ]
            : []
        }
        onDismissed={() => setMenu(null)}
      />
    </>
  );
}

/** All at once: one step back brings them again. */
function clear(cells: readonly Cell[], language: 'en' | 'zh'): void {
  const gesture = newId();
  for (const { row, column } of cells) {
    if (row.kind === 'add' || column === null) continue;
    const fields = typedField(row.record, column, '', language);
    void perform('indicators/edit', { id: row.record.id, fields }, gesture);
  }
}
