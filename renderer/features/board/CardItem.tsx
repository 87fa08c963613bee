/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- a card is one stop for the keyboard and holds what is pressed in it; no element is made for that */
import { memo } from 'react';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { Tone } from '../../../shared/domain/column.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../ui/drag/useNodeRefs.ts';
import { useBoard } from './boardStore.ts';
import { cardTarget } from './boardTargets.ts';
import { CardFace } from './CardFace.tsx';
import { CARD_GAP } from './cardSizes.ts';
import { OntoCard } from './OntoCard.tsx';

type Props = {
  readonly card: Card;
  readonly tone: Tone;
  /** The id of the drop target of the list in which the card stands. */
  readonly list: string;
  readonly axis?: 'x' | 'y';
  /** Whether a card let go on this one starts a cluster of both. */
  readonly canCluster?: boolean;
  readonly origin?: string;
};

export const CardItem = memo(function CardItem({
  card,
  tone,
  list,
  axis = 'y',
  canCluster = false,
  origin,
}: Props) {
  const drag = useDraggableItem({ id: card.id, kind: 'card' });
  const drop = useDropTarget(cardTarget(card.id, list, axis));
  const partner = useRecords(({ partners }) => partners.get(card.partnerId as never) ?? null);
  const isActive = useBoard(({ active }) => active === card.id);
  const isSelected = useBoard(({ selected }) => selected.has(card.id));
  const isEditing = useBoard(({ editing }) => editing === card.id);
  const label = useCardLabel(card, isSelected);

  const nodeRef = useNodeRefs(drag.nodeRef, drag.handleRef, drop.nodeRef);

  return (
    <div
      ref={nodeRef}
      {...drag.handle}
      data-card={card.id satisfies CardId}
      role="group"
      aria-label={label}
      tabIndex={isActive ? 0 : -1}
      className={classes('group/card relative h-full rounded-small', drag.isHeld && 'opacity-35')}
    >
      <CardFace
        card={card}
        partner={partner}
        tone={tone}
        isSelected={isSelected}
        isEditing={isEditing}
        origin={origin}
      />
      {canCluster && <OntoCard cardId={card.id} />}
      <DropMarker place={drop.place} axis={axis} gap={CARD_GAP} />
    </div>
  );
});

function useCardLabel({ number, text, partnerId }: Card, isSelected: boolean): string {
  const { t, language } = useTexts();
  const name = useRecords(({ partners }) => {
    const partner = partnerId === null ? undefined : partners.get(partnerId);
    return partner ? textIn(partner.name, language) : null;
  });
  const values = {
    reference: referenceOf('cards', number),
    partner: name ?? t('board.partner.none'),
    text: textIn(text, language),
  };
  return isSelected ? t('board.card.labelSelected', values) : t('board.card.label', values);
}
