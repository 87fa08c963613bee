import { useMemo } from 'react';
import { useTexts } from '../../app/i18n.ts';
import type { PayerNames } from './cellText.ts';

export function usePayerNames(): PayerNames {
  const { t } = useTexts();
  return useMemo(
    () => ({
      ilo: t('workplans.payer.ilo'),
      partnerCash: t('workplans.payer.partnerCash'),
      partnerInKind: t('workplans.payer.partnerInKind'),
    }),
    [t],
  );
}
