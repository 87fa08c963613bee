import { useEffect, useRef } from 'react';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { useTexts } from '../../app/i18n.ts';
import { RuledDragArea } from '../../app/RuledDragArea.tsx';
import { PlanDocument } from './document/PlanDocument.tsx';
import { EvidenceChain } from './evidence/EvidenceChain.tsx';
import { useEvidenceDrag } from './evidence/useEvidenceDrag.ts';
import { ImportReport } from './import/ImportReport.tsx';
import { ImportRows } from './import/ImportRows.tsx';
import { PlanSide } from './PlanSide.tsx';
import { PlanToolbar } from './PlanToolbar.tsx';
import { leavePlan, usePlanView } from './planView.ts';
import { QuarterBoard } from './quarters/QuarterBoard.tsx';
import { useQuarterDrag } from './quarters/useQuarterDrag.ts';
import { PlanTable } from './table/PlanTable.tsx';
import { TableTools } from './table/TableTools.tsx';
import type { TableRow } from './table/tableRows.ts';
import { useRowDrag } from './table/useRowDrag.ts';
import { PlanTimeline } from './timeline/PlanTimeline.tsx';
import { useActivityGoal } from './useActivityGoal.ts';

type Props = { readonly workplanId: WorkplanId; readonly label: string };

/** The plan of one partner: what it is looked at through, and what stands beside it. One drag area holds both. */
export function PlanWorkspace({ workplanId, label }: Props) {
  const { t } = useTexts();
  const view = usePlanView((state) => state.view);
  const rows = useRef<readonly TableRow[]>([]);
  const rules = [useRowDrag(rows), useEvidenceDrag(workplanId), useQuarterDrag(workplanId)];
  useEffect(() => leavePlan, [workplanId]);
  useActivityGoal(workplanId);

  function content() {
    switch (view) {
      case 'table':
        return <PlanTable workplanId={workplanId} label={label} rowsRef={rows} />;
      case 'timeline':
        return <PlanTimeline workplanId={workplanId} />;
      case 'quarters':
        return <QuarterBoard workplanId={workplanId} />;
      case 'document':
        return <PlanDocument workplanId={workplanId} />;
      default:
        return assertNever(view);
    }
  }

  return (
    <RuledDragArea rules={rules} role={t('workplans.drag.role')}>
      <PlanToolbar>
        {view === 'table' && <TableTools />}
        {view !== 'document' && <ImportRows workplanId={workplanId} />}
      </PlanToolbar>
      <div className="flex min-h-0 flex-1">
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <div className="flex min-h-0 flex-1 flex-col">{content()}</div>
          <ImportReport key={workplanId} />
        </div>
        {view !== 'document' && <PlanSide workplanId={workplanId} />}
      </div>
      <EvidenceChain />
    </RuledDragArea>
  );
}
