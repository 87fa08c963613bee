import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { isOpen } from '../../../../shared/records/planIssues.ts';
import { CompletenessRing } from '../../../app/CompletenessRing.tsx';
import { usePlanChecks } from './usePlanChecks.ts';

type Props = { readonly workplanId: WorkplanId };

/** How far a plan is, small enough for its tab. */
export function PlanRing({ workplanId }: Props) {
  const { issues, completeness } = usePlanChecks(workplanId);
  return <CompletenessRing share={completeness} openChecks={issues.filter(isOpen).length} size={16} />;
}
