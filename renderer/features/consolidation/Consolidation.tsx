import { ChartGantt } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { ConsolidationPart } from './ConsolidationPart.tsx';
import { ShownRecords } from './consolidated.ts';
import { closeBehind, consolidationTabs, showTab, useConsolidationView } from './consolidationView.ts';
import { RowsPanel } from './RowsPanel.tsx';
import { SummaryBand } from './SummaryBand.tsx';

/** All partners on one page: every number of it opens the rows that it adds up from. */
export function Consolidation() {
  const { t } = useTexts();
  const current = useRecords((all) => all);
  const records = useDeferredValue(current, null);
  const tab = useConsolidationView((state) => state.tab);
  // The tab is chosen at once; what it shows may come a moment later, in small pieces.
  const shown = useDeferredValue(tab);
  const isOpen = useConsolidationView((state) => state.behind !== null);
  if (current.activities.size === 0 && current.objectives.size === 0)
    return (
      <EmptyState
        className="h-full"
        icon={ChartGantt}
        title={t('consolidation.empty.title')}
        text={t('consolidation.empty.text')}
        action={
          <Button
            variant="primary"
            label={t('consolidation.empty.start')}
            onPressed={() => window.location.assign('#/workplans')}
          />
        }
      />
    );

  return (
    <ShownRecords value={records}>
      <div
        className="flex h-full min-h-0 flex-col"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) closeBehind();
        }}
        role="presentation"
      >
        <div className="flex shrink-0 flex-col gap-2 px-6 pt-3 pb-1.5">
          <h2 className="text-page">{t('consolidation.title')}</h2>
          {records && <SummaryBand />}
        </div>
        <div className="flex min-h-0 flex-1">
          <Tabs
            label={t('consolidation.parts')}
            className="min-w-0 flex-1 *:[[role=tablist]]:px-3"
            panelClassName="flex min-h-0 min-w-0 flex-col"
            value={tab}
            tabs={consolidationTabs.map((id) => ({ id, label: t(`consolidation.tab.${id}`) }))}
            onChosen={showTab}
          >
            {records && shown === tab && <ConsolidationPart tab={tab} />}
          </Tabs>
          {records && isOpen && <RowsPanel />}
        </div>
      </div>
    </ShownRecords>
  );
}
