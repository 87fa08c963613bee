import { memo, useCallback, useEffect, useRef } from 'react';
import { type BoardCluster, toneOf } from '../../../shared/domain/board.ts';
import type { Card } from '../../../shared/domain/card.ts';
import { type Columns, columnFor } from '../../../shared/domain/column.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useInSight } from '../../ui/useInSight.ts';
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx';
import { addShower } from './boardFocus.ts';
import { useBoard } from './boardStore.ts';
import { CardItem } from './CardItem.tsx';
import { ClusterFrame } from './ClusterFrame.tsx';
import { ClusterHeader } from './ClusterHeader.tsx';
import { CARD_GAP, CARD_HEIGHT } from './cardSizes.ts';
import { useClusterName } from './useClusterName.ts';
import { WaitingHeader } from './WaitingHeader.tsx';

type Props = {
  readonly box: BoardCluster;
  /** Of the board: a card from another column keeps its tint and says where it was written. */
  readonly columns: Columns;
  /** Whether its cards belong to what is seen first; those of the others are made when they come into sight. */
  readonly isFirst: boolean;
};

export const ClusterBox = memo(function ClusterBox({ box, columns, isFirst }: Props) {
  const { t, language } = useTexts();
  const { cluster, cards, hidden = 0 } = box;
  const here = columnFor(columns, cluster.column);
  const drag = useDraggableItem({ id: cluster.id, kind: 'cluster' });
  const list = useRef<VirtualListHandle>(null);
  const name = useClusterName(cluster);
  const { sightRef, isInSight, show } = useInSight(isFirst);
  // A cluster that is to be named gets its header wherever it stands: the field brings it into sight.
  const isNaming = useBoard(({ naming }) => naming === cluster.id);
  const isMade = isInSight || isNaming;

  const moved = drag.nodeRef;
  const boxRef = useCallback(
    (node: HTMLElement | null) => {
      moved(node);
      sightRef(node);
    },
    [moved, sightRef],
  );

  useEffect(
    () =>
      addShower((id) => {
        if (!cards.some((card) => card.id === id)) return;
        show();
        list.current?.show(id);
      }),
    [cards, show],
  );

  return (
    <ClusterFrame cluster={cluster} name={name} boxRef={boxRef} isHeld={drag.isHeld}>
      {isMade ? (
        <ClusterHeader
          cluster={cluster}
          count={cards.length}
          hidden={hidden}
          handleRef={drag.handleRef}
          handle={drag.handle}
        />
      ) : (
        <WaitingHeader cluster={cluster} />
      )}
      {cards.length === 0 ? (
        <p className="px-3 pb-3 text-label text-balance text-quiet">
          {t(hidden === 0 ? 'board.cluster.empty' : 'board.filter.noneHere')}
        </p>
      ) : !isMade ? (
        <div style={{ height: cards.length * (CARD_HEIGHT + CARD_GAP) }} className="shrink" />
      ) : (
        <VirtualList<Card>
          ref={list}
          label={t('board.cluster.cards', { cluster: name })}
          items={cards}
          keyOf={({ id }) => id}
          estimatedHeight={CARD_HEIGHT}
          gap={CARD_GAP}
          className="px-2 pt-1 pb-2"
          renderItem={(card) => {
            const own = columnFor(columns, card.column);
            return (
              <CardItem
                card={card}
                tone={toneOf(card, columns)}
                list={cluster.id}
                {...(own.id === here.id ? {} : { origin: textIn(own.title, language) })}
              />
            );
          }}
        />
      )}
    </ClusterFrame>
  );
});
