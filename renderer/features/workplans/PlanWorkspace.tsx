import { useEffect, useRef } from 'react';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { announcementsOf, ruleFor } from '../../app/dragRule.ts';
import { useTexts } from '../../app/i18n.ts';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import { PlanDocument } from './document/PlanDocument.tsx';
import { EvidenceChain } from './evidence/EvidenceChain.tsx';
import { useEvidenceDrag } from './evidence/useEvidenceDrag.ts';
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
    <DragArea
      instructions={t('workplans.drag.instructions')}
      roleDescription={t('workplans.drag.role')}
      announcements={announcementsOf(rules, {
        lifted: (name) => t('workplans.drag.lifted', { name }),
        nowhere: t('workplans.drag.nowhere'),
        dropped: (name, place) => t('workplans.drag.dropped', { name, place }),
        cancelled: (name) => t('workplans.drag.cancelled', { name }),
      })}
      renderHeld={({ id, kind }) => (
        <div className="w-80 truncate rounded border border-line bg-raised px-3 py-1.5 text-body">
          {ruleFor(rules, kind)?.nameOf(id)}
        </div>
      )}
      onDropped={(drop) => ruleFor(rules, drop.item.kind)?.onDropped(drop)}
    >
      <PlanToolbar>{view === 'table' && <TableTools />}</PlanToolbar>
      <div className="flex min-h-0 flex-1">
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">{content()}</div>
        {view !== 'document' && <PlanSide workplanId={workplanId} />}
      </div>
      <EvidenceChain />
    </DragArea>
  );
}
