import type { ReactNode, Ref } from 'react';
import { quadrants } from '../../../../shared/domain/rating.ts';
import { useTexts } from '../../../app/i18n.ts';
import { plane } from './plane.ts';

type Props = { readonly ref?: Ref<HTMLDivElement>; readonly children: ReactNode };

const corner = {
  plan: 'top-[0.5em] left-[0.7em]',
  doFirst: 'top-[0.5em] right-[0.7em]',
  leave: 'bottom-[0.5em] left-[0.7em]',
  quickWins: 'bottom-[0.5em] right-[0.7em]',
} as const;

/** Impact upwards, ease to the right, and the names of the four quarters. All lengths are in em. */
export function PlaneGround({ ref, children }: Props) {
  const { t } = useTexts();
  return (
    <div className="flex w-fit flex-col gap-[0.2em]">
      <span className="text-[0.85em] text-quiet">{t('voting.plane.impactAxis')}</span>
      <div
        ref={ref}
        className="relative rounded-[0.4em] border border-line-strong bg-raised"
        style={{ width: `calc(${plane.width}em + 2px)`, height: `calc(${plane.height}em + 2px)` }}
      >
        <span aria-hidden className="absolute inset-x-0 bottom-1/2 border-t border-line-strong" />
        <span aria-hidden className="absolute inset-y-0 left-1/2 border-l border-line-strong" />
        <span aria-hidden className="absolute top-0 right-0 h-1/2 w-1/2 rounded-tr-[0.35em] bg-selected" />
        {quadrants.map((quadrant) => (
          <span key={quadrant} className={`absolute font-medium text-quiet ${corner[quadrant]}`}>
            {t(`voting.quadrant.${quadrant}`)}
          </span>
        ))}
        {children}
      </div>
      <span className="self-end text-[0.85em] text-quiet">{t('voting.plane.easeAxis')}</span>
    </div>
  );
}
