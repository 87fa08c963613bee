import { Ellipsis, Eye, Lock, LockOpen, Presentation, Trash2 } from 'lucide-react';
import type { Voting } from '../../../shared/domain/voting.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { showOnWall } from '../../app/showOnWall.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { RoundRules } from './RoundRules.tsx';
import { stateOf } from './roundWords.ts';
import { useOptions } from './useOptions.ts';

type Props = { readonly voting: Voting };

export function RoundHeader({ voting }: Props) {
  const { t } = useTexts();
  const { id, secret, revealed, isOpen } = voting;

  async function reveal() {
    if (await perform('votings/reveal', { id })) showOnWall({ kind: 'voting', votingId: id });
  }

  return (
    <header className="flex flex-col gap-1">
      <EditableText
        text={voting.title}
        label={t('voting.title.label')}
        placeholder={t('voting.title.placeholder')}
        className="text-section"
        onEdited={(title, gesture) => void perform('votings/edit', { id, fields: { title } }, gesture)}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Summary voting={voting} />
        {secret && !revealed && (
          <Button icon={Eye} label={t('voting.reveal')} variant="primary" onPressed={() => void reveal()} />
        )}
        <Button
          icon={Presentation}
          label={t('voting.showOnWall')}
          onPressed={() => showOnWall({ kind: 'voting', votingId: id })}
        />
        <Button
          icon={isOpen ? Lock : LockOpen}
          label={t(isOpen ? 'voting.close' : 'voting.reopen')}
          onPressed={() => void perform(isOpen ? 'votings/close' : 'votings/reopen', { id })}
        />
        <RoundRules voting={voting} />
        <MenuButton
          label={t('voting.more')}
          icon={Ellipsis}
          isIconOnly
          entries={[
            ...(revealed
              ? [
                  {
                    id: 'hide',
                    label: t('voting.hide'),
                    onChosen: () => void perform('votings/hide', { id }),
                  },
                ]
              : []),
            {
              id: 'remove',
              label: t('voting.remove'),
              icon: Trash2,
              isDanger: true,
              onChosen: () => void perform('votings/remove', { id }),
            },
          ]}
        />
      </div>
    </header>
  );
}

/** The rules in one line, as they would be said to the room. */
function Summary({ voting }: Props) {
  const { t } = useTexts();
  const count = useOptions(voting).length;
  const { method, voters, budget, perOption } = voting;
  const parts = [
    t(`voting.method.${method}`),
    t('voting.options.count', { count }),
    ...(method === 'dots' ? [t(`voting.voters.${voters}`), t('voting.budget.each', { count: budget })] : []),
    ...(method === 'dots' && perOption !== null ? [t('voting.perOption.each', { count: perOption })] : []),
    t(`voting.state.${stateOf(voting)}`),
  ];
  return (
    <ul
      aria-label={t('voting.rules')}
      className="flex min-w-40 flex-1 flex-wrap gap-x-2 text-label text-quiet"
    >
      {parts.map((part, index) => (
        <li key={part} className="flex gap-2">
          {index > 0 && <span aria-hidden>{'·'}</span>}
          {part}
        </li>
      ))}
    </ul>
  );
}
