import { CircleAlert } from 'lucide-react';
import type { LineStrength } from '../../../../shared/records/lineStrength.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { StrengthPicture } from './StrengthPicture.tsx';

type Props = {
  readonly strength: LineStrength;
  readonly number: string;
  readonly onEvidenceWanted: () => void;
};

/** How well a line is supported, as a picture and in words; without anything, the way to change that. */
export function StrengthFacts({ strength, number, onEvidenceWanted }: Props) {
  const { t } = useTexts();
  const { findings, clusters, cards, partners, votes, grade } = strength;
  if (!strength.isGrounded) {
    return (
      <button
        type="button"
        className="flex items-center gap-1 rounded-small font-medium text-amber hover:underline"
        onClick={onEvidenceWanted}
      >
        <Icon of={CircleAlert} size={14} />
        {t('strategy.strength.nothing')}
        <span className="sr-only">{t('strategy.strength.find', { number })}</span>
      </button>
    );
  }
  const [share] = strength.shares;
  const said = [
    share !== undefined && t('findings.share.shown', { n: share.n, of: share.of }),
    findings.length > 0 && t('strategy.strength.findings', { count: findings.length }),
    clusters > 0 && t('strategy.strength.clusters', { count: clusters }),
    cards > 0 && t('planEvidence.cards', { count: cards }),
    partners.length > 0 && t('planEvidence.partners', { count: partners.length }),
    votes > 0 && t('planEvidence.votes', { count: votes }),
  ].filter((each) => each !== false);
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <StrengthPicture steps={strength.steps} />
      <span className="font-medium text-ink">
        <span className="sr-only">{t('strategy.strength.label')}</span>
        {grade === null ? t('strategy.strength.ungraded') : t(`findings.grade.${grade}.name`)}
      </span>
      {said.length > 0 && <span className="truncate tabular-nums">{said.join(t('strategy.and'))}</span>}
    </span>
  );
}
