import { X } from 'lucide-react';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { useTexts } from '../../app/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChecksPanel } from './checks/ChecksPanel.tsx';
import { ActivityDetails } from './details/ActivityDetails.tsx';
import { EvidenceDrawer } from './evidence/EvidenceDrawer.tsx';
import { type PlanPanel, showPanel, usePlanView } from './planView.ts';

type Props = { readonly workplanId: WorkplanId };

const panels: Readonly<Record<PlanPanel, (props: Props) => React.ReactNode>> = {
  details: ActivityDetails,
  evidence: EvidenceDrawer,
  checks: ChecksPanel,
};

/** What stands at the right of a plan, in whichever view. */
export function PlanSide({ workplanId }: Props) {
  const { t } = useTexts();
  const panel = usePlanView((state) => state.panel);
  if (panel === null) return null;
  const Panel = panels[panel];
  const name = t(`planShell.panel.${panel}`);
  return (
    <section aria-label={name} className="flex w-92 shrink-0 flex-col border-l border-line bg-ground">
      <header className="flex h-10 shrink-0 items-center gap-2 border-b border-line pr-1.5 pl-4">
        <h2 className="flex-1 text-body font-semibold">{name}</h2>
        <IconButton icon={X} label={t('planShell.close')} size="small" onPressed={() => showPanel(null)} />
      </header>
      <div className="min-h-0 flex-1 overflow-auto">
        <Panel workplanId={workplanId} />
      </div>
    </section>
  );
}
