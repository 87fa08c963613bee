import { useMemo } from 'react';
import { numberPlan } from '../../../../shared/domain/numbering.ts';
import type { TakenRow } from '../../../../shared/domain/planMerge.ts';
import type { PlanPart } from '../../../../shared/merge/planPart.ts';
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
  const numbers = useMemo(() => {
    const plan = { objectives, outputs, activities: now.activities };
    return new Map(
      numberPlan(plan, now.workplan.id).map(({ record, number }) => [record.id as string, number]),
    );
  }, [objectives, outputs, now]);
  const keyOf = ({ table, id }: TakenRow): string => `${table} ${id}`;
  const item = (row: TakenRow) => (
    <ChangedRow row={row} before={before} now={now} number={numbers.get(row.id) ?? ''} />
  );
  const label = t('partnerCopy.changes.list');
  if (rows.length > FEW) {
    return (
      <VirtualList
        label={label}
        className="max-h-[36rem] border-y border-line"
        items={rows}
        keyOf={keyOf}
        estimatedHeight={72}
        renderItem={item}
      />
    );
  }
  return (
    <ul aria-label={label} className="border-t border-line">
      {rows.map((row) => (
        <li key={keyOf(row)}>{item(row)}</li>
      ))}
    </ul>
  );
}
