import { textIn } from '../../../../shared/domain/text.ts';
import type { ChallengeCoverage } from '../../../../shared/records/consolidation/coverage.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { GapRow, gapListStyle } from './GapRow.tsx';

type Props = { readonly challenges: readonly ChallengeCoverage[] };

/** Challenges that many voted for and nobody plans to answer. */
export function ChallengeGaps({ challenges }: Props) {
  const { t, language } = useTexts();
  return (
    <ul aria-label={t('consolidation.gaps.challenge.list')} className={gapListStyle}>
      {challenges.map(({ challenge, reference, text, votes, state }) => (
        <GapRow
          key={challenge.id}
          reference={reference}
          words={textIn(text, language)}
          detail={[
            t('consolidation.coverage.votes', { count: votes }),
            t(`consolidation.coverage.state.${state}`),
          ].join(t('workplans.between'))}
          onPressed={() => showRecord(challenge)}
        />
      ))}
    </ul>
  );
}
