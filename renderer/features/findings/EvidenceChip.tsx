import { X } from 'lucide-react';
import type { Partner, PartnerId } from '../../../shared/domain/partner.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { EvidenceItem } from '../../../shared/records/evidence.ts';
import { showOnBoard } from '../../app/boardGoal.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { Icon } from '../../ui/Icon.tsx';

type Props = {
  /** The finding that rests on it. */
  readonly of: string;
  readonly evidence: EvidenceItem;
  readonly partners: ReadonlyMap<PartnerId, Partner>;
  readonly onRemoved: () => void;
};

/** A card or a cluster that a finding rests on; a press shows it on its board. */
export function EvidenceChip({ of, evidence, partners, onRemoved }: Props) {
  const { t, language } = useTexts();
  const record = evidence.kind === 'card' ? evidence.card : evidence.cluster;
  const reference = referenceOf(`${evidence.kind}s`, record.number);
  const words = textIn(evidence.kind === 'card' ? evidence.card.text : evidence.cluster.title, language);
  const partnerId = evidence.kind === 'card' ? evidence.card.partnerId : null;
  const partner = partnerId === null ? undefined : partners.get(partnerId);
  const cards = evidence.kind === 'cluster' ? evidence.cards.length : null;
  return (
    <li className="flex max-w-full min-w-0 items-center rounded-small border border-line bg-raised text-label">
      <button
        type="button"
        title={t('findings.evidence.show', { reference, words })}
        className="flex h-6 min-w-0 items-center gap-1.5 rounded-small px-1.5 hover:bg-hover"
        onClick={() => showOnBoard(evidence.item)}
      >
        <span className="shrink-0 font-medium text-quiet tabular-nums">{reference}</span>
        {partner && <PartnerMark partner={partner} size="small" />}
        <span className="max-w-56 truncate">{words}</span>
        {cards !== null && <span className="shrink-0 text-quiet tabular-nums">{cards}</span>}
      </button>
      <button
        type="button"
        aria-label={t('findings.evidence.remove', { reference, of })}
        className="flex size-6 shrink-0 items-center justify-center rounded-small text-quiet hover:bg-hover hover:text-ink"
        onClick={onRemoved}
      >
        <Icon of={X} size={14} />
      </button>
    </li>
  );
}
