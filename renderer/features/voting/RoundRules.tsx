import { SlidersHorizontal } from 'lucide-react';
import type { Voting } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { BudgetFields } from './BudgetFields.tsx';
import { OptionChecks } from './OptionChecks.tsx';

type Props = { readonly voting: Voting };
type Rules = Partial<Pick<Voting, 'budget' | 'perOption' | 'secret' | 'facilitatorVotes' | 'options'>>;

/** The rules can change while people vote; what that does to votes already cast stands beside them. */
export function RoundRules({ voting }: Props) {
  const { t } = useTexts();
  const { id, method, secret, facilitatorVotes, sessionId, options } = voting;
  const hasBudget = method === 'dots';
  const hasFacilitator = method !== 'impactEase';
  const edit = (fields: Rules): void => void perform('votings/edit', { id, fields });
  return (
    <Popover
      label={t('voting.rules')}
      placement="bottom end"
      className="flex max-h-[70vh] w-100 flex-col gap-3 overflow-y-auto"
      trigger={<Button icon={SlidersHorizontal} label={t('voting.rules')} />}
    >
      {hasBudget && <BudgetFields rules={voting} onChanged={edit} />}
      <Checkbox
        label={t('voting.secret.label')}
        isChosen={secret}
        onToggled={(isWanted) => edit({ secret: isWanted })}
      />
      {hasFacilitator && (
        <div>
          <Checkbox
            label={t('voting.facilitator.label')}
            isChosen={facilitatorVotes}
            onToggled={(isWanted) => edit({ facilitatorVotes: isWanted })}
          />
          <p className="pl-6 text-label text-quiet">{t('voting.facilitator.rule')}</p>
        </div>
      )}
      <OptionChecks
        sessionId={sessionId}
        chosen={options}
        onChanged={(next) => {
          if (next.length > 0) edit({ options: [...next] });
        }}
      />
    </Popover>
  );
}
