import { Lightbulb } from 'lucide-react';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { biggestCluster, type EvidenceIndex } from '../../../shared/records/evidence.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

type Props = {
  readonly sessionId: SessionId;
  readonly index: EvidenceIndex;
  readonly onConcluded: (item: BoardItem) => void;
};

/** Says what a finding is, and offers to conclude from what most cards say. */
export function NoFindings({ sessionId, index, onConcluded }: Props) {
  const { t, language } = useTexts();
  const cluster = biggestCluster(sessionId, index);
  const name = cluster
    ? `${referenceOf('clusters', cluster.number)} ${textIn(cluster.title, language)}`.trim()
    : '';
  return (
    <EmptyState
      icon={Lightbulb}
      headingLevel={3}
      title={t('findings.empty.title')}
      text={t('findings.empty.text')}
      className="rounded border border-dashed border-line py-6!"
      action={
        cluster && (
          <Button
            variant="primary"
            label={t('findings.empty.action', { name })}
            onPressed={() => onConcluded({ kind: 'cluster', id: cluster.id })}
          />
        )
      }
    />
  );
}
