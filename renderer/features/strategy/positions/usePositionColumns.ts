import { createElement, useMemo, useState } from 'react';
import type { Partner } from '../../../../shared/domain/partner.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import type { GridColumn } from '../../../ui/grid/gridTypes.ts';
import { PartnerHeading } from './PartnerHeading.tsx';
import { type ColumnId, partnerColumn } from './rows.ts';

/** The widths are kept as long as the page is open. */
export function usePositionColumns(partners: readonly Partner[]) {
  const { t, language } = useTexts();
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const columns = useMemo((): readonly GridColumn<ColumnId>[] => {
    const widthOf = (id: ColumnId, first: number): number => widths[id] ?? first;
    return [
      {
        id: 'line',
        heading: t('positions.line'),
        width: widthOf('line', 300),
        minWidth: 240,
        isFrozen: true,
      },
      { id: 'said', heading: t('positions.said'), width: widthOf('said', 116), isFrozen: true },
      ...partners.map((partner) => ({
        id: partnerColumn(partner),
        heading: textIn(partner.name, language),
        shown: createElement(PartnerHeading, { partner }),
        width: widthOf(partnerColumn(partner), 142),
        minWidth: 64,
      })),
    ];
  }, [t, language, widths, partners]);
  return {
    columns,
    setWidth: (column: ColumnId, width: number) => setWidths((last) => ({ ...last, [column]: width })),
  };
}
