import { useCallback } from 'react';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import type { EvidenceEntry } from '../../../../shared/records/evidenceSearch.ts';
import { EvidenceDrawer } from '../../../app/evidence/EvidenceDrawer.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { RestingButton } from './RestingButton.tsx';
import { useRestingIndex } from './restingIndex.ts';
import { useEvidenceMenu } from './useEvidenceMenu.ts';

type Props = { readonly workplanId: WorkplanId };

/** The evidence beside a plan: dragged onto an output an activity is born of it, onto an activity it is why. */
export function PlanEvidence({ workplanId }: Props) {
  const { t } = useTexts();
  const own = useRecords(
    ({ workplans, partners }) => partners.get(workplans.get(workplanId)?.partnerId as never) ?? null,
  );
  const resting = useRestingIndex();
  const menuOf = useEvidenceMenu(workplanId);
  const isUsed = useCallback(({ id }: EvidenceLink) => resting.has(id), [resting]);
  const renderUses = useCallback(
    ({ link, reference }: EvidenceEntry, tabIndex: 0 | -1) => {
      const activities = resting.get(link.id);
      return (
        activities && (
          <RestingButton
            link={link}
            reference={reference}
            workplanId={workplanId}
            resting={activities}
            tabIndex={tabIndex}
          />
        )
      );
    },
    [resting, workplanId],
  );
  const words = {
    role: t('planEvidence.item.role'),
    hint: t('planEvidence.empty.text'),
    unusedLong: t('planEvidence.filter.unusedLong'),
  };
  return <EvidenceDrawer use={{ ...words, own, isUsed, menuOf, renderUses }} />;
}
