import { List, Rows3 } from 'lucide-react';
import type { RefObject } from 'react';
import type { LineGaps } from '../../../../shared/records/lineGaps.ts';
import { useTexts } from '../../../app/i18n.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { ToggleButtons } from '../../../ui/ToggleButtons.tsx';
import { GapBar } from './GapBar.tsx';
import { showEvidenceDrawer, useTree } from './treeState.ts';
import type { NumberedObjective } from './useTreeFacts.ts';

type Props = {
  readonly gaps: LineGaps;
  readonly lines: readonly NumberedObjective[];
  readonly within: RefObject<HTMLElement | null>;
};

/** How much of the strategy is shown, what it still lacks, and what stands beside it. */
export function TreeBar({ gaps, lines, within }: Props) {
  const { t } = useTexts();
  const isEvidenceOpen = useTree((state) => state.isEvidenceOpen);
  const isOutline = useTree((state) => state.isOutline);
  const outputs = lines.reduce((sum, each) => sum + each.outputs.length, 0);
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-6 py-1.5">
      <SegmentedControl
        label={t('strategy.view.label')}
        segments={[
          { id: 'whole', label: t('strategy.view.whole'), icon: Rows3 },
          { id: 'outline', label: t('strategy.view.outline'), icon: List },
        ]}
        value={isOutline ? 'outline' : 'whole'}
        onChosen={(view) => useTree.setState({ isOutline: view === 'outline' })}
      />
      {!isEvidenceOpen && (
        <p className="text-label text-quiet tabular-nums">
          {[
            t('strategy.count.objectives', { count: lines.length }),
            t('strategy.count.outputs', { count: outputs }),
          ].join(t('strategy.and'))}
        </p>
      )}
      <GapBar gaps={gaps} within={within} />
      <span className="ml-auto">
        <ToggleButtons
          label={t('strategy.beside')}
          toggles={[{ id: 'evidence', label: t('planShell.panel.evidence') }]}
          value={isEvidenceOpen ? 'evidence' : null}
          onChosen={(panel) => showEvidenceDrawer(panel !== null)}
        />
      </span>
    </div>
  );
}
