import type { Evidence } from '../../../shared/records/evidence.ts';
import { useTexts } from '../../app/i18n.ts';

type Props = { readonly evidence: Evidence };

/** How many cards, of how many partners, with how many votes; a finding without any says so. */
export function EvidenceStrength({ evidence: { cards, partners, votes } }: Props) {
  const { t } = useTexts();
  const parts =
    cards + votes === 0
      ? [t('findings.strength.none')]
      : [
          t('findings.strength.cards', { count: cards }),
          ...(partners.length > 0 ? [t('findings.strength.partners', { count: partners.length })] : []),
          ...(votes > 0 ? [t('findings.strength.votes', { count: votes })] : []),
        ];
  return (
    <p className="flex min-h-6 shrink-0 items-center text-label text-quiet tabular-nums">
      {parts.join(t('findings.strength.and'))}
    </p>
  );
}
