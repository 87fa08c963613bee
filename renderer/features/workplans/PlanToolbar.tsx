import {
  Columns3,
  FileText,
  GanttChart,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  PanelRight,
  Table2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { ToggleButtons } from '../../ui/ToggleButtons.tsx';
import {
  type PlanPanel,
  type PlanView,
  planPanels,
  planViews,
  showPanel,
  showView,
  usePlanView,
} from './planView.ts';

type Props = {
  /** What only the view that is open needs. */
  readonly children?: ReactNode;
};

const viewIcons: Readonly<Record<PlanView, LucideIcon>> = {
  table: Table2,
  timeline: GanttChart,
  quarters: Columns3,
  document: FileText,
};
const panelIcons: Readonly<Record<PlanPanel, LucideIcon>> = {
  details: PanelRight,
  evidence: Lightbulb,
  checks: ListChecks,
};

export function PlanToolbar({ children }: Props) {
  const { t } = useTexts();
  const view = usePlanView((state) => state.view);
  const panel = usePlanView((state) => state.panel);
  return (
    <div className="flex h-11 shrink-0 items-center gap-3 border-b border-line px-3">
      <SegmentedControl
        label={t('planShell.views')}
        segments={planViews.map((id) => ({ id, label: t(`planShell.view.${id}`), icon: viewIcons[id] }))}
        value={view}
        onChosen={showView}
      />
      <div className="flex min-w-0 flex-1 items-center gap-2">{children}</div>
      {view !== 'document' && (
        <ToggleButtons
          label={t('planShell.panels')}
          toggles={planPanels.map((id) => ({
            id,
            label: t(`planShell.panel.${id}`),
            lead: <Icon of={panelIcons[id]} size={14} />,
          }))}
          value={panel}
          onChosen={showPanel}
        />
      )}
    </div>
  );
}
