/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- a card is one stop for the keyboard, and is dragged; no element is made for that */
import { memo } from 'react';
import type { QuarterCard } from '../../../../shared/domain/quarterBoard.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useNodeRefs } from '../../../ui/drag/useNodeRefs.ts';
import { usePlanView } from '../planView.ts';
import { QuarterCardFace } from './QuarterCardFace.tsx';
import { cardName, cardTime } from './quarterPlan.ts';
import { quarterCard } from './useQuarterDrag.ts';

type Props = { readonly card: QuarterCard; readonly isTabStop: boolean };

/** An activity in one of its quarters: in full in the first, and a slim note that it goes on in the others. */
export const QuarterCardView = memo(
  function QuarterCardView({ card, isTabStop }: Props) {
    const { t, language } = useTexts();
    const drag = useDraggableItem({ id: card.key, kind: quarterCard });
    const nodeRef = useNodeRefs(drag.nodeRef, drag.handleRef);
    const isSelected = usePlanView(({ selected }) => selected.has(card.activity.record.id));
    const name = cardName(card, language);
    const label = [
      card.isFirst ? name : t('planViews.board.continued', { name }),
      cardTime(card, language),
      t(`planViews.status.${card.activity.record.status}`),
      ...(isSelected ? [t('planViews.board.selected')] : []),
    ].join(t('planViews.comma'));

    return (
      <div
        ref={nodeRef}
        {...drag.handle}
        role="group"
        aria-label={label}
        tabIndex={isTabStop ? 0 : -1}
        data-quarter-card={card.key}
        className={classes('cursor-grab touch-none rounded-small', drag.isHeld && 'opacity-35')}
      >
        <QuarterCardFace card={card} isSelected={isSelected} />
      </div>
    );
  },
  // The board makes its cards anew at each change; what they show is the same until the record is another.
  (a, b) =>
    a.isTabStop === b.isTabStop &&
    a.card.key === b.card.key &&
    a.card.isFirst === b.card.isFirst &&
    a.card.quarter === b.card.quarter &&
    a.card.activity.record === b.card.activity.record &&
    a.card.activity.number === b.card.activity.number,
);
