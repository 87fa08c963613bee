import { type ReactNode, useState } from 'react';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import type { VotingId, VotingMethod } from '../../../shared/domain/voting.ts';
import { voterKinds } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { newId } from '../../records/run.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { BudgetFields } from './BudgetFields.tsx';
import { firstRules, type NewRules } from './newRules.ts';
import { OptionChecks } from './OptionChecks.tsx';
import { useVotables } from './useOptions.ts';
import { chooseRound, prepareRound } from './votingStore.ts';

type Props = { readonly sessionId: SessionId };

/** The quickest first. */
const methods = ['hands', 'dots', 'impactEase'] as const satisfies readonly VotingMethod[];

/** What stands here already is right for most rounds: a second press starts one. */
export function StartRound({ sessionId }: Props) {
  const { t } = useTexts();
  const { first } = useVotables(sessionId);
  const [rules, setRules] = useState<NewRules>(firstRules);
  const [asked, setAsked] = useState<readonly BoardItem[] | null>(null);
  const options = asked ?? first.map(({ option }) => option);
  const hasBudget = rules.method === 'dots';
  const set = (some: Partial<NewRules>): void => setRules((last) => ({ ...last, ...some }));

  async function start() {
    const id = newId() as VotingId;
    if (await perform('votings/add', { id, sessionId, title: emptyText, options: [...options], ...rules }))
      chooseRound(sessionId, id);
  }

  return (
    <section aria-label={t('voting.start.title')} className="flex max-w-160 flex-col gap-4 p-4">
      <div className="flex items-center gap-2">
        <h3 className="flex-1 text-section">{t('voting.start.title')}</h3>
        <Button label={t('common.cancel')} onPressed={() => prepareRound(null)} />
        <Button
          label={t('voting.start.action', { count: options.length })}
          variant="primary"
          hasFocusFirst
          isDisabled={options.length === 0}
          onPressed={() => void start()}
        />
      </div>
      <Choice title={t('voting.method.label')} hint={t(`voting.methodHint.${rules.method}`)}>
        <SegmentedControl
          label={t('voting.method.label')}
          segments={methods.map((id) => ({ id, label: t(`voting.method.${id}`) }))}
          value={rules.method}
          onChosen={(method) => set({ method })}
        />
      </Choice>
      {hasBudget && (
        <>
          <Choice title={t('voting.voters.label')} hint={t('voting.voters.hint')}>
            <SegmentedControl
              label={t('voting.voters.label')}
              segments={voterKinds.map((id) => ({ id, label: t(`voting.voters.${id}`) }))}
              value={rules.voters}
              onChosen={(voters) => set({ voters })}
            />
          </Choice>
          <BudgetFields rules={rules} onChanged={set} />
        </>
      )}
      <Checkbox
        label={t('voting.secret.label')}
        isChosen={rules.secret}
        onToggled={(secret) => set({ secret })}
      />
      <OptionChecks sessionId={sessionId} chosen={options} onChanged={setAsked} />
    </section>
  );
}

type ChoiceProps = { readonly title: string; readonly hint: string; readonly children: ReactNode };

function Choice({ title, hint, children }: ChoiceProps) {
  return (
    <div className="flex flex-col items-start gap-1">
      <span aria-hidden className="text-label font-medium text-quiet">
        {title}
      </span>
      {children}
      <p className="text-label text-quiet">{hint}</p>
    </div>
  );
}
