import { actionStatuses, responses } from '../../../../shared/domain/recommendation.ts';
import type { RecommendationSums } from '../../../../shared/records/recommendationStates.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ToggleButtons } from '../../../ui/ToggleButtons.tsx';
import { type Filter } from './filter.ts';

type Props = {
  readonly sums: RecommendationSums;
  readonly filter: Filter;
  readonly onFiltered: (filter: Filter) => void;
};

const answers = ['lacking', ...responses, 'none'] as const;

/** How many were answered how; each count shows its own when it is pressed. */
export function Summary({ sums, filter, onFiltered }: Props) {
  const { t } = useTexts();
  const lacking = sums.lacks.response + sums.lacks.line;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2">
      <ToggleButtons
        label={t('recommendations.byResponse')}
        toggles={answers.map((id) => ({
          id,
          label:
            id === 'lacking'
              ? t('recommendations.lacking', { count: lacking })
              : t('recommendations.counted', {
                  what: t(`recommendations.shortResponse.${id}`),
                  count: sums.responses[id],
                }),
        }))}
        value={filter.answer}
        onChosen={(answer) => onFiltered({ ...filter, answer })}
      />
      <ToggleButtons
        label={t('recommendations.byStatus')}
        toggles={actionStatuses.map((id) => ({
          id,
          label: t('recommendations.counted', {
            what: t(`recommendations.shortStatus.${id}`),
            count: sums.statuses[id],
          }),
        }))}
        value={filter.status}
        onChosen={(status) => onFiltered({ ...filter, status })}
      />
    </div>
  );
}
