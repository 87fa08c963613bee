import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { useTexts } from '../../app/i18n.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import { ActivityDetails } from './details/ActivityDetails.tsx';
import { PlanEvidence } from './evidence/PlanEvidence.tsx';
import { type PlanPanel, showPanel, usePlanView } from './planView.ts';

type Props = { readonly workplanId: WorkplanId };

const panels: Readonly<Record<PlanPanel, (props: Props) => React.ReactNode>> = {
  details: ActivityDetails,
  evidence: PlanEvidence,
  checks: ChecksPanel,
};

/** What stands at the right of a plan, in whichever view. */
export function PlanSide({ workplanId }: Props) {
  const { t } = useTexts();
  const panel = usePlanView((state) => state.panel);
  if (panel === null) return null;
  const Panel = panels[panel];
  return (
    <SidePanel
      title={t(`planShell.panel.${panel}`)}
      closeLabel={t('planShell.close')}
      onClosed={() => showPanel(null)}
    >
      <Panel workplanId={workplanId} />
    </SidePanel>
  );
}
