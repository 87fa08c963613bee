import { useMemo } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import type { GridColumn } from '../../../ui/grid/gridTypes.ts';
import { firstWidths, frozenColumns, shownColumns } from './columnLayout.ts';
import { useColumnLayout } from './columnState.ts';
import { type ColumnId, isNumericColumn } from './columns.ts';

export function usePlanColumns(): readonly GridColumn<ColumnId>[] {
  const { t } = useTexts();
  const layout = useColumnLayout();
  return useMemo(
    () =>
      shownColumns(layout).map((id) => ({
        id,
        heading: t(`planCells.column.${id}`),
        width: layout.widths[id] ?? firstWidths[id],
        ...(frozenColumns.includes(id) ? { isFrozen: true } : {}),
        ...(id === 'title' ? { isFlexible: true, minWidth: 160 } : {}),
        ...(isNumericColumn(id) ? { isNumeric: true } : {}),
      })),
    [t, layout],
  );
}
