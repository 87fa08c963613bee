import { useMemo } from 'react';
import { toneOf } from '../../shared/domain/board.ts';
import type { ClusterId } from '../../shared/domain/cluster.ts';
import { referenceOf } from '../../shared/domain/reference.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { clusterPages } from '../../shared/domain/wallBoard.ts';
import { sorted } from '../../shared/lib/order.ts';
import { where } from '../../shared/records/queries.ts';
import { SmallTimer } from './SmallTimer.tsx';
import { t } from './texts.ts';
import { useAspect } from './useAspect.ts';
import { useSpoken } from './useSpoken.ts';
import { WallFooter } from './WallFooter.tsx';
import { WallHeader } from './WallHeader.tsx';
import { WallSheet } from './WallSheet.tsx';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly clusterId: ClusterId; readonly page: number };

/** One cluster alone, with larger cards: what the room talks about now. */
export function ClusterView({ clusterId, page }: Props) {
  const cluster = useShown((records) => records.clusters.get(clusterId));
  const session = useShown((records) => records.sessions.get(cluster?.sessionId ?? ('' as never)));
  const all = useShown((records) => records.cards);
  const spoken = useSpoken();
  const aspect = useAspect();
  const cards = useMemo(() => sorted(where(all, (card) => card.clusterId === clusterId)), [all, clusterId]);
  const pages = useMemo(() => clusterPages(cards, { aspect, spoken }), [cards, aspect, spoken]);
  const at = Math.min(page, pages.length - 1);
  const shown = pages[at];
  if (!cluster || !session || !shown) return null;
  return (
    <main className="picture">
      <WallHeader
        title={isBlank(cluster.title) ? t('wall.untitled') : cluster.title}
        aside={<SmallTimer sessionId={session.id} />}
      />
      <div className="sheet">
        <WallSheet
          page={shown}
          top={0}
          cards={all}
          clusters={emptyClusters}
          toneOf={(card) => toneOf(card, session.columns)}
        />
      </div>
      <WallFooter page={at} pages={pages.length}>
        <span className="numeral">{referenceOf('clusters', cluster.number)}</span>
        <Words text={t('wall.cards', { count: cards.length })} size={3.2} secondSize={3} />
      </WallFooter>
    </main>
  );
}

const emptyClusters = new Map<string, never>();
