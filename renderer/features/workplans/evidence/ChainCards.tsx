import { useState } from 'react';
import { referenceOf } from '../../../../shared/domain/reference.ts';
import type { SessionId } from '../../../../shared/domain/session.ts';
import type { CardNode } from '../../../../shared/records/chain.ts';
import { EvidenceMeta } from '../../../app/evidence/EvidenceMeta.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChainBox } from './ChainBox.tsx';

type Props = {
  readonly cards: readonly CardNode[];
  /** Of the cluster they are in. */
  readonly reference: string;
  /** The session of the cluster, which its cards need not say again. */
  readonly sessionId: SessionId;
};

const FIRST = 8;

/** The cards of a cluster as they hang on the wall, side by side; a large one shows all when asked. */
export function ChainCards({ cards, reference, sessionId }: Props) {
  const { t } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? cards : cards.slice(0, FIRST);
  return (
    <>
      <ul
        aria-label={t('planEvidence.chain.cardsOf', { reference })}
        className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-2"
      >
        {shown.map(({ link, card, votes }) => (
          <li key={card.id}>
            <ChainBox link={link} reference={referenceOf('cards', card.number)} text={card.text}>
              <EvidenceMeta
                sessionId={card.sessionId === sessionId ? null : card.sessionId}
                votes={votes}
                partnerId={card.partnerId}
                isParked={card.parked}
              />
            </ChainBox>
          </li>
        ))}
      </ul>
      {shown.length < cards.length && (
        <Button
          className="mt-1"
          label={t('planEvidence.chain.allCards', { count: cards.length })}
          onPressed={() => setIsWhole(true)}
        />
      )}
    </>
  );
}
