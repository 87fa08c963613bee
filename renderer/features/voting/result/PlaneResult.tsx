import type { Rating, RatingTally } from '../../../../shared/domain/rating.ts';
import type { OptionTally } from '../../../../shared/domain/tally.ts';
import { useTexts } from '../../../app/i18n.ts';
import { layChips } from './chipLayout.ts';
import { PlaneGround } from './PlaneGround.tsx';
import { plane, spotOf } from './plane.ts';
import { Thread } from './Thread.tsx';

type Props = { readonly options: readonly OptionTally[] };

/** Where the options stand after all have placed them; a cross shows how far the placings lie apart. All lengths are in em. */
export function PlaneResult({ options }: Props) {
  const placed = options.flatMap(({ reference, rating }) => (rating ? [{ reference, rating }] : []));
  const chips = layChips(
    placed.map(({ reference, rating }) => ({ id: reference, ...spotOf(rating.place) })),
    plane,
  );
  const placeOf = new Map(placed.map(({ reference, rating }) => [reference, rating.place]));
  return (
    <PlaneGround>
      {placed.map(({ reference, rating }) => (
        <Spread key={reference} rating={rating} />
      ))}
      {chips.map((chip) => (
        <Thread key={chip.id} of={chip} />
      ))}
      {chips.map(({ id, chipX, chipY }) => (
        <span
          key={id}
          className="absolute flex -translate-1/2 items-center justify-center rounded-full border border-ink bg-ground font-semibold tabular-nums"
          style={{
            left: `${chipX}em`,
            top: `${chipY}em`,
            width: `${plane.chipWidth}em`,
            height: `${plane.chipHeight}em`,
          }}
        >
          <span aria-hidden>{id}</span>
          <Spoken reference={id} place={placeOf.get(id)} />
        </span>
      ))}
    </PlaneGround>
  );
}

function Spoken({ reference, place }: { readonly reference: string; readonly place: Rating | undefined }) {
  const { t } = useTexts();
  return place && <span className="sr-only">{t('voting.plane.spoken', { reference, ...place })}</span>;
}

function Spread({ rating: { from, to, place } }: { readonly rating: RatingTally }) {
  const [low, high, at] = [spotOf(from), spotOf(to), spotOf(place)];
  const line = 'absolute rounded-full bg-line-strong opacity-60';
  return (
    <span aria-hidden>
      <span
        className={`${line} h-[0.16em] -translate-y-1/2`}
        style={{ left: `${low.x}em`, width: `${high.x - low.x}em`, top: `${at.y}em` }}
      />
      <span
        className={`${line} w-[0.16em] -translate-x-1/2`}
        style={{ top: `${high.y}em`, height: `${low.y - high.y}em`, left: `${at.x}em` }}
      />
    </span>
  );
}
