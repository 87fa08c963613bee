import { useMemo } from 'react';
import type { TakenRow } from '../../../../shared/domain/planMerge.ts';
import type { PlanPart } from '../../../../shared/merge/planPart.ts';
import { inPlanOrder, type ReviewLine, rowPlaces } from '../../../../shared/merge/reviewLines.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { ChangedRow } from './ChangedRow.tsx';

type Props = {
  readonly rows: readonly TakenRow[];
  readonly before: PlanPart;
  readonly now: PlanPart;
};

/** So many stand on the page; more scroll in a list of their own. */
const FEW = 12;

/** Row by row what is new, what is gone, and of what was edited each field before and after. */
export function ChangedRows({ rows, before, now }: Props) {
  const { t } = useTexts();
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const lines = useMemo(
    () => inPlanOrder(rows, rowPlaces({ objectives, outputs }, [now, before])),
    [rows, objectives, outputs, now, before],
  );
  const keyOf = ({ row }: ReviewLine<TakenRow>): string => `${row.table} ${row.id}`;
  const item = ({ row, number }: ReviewLine<TakenRow>) => (
    <ChangedRow row={row} before={before} now={now} number={number} />
  );
  const label = t('partnerCopy.changes.list');
  if (lines.length > FEW) {
    return (
      <VirtualList
        label={label}
        className="max-h-[36rem] border-y border-line"
        items={lines}
        keyOf={keyOf}
        estimatedHeight={72}
        renderItem={item}
      />
    );
  }
  return (
    <ul aria-label={label} className="border-t border-line">
      {lines.map((line) => (
        <li key={keyOf(line)}>{item(line)}</li>
      ))}
    </ul>
  );
}
