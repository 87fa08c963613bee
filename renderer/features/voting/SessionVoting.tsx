import { Vote } from 'lucide-react';
import { useMemo } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { votingsOfSession } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Round } from './Round.tsx';
import { RoundList } from './RoundList.tsx';
import { StartRound } from './StartRound.tsx';
import { useVotables } from './useOptions.ts';
import { prepareRound, useVotingView } from './votingStore.ts';

type Props = { readonly sessionId: SessionId };

/** The rounds of a session: one is started, voted in, and its result read, all in one place. */
export function SessionVoting({ sessionId }: Props) {
  const all = useRecords(({ votings }) => votings);
  const rounds = useMemo(() => votingsOfSession({ votings: all }, sessionId), [all, sessionId]);
  const chosenId = useVotingView(({ chosen }) => chosen.get(sessionId));
  const isStarting = useVotingView(({ startingIn }) => startingIn === sessionId);
  const round = rounds.find(({ id }) => id === chosenId) ?? rounds.at(-1);

  if (!round && !isStarting) return <NoRound sessionId={sessionId} />;
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      {rounds.length > 0 && (
        <RoundList sessionId={sessionId} rounds={rounds} chosenId={isStarting ? null : (round?.id ?? null)} />
      )}
      <div className="min-h-0 flex-1 overflow-auto">
        {isStarting ? (
          <StartRound key={sessionId} sessionId={sessionId} />
        ) : (
          round && <Round key={round.id} voting={round} />
        )}
      </div>
    </div>
  );
}

function NoRound({ sessionId }: Props) {
  const { t } = useTexts();
  const { first } = useVotables(sessionId);
  return (
    <EmptyState
      icon={Vote}
      className="h-full"
      title={t('voting.empty.title')}
      text={t(first.length === 0 ? 'voting.empty.nothing' : 'voting.empty.text')}
      action={
        <Button
          label={t('voting.start.open')}
          variant="primary"
          isDisabled={first.length === 0}
          onPressed={() => prepareRound(sessionId)}
        />
      }
    />
  );
}
