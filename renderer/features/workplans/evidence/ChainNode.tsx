import { referenceOf } from '../../../../shared/domain/reference.ts';
import { assertNever } from '../../../../shared/lib/assert.ts';
import type { EvidenceNode } from '../../../../shared/records/chain.ts';
import { EvidenceMeta } from '../../../app/evidence/EvidenceMeta.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { ChainBox, type Owner } from './ChainBox.tsx';
import { ChainBranch, ChainBranches } from './ChainBranch.tsx';
import { ChainCards } from './ChainCards.tsx';
import { ChainFinding } from './ChainFinding.tsx';

type Props = {
  readonly node: EvidenceNode;
  /** Of what stands at the top alone. */
  readonly of?: Owner;
};

/** A finding with its clusters and cards, a cluster with its cards, or a card. */
export function ChainNode({ node, of }: Props) {
  const { t } = useTexts();
  switch (node.kind) {
    case 'finding': {
      const { finding, evidence } = node;
      const reference = referenceOf('findings', finding.number);
      return (
        <ChainBranch>
          <ChainBox link={node.link} reference={reference} text={finding.statement} of={of}>
            <ChainFinding finding={finding} />
          </ChainBox>
          {evidence.length > 0 && (
            <ChainBranches label={t('planEvidence.chain.restsOn', { number: reference })}>
              {evidence.map((each) => (
                <ChainNode key={each.link.id} node={each} />
              ))}
            </ChainBranches>
          )}
        </ChainBranch>
      );
    }
    case 'cluster': {
      const { cluster, cards, votes, isAgain } = node;
      const reference = referenceOf('clusters', cluster.number);
      return (
        <ChainBranch>
          <ChainBox link={node.link} reference={reference} text={cluster.title} of={of}>
            <EvidenceMeta
              sessionId={cluster.sessionId}
              votes={votes}
              first={t('planEvidence.cards', { count: cards.length })}
            />
            {isAgain && <p className="text-label text-quiet">{t('planEvidence.chain.again')}</p>}
          </ChainBox>
          {cards.length > 0 && !isAgain && (
            <ChainBranches>
              <ChainBranch>
                <ChainCards cards={cards} reference={reference} sessionId={cluster.sessionId} />
              </ChainBranch>
            </ChainBranches>
          )}
        </ChainBranch>
      );
    }
    case 'card':
      return (
        <ChainBranch>
          <ChainBox
            link={node.link}
            reference={referenceOf('cards', node.card.number)}
            text={node.card.text}
            of={of}
          >
            <EvidenceMeta
              sessionId={node.card.sessionId}
              votes={node.votes}
              partnerId={node.card.partnerId}
              isParked={node.card.parked}
            />
          </ChainBox>
        </ChainBranch>
      );
    default:
      return assertNever(node);
  }
}
