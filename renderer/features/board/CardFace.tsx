import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import type { Tone } from '../../../shared/domain/column.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { classes } from '../../ui/classes.ts';
import { cardFill, markFill } from '../../ui/colours.ts';
import { Icon } from '../../ui/Icon.tsx';
import { AdviceMark } from './AdviceMark.tsx';
import { CardText } from './CardText.tsx';

type Props = {
  readonly card: Card;
  readonly partner: Partner | null;
  readonly tone: Tone;
  readonly isSelected?: boolean;
  readonly isEditing?: boolean;
  /** Where a parked card came from. */
  readonly origin?: string | undefined;
};

/** The paper: tint of its kind, edge of its partner. */
export const CardFace = memo(function CardFace({
  card,
  partner,
  tone,
  isSelected,
  isEditing,
  origin,
}: Props) {
  const { t } = useTexts();
  const reference = referenceOf('cards', card.number);
  return (
    <div
      className={classes(
        'flex h-full flex-col gap-1 rounded-small border border-line py-1.5 pr-1 pl-2',
        isSelected && 'outline-2 outline-accent',
      )}
      style={{
        background: cardFill(tone),
        borderLeft: `3px solid ${partner ? markFill(partner.colour) : 'var(--color-line-strong)'}`,
      }}
    >
      <CardText card={card} isEditing={isEditing ?? false} />
      <div className="mt-auto flex h-5 items-center gap-1.5 text-label text-quiet">
        {partner && <PartnerMark partner={partner} size="small" />}
        <span className="shrink-0 tabular-nums">{reference}</span>
        {card.illustrative && <IllustrativeMark />}
        <AdviceMark text={card.text} />
        {origin !== undefined && <span className="min-w-0 truncate">{origin}</span>}
        <button
          type="button"
          tabIndex={-1}
          data-card-menu
          data-no-drag
          aria-label={t('board.card.actions', { reference })}
          aria-haspopup="menu"
          className="ml-auto shrink-0 rounded-small px-1 opacity-0 group-hover/card:opacity-100 group-focus/card:opacity-100 hover:text-ink"
        >
          <Icon of={Ellipsis} size={14} />
        </button>
      </div>
    </div>
  );
});
