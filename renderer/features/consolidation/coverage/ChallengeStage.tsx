import { textIn } from '../../../../shared/domain/text.ts';
import type { ChallengeCoverage } from '../../../../shared/records/consolidation/coverage.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';

type Props = { readonly coverage: ChallengeCoverage; readonly most: number };

/** What people find hard, and how many say so. */
export function ChallengeStage({ coverage: { challenge, reference, text, cards, votes }, most }: Props) {
  const { t, language } = useTexts();
  return (
    <div className="flex min-w-0 flex-col justify-center gap-1">
      <button
        type="button"
        className="ring-inside flex min-h-6 min-w-0 items-baseline gap-2 rounded-small py-0.5 text-left hover:bg-hover"
        onClick={() => showRecord(challenge)}
      >
        <span className="shrink-0 text-label text-quiet tabular-nums">{reference}</span>
        <span className="line-clamp-2 font-medium">{textIn(text, language)}</span>
      </button>
      <div className="flex items-center gap-2 text-label text-quiet tabular-nums">
        <span aria-hidden className="h-1.5 w-28 rounded-full bg-sunken">
          <span
            className="block h-full rounded-full bg-red/70"
            style={{ width: `${(votes / most) * 100}%` }}
          />
        </span>
        {t('consolidation.coverage.votes', { count: votes })}
        {t('workplans.between')}
        {t('consolidation.coverage.cards', { count: cards })}
      </div>
    </div>
  );
}
