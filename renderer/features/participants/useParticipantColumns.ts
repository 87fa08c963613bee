import { useMemo } from 'react';
import { byDate } from '../../../shared/domain/day.ts';
import { formatShortDay } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import type { GridColumn } from '../../ui/grid/gridTypes.ts';
import { type ColumnId, dayColumn, fieldColumns, useWidths } from './columns.ts';

export function useParticipantColumns(): readonly GridColumn<ColumnId>[] {
  const { t, language } = useTexts();
  const widths = useWidths((state) => state.widths);
  const dayMap = useRecords((records) => records.days);
  return useMemo(() => {
    const days = [...dayMap.values()].sort(byDate);
    return [
      ...fieldColumns.map((id) => ({
        id,
        heading: t(`participants.column.${id}`),
        width: widths[id] ?? 120,
        ...(id === 'role' ? { isFlexible: true, minWidth: 140 } : {}),
      })),
      ...days.map(({ id, date }) => ({
        id: dayColumn(id),
        heading: formatShortDay(date, language),
        width: widths[dayColumn(id)] ?? 76,
      })),
    ];
  }, [t, language, widths, dayMap]);
}
