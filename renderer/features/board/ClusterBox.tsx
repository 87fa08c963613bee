import { useCallback, useEffect, useRef } from 'react';
import type { BoardCluster } from '../../../shared/domain/board.ts';
import type { Card } from '../../../shared/domain/card.ts';
import type { Tone } from '../../../shared/domain/column.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { useInSight } from '../../ui/useInSight.ts';
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx';
import { addShower } from './boardFocus.ts';
import { useBoard } from './boardStore.ts';
import { clusterTarget } from './boardTargets.ts';
import { CardItem } from './CardItem.tsx';
import { ClusterHeader } from './ClusterHeader.tsx';
import { CARD_GAP, CARD_HEIGHT } from './cardSizes.ts';
import { useClusterName } from './useClusterName.ts';
import { WaitingHeader } from './WaitingHeader.tsx';

type Props = {
  readonly box: BoardCluster;
  readonly tone: Tone;
  /** Whether its cards belong to what is seen first; those of the others are made when they come into sight. */
  readonly isFirst: boolean;
};

export const WALL_GAP = 12;

export function ClusterBox({ box: { cluster, cards }, tone, isFirst }: Props) {
  const { t } = useTexts();
  const drag = useDraggableItem({ id: cluster.id, kind: 'cluster' });
  const drop = useDropTarget(clusterTarget(cluster.id, cluster.column));
  const list = useRef<VirtualListHandle>(null);
  const name = useClusterName(cluster);
  const { sightRef, isInSight, show } = useInSight(isFirst);
  // A cluster that is to be named gets its header wherever it stands: the field brings it into sight.
  const isNaming = useBoard(({ naming }) => naming === cluster.id);
  const isMade = isInSight || isNaming;

  const [moved, target] = [drag.nodeRef, drop.nodeRef];
  const nodeRef = useCallback(
    (node: HTMLElement | null) => {
      for (const ref of [moved, target, sightRef]) ref(node);
    },
    [moved, target, sightRef],
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
    <section
      ref={nodeRef}
      aria-label={name}
      data-cluster={cluster.id}
      className={classes(
        'group/cluster relative flex max-h-[45rem] min-w-0 flex-col rounded border bg-raised',
        drop.isList ? 'border-accent outline-1 outline-accent' : 'border-line',
        drag.isHeld && 'opacity-35',
      )}
    >
      {isMade ? (
        <ClusterHeader
          cluster={cluster}
          count={cards.length}
          handleRef={drag.handleRef}
          handle={drag.handle}
        />
      ) : (
        <WaitingHeader cluster={cluster} />
      )}
      {cards.length === 0 ? (
        <p className="px-3 pb-3 text-label text-balance text-quiet">{t('board.cluster.empty')}</p>
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
          renderItem={(card) => <CardItem card={card} tone={tone} list={cluster.id} />}
        />
      )}
      <DropMarker place={drop.place} axis="x" gap={WALL_GAP} />
    </section>
  );
}
