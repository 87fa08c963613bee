import { useMemo, useState } from 'react';
import type { Activity } from '../../../../shared/domain/activity.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import { numberPlan } from '../../../../shared/domain/numbering.ts';
import { type PlanSummary, planSummary } from '../../../../shared/domain/planSummary.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useOrigin } from '../../../app/useOrigin.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { typedIn } from './cellDrafts.ts';
import type { ProseColumn } from './columns.ts';
import { unfoldedRows, useFolding } from './folding.ts';
import { type Insertion, rowMaker, type TableRow } from './tableRows.ts';

export type Asked = {
  readonly rowId: string;
  /** The title where none is named. */
  readonly column?: ProseColumn;
  readonly language: Language;
};

export type Plan = {
  /** Those that are to be seen. */
  readonly rows: readonly TableRow[];
  /** And those that are collapsed with them: where a row stands among its neighbours is asked of these. */
  readonly all: readonly TableRow[];
  readonly summary: PlanSummary;
  readonly setInsertion: (insertion: Insertion | null) => void;
  readonly setAsked: (asked: Asked | null) => void;
  readonly insertion: Insertion | null;
  /** In a partner's copy: objectives and outputs are there to be read. */
  readonly areHeadingsFixed: boolean;
};

/** The rows of one workplan, and what they add up to. */
export function usePlan(workplanId: WorkplanId): Plan {
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  const drafts = useRecords((records) => records.drafts);
  const areHeadingsFixed = useOrigin() !== null;
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [makeRows] = useState(rowMaker);

  const numbered = useMemo(
    () => numberPlan({ objectives, outputs, activities }, workplanId),
    [objectives, outputs, activities, workplanId],
  );
  const typed = useMemo(() => typedIn(drafts.values() as Iterable<Draft>), [drafts]);
  const folded = useFolding((state) => state.ids);
  const all = useMemo(
    () => makeRows({ numbered, typed, insertion, asked, areHeadingsFixed }),
    [makeRows, numbered, typed, insertion, asked, areHeadingsFixed],
  );
  const rows = useMemo(() => unfoldedRows(all, folded), [all, folded]);
  const summary = useMemo(() => {
    const own: Activity[] = [];
    for (const row of numbered) if (row.kind === 'activity') own.push(row.record);
    return planSummary(own);
  }, [numbered]);
  return { rows, all, summary, insertion, areHeadingsFixed, setInsertion, setAsked };
}
