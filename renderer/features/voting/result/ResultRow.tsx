import type { ReactNode } from 'react';
import type { Partner, PartnerId } from '../../../../shared/domain/partner.ts';
import { quadrantOf } from '../../../../shared/domain/rating.ts';
import type { OptionTally } from '../../../../shared/domain/tally.ts';
import { useTexts } from '../../../app/i18n.ts';
import { DotBar } from './DotBar.tsx';

type Props = {
  readonly option: OptionTally;
  readonly partners: ReadonlyMap<PartnerId, Partner>;
  readonly most: number;
  /** The words of the option, in one language or both. */
  readonly words: ReactNode;
};

/** Rank, name, number, and the bar of it. All lengths are in em. */
export function ResultRow({ option, partners, most, words }: Props) {
  const { t } = useTexts();
  const { rank, reference, total, rating, shares } = option;
  return (
    <div className="grid grid-cols-[2em_minmax(0,1fr)_auto] items-baseline gap-x-[0.6em] gap-y-[0.35em] border-b border-line py-[0.6em]">
      <span
        className={`text-right font-semibold tabular-nums ${rank === 1 ? 'text-accent' : 'text-quiet'}`}
        aria-label={rank === null ? undefined : t('voting.result.rank', { rank })}
      >
        {rank}
      </span>
      <span className="min-w-0 wrap-anywhere">
        <span className="mr-[0.5em] text-quiet tabular-nums">{reference}</span>
        <span className="font-medium">{words}</span>
      </span>
      {rating ? (
        <span className="text-right">
          <b className="font-semibold">{t(`voting.quadrant.${quadrantOf(rating.place)}`)}</b>
          <span className="ml-[0.6em] text-quiet tabular-nums">{t('voting.plane.values', rating.place)}</span>
        </span>
      ) : (
        <b className="text-[1.15em] font-semibold tabular-nums">{total}</b>
      )}
      {!rating && (
        <div className="col-start-2 col-end-4">
          <DotBar shares={shares} partners={partners} most={most} />
        </div>
      )}
    </div>
  );
}
