import { useMemo, useState } from 'react';
import type { Activity } from '../../../shared/domain/activity.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { numberPlan } from '../../../shared/domain/numbering.ts';
import { type PlanSummary, planSummary } from '../../../shared/domain/planSummary.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { typedIn } from './cellDrafts.ts';
import { type Insertion, rowMaker, type TableRow } from './tableRows.ts';

export type Asked = { readonly rowId: string; readonly language: Language };

export type Plan = {
  readonly rows: readonly TableRow[];
  readonly summary: PlanSummary;
  readonly setInsertion: (insertion: Insertion | null) => void;
  readonly setAsked: (asked: Asked | null) => void;
  readonly insertion: Insertion | null;
};

/** The rows of one workplan, and what they add up to. */
export function usePlan(workplanId: WorkplanId): Plan {
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  const drafts = useRecords((records) => records.drafts);
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [makeRows] = useState(rowMaker);

  const numbered = useMemo(
    () => numberPlan({ objectives, outputs, activities }, workplanId),
    [objectives, outputs, activities, workplanId],
  );
  const typed = useMemo(() => typedIn(drafts.values() as Iterable<Draft>), [drafts]);
  const rows = useMemo(
    () => makeRows({ numbered, typed, insertion, asked }),
    [makeRows, numbered, typed, insertion, asked],
  );
  const summary = useMemo(() => {
    const own: Activity[] = [];
    for (const row of numbered) if (row.kind === 'activity') own.push(row.record);
    return planSummary(own);
  }, [numbered]);
  return { rows, summary, insertion, setInsertion, setAsked };
}
