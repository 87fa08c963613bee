import { CircleCheckBig } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useConsolidated } from '../consolidated.ts';
import { gapsOf } from '../derivations.ts';
import { ChallengeGaps } from './ChallengeGaps.tsx';
import { EvidenceGaps } from './EvidenceGaps.tsx';
import { GapSection } from './GapSection.tsx';
import { LineGaps } from './LineGaps.tsx';
import { TargetGaps } from './TargetGaps.tsx';

/** What the plans leave open, each with what to do about it and a way there. */
export function GapsView() {
  const { t } = useTexts();
  const gaps = useConsolidated(gapsOf);
  const { objectives, outputs, challenges, targets, activities } = gaps;
  if (gaps.count === 0)
    return (
      <EmptyState
        className="h-full"
        headingLevel={3}
        icon={CircleCheckBig}
        title={t('consolidation.gaps.none')}
        text={t('consolidation.gaps.noneText')}
      />
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-auto px-6 py-5">
      <GapSection kind="objective" count={objectives.length}>
        <LineGaps kind="objective" ids={objectives} />
      </GapSection>
      <GapSection kind="output" count={outputs.length}>
        <LineGaps kind="output" ids={outputs} />
      </GapSection>
      <GapSection kind="challenge" count={challenges.length}>
        <ChallengeGaps challenges={challenges} />
      </GapSection>
      <GapSection kind="target" count={targets.length}>
        <TargetGaps ids={targets} />
      </GapSection>
      <GapSection kind="activity" count={activities.length}>
        <EvidenceGaps ids={activities} />
      </GapSection>
    </div>
  );
}
