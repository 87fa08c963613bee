import { referenceOf } from '../../../../shared/domain/reference.ts';
import type { EvidenceIndex, EvidenceItem } from '../../../../shared/records/evidence.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Paper } from './Paper.tsx';

type Props = {
  readonly items: readonly EvidenceItem[];
  readonly votesOf: EvidenceIndex['votesOf'];
};

/** Clusters with their cards, and single cards, as they hung on the wall. */
export function EvidenceItems({ items, votesOf }: Props) {
  const { t } = useTexts();
  const single = items.flatMap((item) => (item.kind === 'card' ? [item.card] : []));
  return (
    <div className="flex flex-col gap-4 pt-1 pb-2">
      {items.map((item) => {
        if (item.kind === 'card') return null;
        const { cluster, cards } = item;
        const reference = referenceOf('clusters', cluster.number);
        return (
          <div key={cluster.id} className="flex flex-col gap-2">
            <Paper
              link={item.item}
              reference={reference}
              text={cluster.title}
              sessionId={cluster.sessionId}
              votes={votesOf.get(cluster.id) ?? 0}
              isTitle
            />
            <Wall label={t('planEvidence.chain.cardsOf', { reference })} cards={cards} votesOf={votesOf} />
          </div>
        );
      })}
      {single.length > 0 && <Wall label={t('partnerCopy.findings.cards')} cards={single} votesOf={votesOf} />}
    </div>
  );
}

type WallProps = {
  readonly label: string;
  readonly cards: Extract<EvidenceItem, { kind: 'cluster' }>['cards'];
  readonly votesOf: EvidenceIndex['votesOf'];
};

function Wall({ label, cards, votesOf }: WallProps) {
  if (cards.length === 0) return null;
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-2">
      {cards.map((card) => (
        <li key={card.id} className="flex">
          <Paper
            link={{ kind: 'card', id: card.id }}
            reference={referenceOf('cards', card.number)}
            text={card.text}
            sessionId={null}
            votes={votesOf.get(card.id) ?? 0}
            partnerId={card.partnerId}
            isParked={card.parked}
          />
        </li>
      ))}
    </ul>
  );
}
