import { useMemo } from 'react';
import type { PlanMerge } from '../../../../shared/domain/planMerge.ts';
import { inPlanOrder, type RowPlace } from '../../../../shared/merge/reviewLines.ts';
import { useTexts } from '../../../app/i18n.ts';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { RowTitle } from './RowTitle.tsx';
import { SettledCard } from './SettledCard.tsx';

type Props = { readonly settled: PlanMerge['settled']; readonly places: ReadonlyMap<string, RowPlace> };

/** Each conflict with what was decided, and the value that did not stand, so that no word is lost. */
export function SettledList({ settled, places }: Props) {
  const { t } = useTexts();
  const lines = useMemo(() => inPlanOrder(settled, places), [settled, places]);
  return (
    <VirtualList
      label={t('merge.part.settled')}
      items={lines}
      keyOf={({ row }) => `${row.table}:${row.id}:${row.field ?? ''}`}
      estimatedHeight={150}
      className="m-0 flex-1 px-6 pb-6"
      renderItem={(line) => (
        <div className={line.isFirst ? 'pt-4' : 'pt-2'}>
          {line.isFirst && (
            <h3 className="pb-1.5 font-semibold">
              <RowTitle row={line.row} number={line.number} />
            </h3>
          )}
          <SettledCard settled={line.row} />
        </div>
      )}
    />
  );
}
