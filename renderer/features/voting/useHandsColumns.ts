import { useMemo, useState } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { Voting } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import type { GridColumn } from '../../ui/grid/gridTypes.ts';
import { columnIds, fixed } from './handsRows.ts';

/** What is voted on, a column for each partner, the others, and the sum. */
export function useHandsColumns(partners: readonly Partner[], voting: Voting) {
  const { t, language } = useTexts();
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(new Map());
  const columns = useMemo(
    () =>
      columnIds(partners, voting).map((id): GridColumn<string> => {
        const partner = partners.find((each) => each.id === id);
        if (partner) {
          const heading = textIn(partner.name, language);
          return { id, heading, width: widths.get(id) ?? 40, minWidth: 40, isNumeric: true };
        }
        const name = id as keyof typeof fixed;
        const isOption = id === fixed.option;
        return {
          id,
          heading: t(`voting.hands.column.${name}`),
          width: widths.get(id) ?? (isOption ? 160 : 56),
          isFlexible: isOption,
          isNumeric: !isOption,
        };
      }),
    [partners, voting, widths, t, language],
  );
  const setWidth = (id: string, width: number): void => setWidths((last) => new Map(last).set(id, width));
  return { columns, setWidth };
}
