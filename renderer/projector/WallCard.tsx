import type { Card } from '../../shared/domain/card.ts';
import type { Tone } from '../../shared/domain/column.ts';
import { referenceOf } from '../../shared/domain/reference.ts';
import { type Lettering, mostLines } from '../../shared/domain/wallBoard.ts';
import { cardFill, markFill } from '../ui/colours.ts';
import { PartnerChip } from './PartnerChip.tsx';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Props = {
  readonly card: Card;
  readonly tone: Tone;
  readonly spot: Spot;
  readonly lettering: Lettering;
};

/** A paper card: its tint says what it means, its edge and mark who wrote it. It moves to a new place by itself. */
export function WallCard({ card, tone, spot, lettering }: Props) {
  const partners = useShown((records) => records.partners);
  const partner = card.partnerId === null ? undefined : partners.get(card.partnerId);
  return (
    <li
      className="card"
      style={{
        ...placeOf(spot),
        background: cardFill(tone),
        borderLeftColor: partner ? markFill(partner.colour) : 'var(--color-line-strong)',
      }}
    >
      <p className="card-text">
        <Words text={card.text} size={lettering.first} secondSize={lettering.second} lines={mostLines} />
      </p>
      <p className="card-foot">
        {partner && <PartnerChip partner={partner} />}
        <span className="numeral quiet">{referenceOf('cards', card.number)}</span>
      </p>
    </li>
  );
}

/** In hundredths of the height of the wall; only the place is animated, never the letters. */
export function placeOf({ x, y, width, height }: Spot) {
  return {
    transform: `translate(${x}vh, ${y}vh)`,
    width: `${width}vh`,
    height: `${height}vh`,
  };
}
