import { Plus } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { Voting, VotingId } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { roundName, stateOf } from './roundWords.ts';
import { chooseRound, prepareRound } from './votingStore.ts';

type Props = {
  readonly sessionId: SessionId;
  readonly rounds: readonly Voting[];
  readonly chosenId: VotingId | null;
};

const chip =
  'inline-flex h-8 max-w-56 shrink-0 items-center gap-2 rounded border border-line px-2.5 text-body text-quiet transition-colors data-hovered:bg-hover data-selected:border-accent data-selected:bg-selected data-selected:text-ink';

export function RoundList({ sessionId, rounds, chosenId }: Props) {
  const { t, language } = useTexts();
  return (
    <div className="flex shrink-0 items-center gap-2 border-b border-line px-4 py-2">
      <ToggleButtonGroup
        aria-label={t('voting.rounds')}
        selectionMode="single"
        disallowEmptySelection={chosenId !== null}
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const chosen = rounds.find(({ id }) => keys.has(id));
          if (chosen) chooseRound(sessionId, chosen.id);
        }}
        className="flex min-w-0 flex-1 flex-wrap gap-1.5"
      >
        {rounds.map((round, index) => (
          <ToggleButton key={round.id} id={round.id} className={chip}>
            <span className="truncate">{roundName(t, round, index, language)}</span>
            <span className="text-label text-quiet">{t(`voting.state.${stateOf(round)}`)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button icon={Plus} label={t('voting.start.open')} onPressed={() => prepareRound(sessionId)} />
    </div>
  );
}
