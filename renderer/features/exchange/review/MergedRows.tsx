import { useMemo } from 'react';
import type { PlanMerge } from '../../../../shared/domain/planMerge.ts';
import { inPlanOrder, type RowPlace } from '../../../../shared/merge/reviewLines.ts';
import { useTexts } from '../../../app/i18n.ts';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { TakenTitle } from './TakenLine.tsx';

type Props = { readonly taken: PlanMerge['taken']; readonly places: ReadonlyMap<string, RowPlace> };

/** The rows that came in by themselves when the packet was merged. */
export function MergedRows({ taken, places }: Props) {
  const { t } = useTexts();
  const lines = useMemo(() => inPlanOrder(taken, places), [taken, places]);
  if (lines.length === 0) return <p className="px-6 py-4 text-quiet">{t('merge.nothingTaken')}</p>;
  return (
    <VirtualList
      label={t('merge.part.taken')}
      items={lines}
      keyOf={({ row }) => `${row.table}:${row.id}`}
      estimatedHeight={37}
      className="m-0 flex-1 px-6 pt-2 pb-6"
      renderItem={(line) => (
        <div className="flex min-h-9 items-center border-b border-line px-3">
          <TakenTitle line={line} />
        </div>
      )}
    />
  );
}
