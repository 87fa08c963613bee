import type { Voting } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';

type Rules = Pick<Voting, 'budget' | 'perOption'>;
type Props = { readonly rules: Rules; readonly onChanged: (rules: Partial<Rules>) => void };

const MOST = 100;

/** How many dots each voter has, and what happens to those already placed when that changes. */
export function BudgetFields({ rules: { budget, perOption }, onChanged }: Props) {
  const { t } = useTexts();
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <NumberField
          label={t('voting.budget.label')}
          less={t('voting.budget.less')}
          more={t('voting.budget.more')}
          value={budget}
          least={1}
          most={MOST}
          onChanged={(next) => onChanged({ budget: next })}
        />
        {perOption !== null && (
          <NumberField
            label={t('voting.perOption.label')}
            less={t('voting.perOption.less')}
            more={t('voting.perOption.more')}
            value={perOption}
            least={1}
            most={MOST}
            onChanged={(next) => onChanged({ perOption: next })}
          />
        )}
        <Checkbox
          label={t('voting.perOption.isLimited')}
          isChosen={perOption !== null}
          onToggled={(isLimited) => onChanged({ perOption: isLimited ? 1 : null })}
        />
      </div>
      <p className="max-w-140 text-label text-quiet">{t('voting.budget.rule')}</p>
    </div>
  );
}
