import { useMemo } from 'react';
import { useTexts } from '../../app/i18n.ts';
import type { GridColumn } from '../../ui/grid/gridTypes.ts';
import { type ColumnId, columnIds, useWidths } from './columns.ts';

export function usePlanColumns(): readonly GridColumn<ColumnId>[] {
  const { t } = useTexts();
  const widths = useWidths((state) => state.widths);
  return useMemo(
    () =>
      columnIds.map((id) => ({
        id,
        heading: t(`workplans.column.${id}`),
        width: widths[id],
        ...(id === 'title' ? { isFlexible: true, minWidth: 160 } : {}),
        ...(id === 'budget' ? { isNumeric: true } : {}),
      })),
    [t, widths],
  );
}
