import type { ChallengeCoverage } from '../../../../shared/records/consolidation/coverage.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ActivitiesStage } from './ActivitiesStage.tsx';
import { ChallengeStage } from './ChallengeStage.tsx';
import { Stage } from './Stage.tsx';
import { StrategyStage } from './StrategyStage.tsx';
import { stageGrid } from './stageGrid.ts';
import { WaysStage } from './WaysStage.tsx';

type Props = {
  readonly coverage: ChallengeCoverage;
  /** The most votes of any challenge. */
  readonly most: number;
};

/** One challenge, and how far its thread goes: where it breaks, something is missing. */
export function CoverageRow({ coverage, most }: Props) {
  const { t } = useTexts();
  const { solutions, findings, lines, activities, state } = coverage;
  return (
    <article className={`${stageGrid} items-stretch border-b border-line py-2`}>
      <ChallengeStage coverage={coverage} most={most} />
      <Stage
        isReached={solutions.length + findings.length > 0}
        isLast={state === 'solutionsOnly'}
        none={t('consolidation.coverage.no.ways')}
      >
        <WaysStage solutions={solutions} findings={findings} />
      </Stage>
      <Stage
        isReached={lines.length > 0}
        isLast={state === 'strategyOnly'}
        none={t('consolidation.coverage.no.strategy')}
      >
        <StrategyStage lines={lines} />
      </Stage>
      <Stage
        isReached={activities.length > 0}
        isLast={state === 'covered'}
        none={t('consolidation.coverage.no.plans')}
      >
        <ActivitiesStage coverage={coverage} />
      </Stage>
    </article>
  );
}
