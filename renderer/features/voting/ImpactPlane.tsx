import { useRef } from 'react';
import type { Rating } from '../../../shared/domain/rating.ts';
import type { StandingOption } from '../../../shared/domain/tally.ts';
import type { VotingId } from '../../../shared/domain/voting.ts';
import type { Voter } from '../../../shared/domain/votingRules.ts';
import { useTexts } from '../../app/i18n.ts';
import { place } from './castVotes.ts';
import { PlaneChip } from './PlaneChip.tsx';
import { layChips } from './result/chipLayout.ts';
import { PlaneGround } from './result/PlaneGround.tsx';
import { plane, ratingAt, spotOf } from './result/plane.ts';
import { Thread } from './result/Thread.tsx';

export type PlacedOption = { readonly standing: StandingOption; readonly rating: Rating | null };

type Props = {
  readonly votingId: VotingId;
  readonly voter: Voter;
  readonly placed: readonly PlacedOption[];
};

/** Options are dragged from the line below onto the plane, or moved there by the arrow keys. */
export function ImpactPlane({ votingId, voter, placed }: Props) {
  const { t } = useTexts();
  const ground = useRef<HTMLDivElement>(null);
  const chips = layChips(
    placed.flatMap(({ standing, rating }) => (rating ? [{ id: standing.option.id, ...spotOf(rating) }] : [])),
    plane,
  );

  function ratingUnder(x: number, y: number): Rating | null {
    const node = ground.current;
    const box = node?.getBoundingClientRect();
    if (!node || !box || x < box.left || x > box.right || y < box.top || y > box.bottom) return null;
    const em = node.clientWidth / plane.width;
    return ratingAt({ x: (x - box.left - node.clientLeft) / em, y: (y - box.top - node.clientTop) / em });
  }

  const unplaced = placed.filter(({ rating }) => rating === null);
  const chipOf = ({ standing, rating }: PlacedOption) => (
    <PlaneChip
      key={standing.option.id}
      standing={standing}
      rating={rating}
      ratingUnder={ratingUnder}
      onPlaced={(next, gesture) => place({ votingId, option: standing.option, voter }, next, gesture)}
    />
  );
  return (
    <div className="flex max-w-full flex-col gap-2 overflow-x-auto p-0.5">
      <PlaneGround ref={ground}>
        {chips.map((chip) => (
          <Thread key={chip.id} of={chip} />
        ))}
        {chips.map(({ id, chipX, chipY }) => {
          const option = placed.find(({ standing }) => standing.option.id === id);
          return (
            <div
              key={id}
              className="absolute -translate-1/2"
              style={{ left: `${chipX}em`, top: `${chipY}em` }}
            >
              {option && chipOf(option)}
            </div>
          );
        })}
      </PlaneGround>
      <div className="flex min-h-8 flex-wrap items-center gap-1.5">
        {unplaced.length > 0 ? (
          <>
            <span className="text-label text-quiet">{t('voting.plane.unplaced')}</span>
            {unplaced.map(chipOf)}
          </>
        ) : (
          <span className="text-label text-quiet">{t('voting.plane.allPlaced')}</span>
        )}
      </div>
    </div>
  );
}
