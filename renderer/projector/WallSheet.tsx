import type { Card } from '../../shared/domain/card.ts';
import type { Cluster } from '../../shared/domain/cluster.ts';
import type { Tone } from '../../shared/domain/column.ts';
import { referenceOf } from '../../shared/domain/reference.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { type WallBoardPage, wallSizes } from '../../shared/domain/wallBoard.ts';
import { t } from './texts.ts';
import { placeOf, WallCard } from './WallCard.tsx';
import { Words } from './Words.tsx';

type Props = {
  readonly page: WallBoardPage;
  readonly top: number;
  readonly cards: ReadonlyMap<string, Card>;
  readonly clusters: ReadonlyMap<string, Cluster>;
  readonly toneOf: (card: Card) => Tone;
};

const { inset, around } = wallSizes;

/** One page of cards and clusters, each at the place that the layout gave it. */
export function WallSheet({ page, top, cards, clusters, toneOf }: Props) {
  const { laneWidth, lettering } = page;
  const frames = page.columns.flatMap(({ firstLane, page: laid }) =>
    laid.frames.map((frame) => ({ ...frame, lane: frame.lane + firstLane })),
  );
  const items = page.columns.flatMap(({ firstLane, page: laid }) =>
    laid.items.map((item) => ({ ...item, lane: item.lane + firstLane })),
  );
  return (
    <>
      <ul className="layer">
        {frames.map(({ id, lane, lanes, y, height, part }) => {
          const cluster = clusters.get(id);
          if (!cluster) return null;
          const width = lanes * laneWidth - 2 * around;
          const spot = { x: lane * laneWidth + around, y: top + y, width, height };
          return (
            <li key={id} className="frame" style={placeOf(spot)}>
              <h2 className="frame-title">
                <span>
                  <Words
                    text={isBlank(cluster.title) ? t('wall.untitled') : cluster.title}
                    size={wallSizes.title}
                    secondSize={wallSizes.small}
                  />
                </span>
                <span className="numeral quiet frame-reference">
                  {referenceOf('clusters', cluster.number)}
                  {part > 1 && <Words text={t('wall.continued')} size={3} />}
                </span>
              </h2>
            </li>
          );
        })}
      </ul>
      <ul className="layer">
        {items.map(({ id, lane, y, height }) => {
          const card = cards.get(id);
          if (!card) return null;
          const spot = { x: lane * laneWidth + inset, y: top + y, width: laneWidth - 2 * inset, height };
          return <WallCard key={id} card={card} tone={toneOf(card)} spot={spot} lettering={lettering} />;
        })}
      </ul>
    </>
  );
}
