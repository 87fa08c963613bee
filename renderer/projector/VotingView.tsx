import { useMemo } from 'react';
import { tally } from '../../shared/domain/tally.ts';
import { isBlank } from '../../shared/domain/text.ts';
import type { VotingId } from '../../shared/domain/voting.ts';
import { pagesOfRows, rowsOfVoting } from '../../shared/records/wall.ts';
import { ImpactEasePlane } from './ImpactEasePlane.tsx';
import { SmallTimer } from './SmallTimer.tsx';
import { t } from './texts.ts';
import { VotingBars } from './VotingBars.tsx';
import { VotingLegend } from './VotingLegend.tsx';
import { VotingRound } from './VotingRound.tsx';
import { WallFooter } from './WallFooter.tsx';
import { WallHeader } from './WallHeader.tsx';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly votingId: VotingId; readonly page: number };

/** A round: while it is hidden its options and its rule, then what came of it. */
export function VotingView({ votingId, page }: Props) {
  const voting = useShown((records) => records.votings.get(votingId));
  const votes = useShown((records) => records.votes);
  const cards = useShown((records) => records.cards);
  const clusters = useShown((records) => records.clusters);
  const partners = useShown((records) => records.partners);
  const session = useShown((records) => records.sessions.get(voting?.sessionId ?? ('' as never)));
  const result = useMemo(
    () => (voting ? tally(voting, votes.values(), { cards, clusters, partners }) : null),
    [voting, votes, cards, clusters, partners],
  );
  if (!voting || !session || !result) return null;
  const isHidden = voting.secret && !voting.revealed;
  const isPlane = voting.method === 'impactEase';
  const perPage = rowsOfVoting(voting);
  const pages = pagesOfRows(result.ranked.length, perPage);
  const at = Math.min(page, pages - 1);
  const rows = result.ranked.slice(at * perPage, (at + 1) * perPage);
  const question = isBlank(session.question) ? session.title : session.question;
  return (
    <main className="picture">
      <WallHeader
        title={isBlank(voting.title) ? question : voting.title}
        aside={<SmallTimer sessionId={voting.sessionId} />}
      />
      {isHidden && <VotingRound voting={voting} page={at} perPage={perPage} />}
      {!isHidden && isPlane && <ImpactEasePlane rows={rows} first={at * perPage} />}
      {!isHidden && !isPlane && <VotingBars rows={rows} most={result.ranked[0]?.total ?? 0} />}
      <WallFooter page={at} pages={pages}>
        {!isHidden && (
          <Words
            text={t(voting.isOpen ? 'wall.voting.open' : 'wall.voting.closed')}
            size={3.2}
            secondSize={3}
          />
        )}
        {!isHidden && !isPlane && <VotingLegend rows={rows} />}
      </WallFooter>
    </main>
  );
}
