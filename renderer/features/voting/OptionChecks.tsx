import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import { sameItem } from '../../../shared/domain/boardItem.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { StandingOption } from '../../../shared/domain/tally.ts';
import { useTexts } from '../../app/i18n.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { OptionName } from './OptionName.tsx';
import { useVotables } from './useOptions.ts';
import { useOptionText } from './useOptionText.ts';

type Props = {
  readonly sessionId: SessionId;
  readonly chosen: readonly BoardItem[];
  readonly onChanged: (options: readonly BoardItem[]) => void;
};

/** What is voted on: the clusters, and cards of no cluster for who wants them. */
export function OptionChecks({ sessionId, ...rest }: Props) {
  const { t } = useTexts();
  const { clusters, loose } = useVotables(sessionId);
  return (
    <div className="flex flex-col gap-3">
      {clusters.length > 0 && <Group title={t('voting.options.clusters')} options={clusters} {...rest} />}
      {loose.length > 0 && <Group title={t('voting.options.loose')} options={loose} {...rest} />}
    </div>
  );
}

type GroupProps = Omit<Props, 'sessionId'> & {
  readonly title: string;
  readonly options: readonly StandingOption[];
};

function Group({ title, options, chosen, onChanged }: GroupProps) {
  const { t } = useTexts();
  const textOf = useOptionText();
  const isChosen = (option: BoardItem): boolean => chosen.some((other) => sameItem(other, option));
  const areAll = options.every(({ option }) => isChosen(option));

  function toggle(some: readonly StandingOption[], isWanted: boolean) {
    const rest = chosen.filter((other) => !some.some(({ option }) => sameItem(option, other)));
    onChanged(isWanted ? [...rest, ...some.map(({ option }) => option)] : rest);
  }

  return (
    <fieldset className="flex min-w-0 flex-col">
      <legend className="text-label font-medium text-quiet">{title}</legend>
      <Checkbox
        label={t('voting.options.all', { count: options.length })}
        isChosen={areAll}
        onToggled={(isWanted) => toggle(options, isWanted)}
      />
      <div className="max-h-64 overflow-y-auto pl-6">
        {options.map((each) => (
          <Checkbox
            key={each.option.id}
            label={textOf(each)}
            isChosen={isChosen(each.option)}
            onToggled={(isWanted) => toggle([each], isWanted)}
          >
            <OptionName of={each} />
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
