import { CornerDownRight, ExternalLink, Plus } from 'lucide-react';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import { numberPlan } from '../../../../shared/domain/numbering.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { shortened } from '../../../app/evidence/shortened.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { isCopyOpen } from '../../../app/useOrigin.ts';
import { openState } from '../../../records/recordsStore.ts';
import type { MenuEntry } from '../../../ui/menuEntry.ts';
import { usePlanView } from '../planView.ts';
import { bearActivity, giveEvidence } from './evidenceActions.ts';
import { numberedName } from './useEvidenceDrag.ts';

/** What can be done with a piece of evidence without dragging it. */
export function useEvidenceMenu(workplanId: WorkplanId): (link: EvidenceLink) => readonly MenuEntry[] {
  const { t, language } = useTexts();

  return (link) => {
    const rows = numberPlan(openState().records, workplanId);
    const { current } = usePlanView.getState();
    const activity = rows.find((row) => row.kind === 'activity' && row.record.id === current);
    const outputs = rows.filter((row) => row.kind === 'output');
    return [
      {
        id: 'add',
        icon: Plus,
        label: activity
          ? t('planEvidence.menu.addTo', { name: shortened(numberedName(activity, language)) })
          : t('planEvidence.menu.addToNone'),
        isDisabled: !activity,
        onChosen: () => {
          if (activity?.kind === 'activity') giveEvidence(link, activity.record.id);
        },
      },
      ...(outputs.length > 0
        ? [
            {
              kind: 'submenu' as const,
              id: 'bear',
              icon: CornerDownRight,
              label: t('planEvidence.menu.bear'),
              entries: outputs.map((row) => ({
                id: row.record.id,
                label: shortened(numberedName(row, language)),
                onChosen: () => bearActivity(link, { workplanId, outputId: row.record.id, before: null }),
              })),
            },
          ]
        : []),
      { kind: 'line', id: 'places' },
      {
        id: 'show',
        icon: ExternalLink,
        label: t(
          link.kind === 'finding' || isCopyOpen()
            ? 'planEvidence.menu.showFinding'
            : 'planEvidence.menu.showOnBoard',
        ),
        onChosen: () => showRecord(link),
      },
    ];
  };
}
