import { memo, useCallback } from 'react';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import type { EvidenceEntry } from '../../../../shared/records/evidenceSearch.ts';
import { EvidenceDrawer } from '../../../app/evidence/EvidenceDrawer.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { LinesButton } from './LinesButton.tsx';
import { useRestingLines } from './restingLines.ts';
import { useLineMenu } from './useLineMenu.ts';

/** The evidence beside the strategy: dragged onto a line, it is why that stands there. */
export const TreeEvidence = memo(function TreeEvidence() {
  const { t } = useTexts();
  const resting = useRestingLines();
  const menuOf = useLineMenu();
  const isUsed = useCallback(({ id }: EvidenceLink) => resting.has(id), [resting]);
  const renderUses = useCallback(
    ({ link, reference }: EvidenceEntry, tabIndex: 0 | -1) => {
      const lines = resting.get(link.id);
      return lines && <LinesButton reference={reference} lines={lines} tabIndex={tabIndex} />;
    },
    [resting],
  );
  const words = {
    role: t('strategy.evidence.role'),
    hint: t('strategy.evidence.hint'),
    unusedLong: t('strategy.evidence.unusedLong'),
  };
  return <EvidenceDrawer use={{ ...words, own: null, isUsed, menuOf, renderUses }} />;
});
