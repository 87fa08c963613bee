import type { BoardItem } from '../../../../shared/domain/boardItem.ts';
import { evidenceOf } from '../../../../shared/records/evidence.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useEvidence } from '../../../app/useEvidence.ts';
import { EvidenceItems } from './EvidenceItems.tsx';

type Props = { readonly id: string; readonly items: readonly BoardItem[] };

/** Clusters and cards of a session that no finding has, and on which the strategy or the plan rests. */
export function OtherItems({ id, items }: Props) {
  const { t } = useTexts();
  const index = useEvidence();
  const { items: there } = evidenceOf({ evidence: items }, index, index);
  return (
    <section data-reading={id} tabIndex={-1} className="border-b border-line py-4 pl-14">
      <h4 className="pb-2 text-quiet">{t('partnerCopy.findings.others')}</h4>
      <EvidenceItems items={there} votesOf={index.votesOf} />
    </section>
  );
}
