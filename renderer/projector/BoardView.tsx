import { useMemo } from 'react';
import { layBoard, toneOf } from '../../shared/domain/board.ts';
import type { SessionId } from '../../shared/domain/session.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { pagesOf, wallSizes } from '../../shared/domain/wallBoard.ts';
import { SmallTimer } from './SmallTimer.tsx';
import { t } from './texts.ts';
import { useAspect } from './useAspect.ts';
import { useSpoken } from './useSpoken.ts';
import { WallFooter } from './WallFooter.tsx';
import { WallHeader } from './WallHeader.tsx';
import { WallSheet } from './WallSheet.tsx';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly sessionId: SessionId; readonly page: number };

/** The cards of a session as they hang on the wall, page by page. */
export function BoardView({ sessionId, page }: Props) {
  const session = useShown((records) => records.sessions.get(sessionId));
  const cards = useShown((records) => records.cards);
  const clusters = useShown((records) => records.clusters);
  const spoken = useSpoken();
  const aspect = useAspect();
  const board = useMemo(
    () => (session ? layBoard(session, clusters.values(), cards.values()) : []),
    [session, clusters, cards],
  );
  const pages = useMemo(() => pagesOf(board, { aspect, spoken }), [board, aspect, spoken]);
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at];
  if (!session || !shown) return null;
  const { columns } = session;
  const isEmpty = board.every(({ count, clusters: none }) => count + none.length === 0);
  const heading = columns.length > 1 ? wallSizes.columnHeading : 0;
  return (
    <main className="picture">
      <WallHeader
        title={isBlank(session.question) ? session.title : session.question}
        aside={<SmallTimer sessionId={sessionId} />}
      />
      <div className="sheet">
        {heading > 0 &&
          shown.columns.map(({ index, firstLane, lanes }) => {
            const column = columns[index];
            if (!column) return null;
            return (
              <h2
                key={column.id}
                className="column-heading"
                data-tone={column.tone}
                style={{
                  left: `${firstLane * shown.laneWidth + 0.6}vh`,
                  width: `${lanes * shown.laneWidth - 1.2}vh`,
                }}
              >
                <Words text={column.title} size={4.2} secondSize={3.2} lines={1} />
                <span className="numeral quiet">{board[index]?.count}</span>
              </h2>
            );
          })}
        <WallSheet
          page={shown}
          top={heading}
          cards={cards}
          clusters={clusters}
          toneOf={(card) => toneOf(card, columns)}
        />
        {isEmpty && (
          <p className="nothing quiet">
            <Words text={t('wall.noCards')} size={5} />
          </p>
        )}
      </div>
      <WallFooter page={at} pages={pages.length}>
        <Words
          text={t('wall.cards', { count: board.reduce((sum, { count }) => sum + count, 0) })}
          size={3.2}
          secondSize={3}
        />
      </WallFooter>
    </main>
  );
}
