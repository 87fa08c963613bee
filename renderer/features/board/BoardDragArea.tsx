import { type ReactNode, useMemo } from 'react';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import { useTexts } from '../../app/i18n.ts';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import type { Drop } from '../../ui/drag/drop.ts';
import { focusCard, focusCluster } from './boardFocus.ts';
import { boardState, clearSelection } from './boardStore.ts';
import { heldOf, spotOf } from './boardTargets.ts';
import { drop } from './cardActions.ts';
import { mergeInto } from './clusterActions.ts';
import { announcementsIn } from './dragAnnouncements.ts';
import { HeldItem } from './HeldItem.tsx';

type Props = { readonly order: readonly Card[]; readonly children: ReactNode };

/** Drag and drop of the whole board: what is let go becomes one command. */
export function BoardDragArea({ order, children }: Props) {
  const { t, language } = useTexts();
  const announcements = useMemo(() => announcementsIn(language), [language]);

  function onDropped({ item, target, place }: Drop) {
    const spot = spotOf({ item, target, place });
    const held = heldOf(item, boardState().selected, order);
    if (!spot) return;
    if (held.kind === 'cluster' && spot.kind === 'ontoCluster') return mergeInto(held.id, spot.clusterId);
    drop(held, spot);
    if (held.kind === 'cluster') focusCluster(held.id);
    if (held.kind === 'cards') {
      clearSelection();
      if (spot.kind !== 'parking' || boardState().isParkingOpen) focusCard(item.id as CardId);
    }
  }

  return (
    <DragArea
      instructions={t('board.drag.instructions')}
      roleDescription={t('board.drag.role')}
      announcements={announcements}
      renderHeld={(item) => <HeldItem item={item} order={order} />}
      onDropped={onDropped}
    >
      {children}
    </DragArea>
  );
}
