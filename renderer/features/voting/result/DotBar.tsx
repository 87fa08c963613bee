import type { Partner, PartnerId } from '../../../../shared/domain/partner.ts';
import type { Share } from '../../../../shared/domain/tally.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { markFill, markText } from '../../../ui/colours.ts';

type Props = {
  readonly shares: readonly Share[];
  readonly partners: ReadonlyMap<PartnerId, Partner>;
  /** The largest total of the round: all its bars have one scale. */
  readonly most: number;
};

/** As many dots as can be counted at a glance; beyond that a bar says it better. */
const MOST_DOTS = 24;

/** Who gave what, as a bar split by partner: single dots while they can be counted. All lengths are in em. */
export function DotBar({ shares, partners, most }: Props) {
  const { t, language } = useTexts();
  const parts = shares.map(({ partnerId, count }) => {
    const partner = partnerId === null ? undefined : partners.get(partnerId);
    return { partner, count, name: partner ? textIn(partner.name, language) : t('voting.others') };
  });
  const isDots = most <= MOST_DOTS;
  return (
    <div className="flex flex-col gap-[0.35em]">
      {!isDots && (
        <div aria-hidden className="flex h-[1em] gap-px overflow-hidden rounded-[0.25em]">
          {parts.map(({ partner, count }) => (
            <span
              key={partner?.id ?? ''}
              className="transition-[width]"
              style={{ width: `${(count / most) * 100}%`, background: fillOf(partner) }}
            />
          ))}
        </div>
      )}
      <ul className="flex flex-wrap items-center gap-x-[0.9em] gap-y-[0.3em]">
        {parts.map(({ partner, count, name }) => (
          <li
            key={partner?.id ?? ''}
            aria-label={t('voting.result.share', { partner: name, count })}
            className="flex items-center gap-[0.3em]"
          >
            <span
              aria-hidden
              title={name}
              className="inline-flex h-[1.5em] min-w-[1.9em] items-center justify-center rounded-[0.2em] px-[0.25em] text-[0.8em] leading-none font-semibold"
              style={{
                background: fillOf(partner),
                color: partner ? markText(partner.colour) : 'var(--color-ground)',
              }}
            >
              {partner?.mark ?? t('voting.othersMark')}
            </span>
            {isDots ? (
              <Dots count={count} fill={fillOf(partner)} />
            ) : (
              <b aria-hidden className="tabular-nums">
                {count}
              </b>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Dots({ count, fill }: { readonly count: number; readonly fill: string }) {
  return (
    <span aria-hidden className="flex flex-wrap gap-[0.2em]">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="size-[0.8em] rounded-full" style={{ background: fill }} />
      ))}
    </span>
  );
}

function fillOf(partner: Partner | undefined): string {
  return partner ? markFill(partner.colour) : 'var(--color-line-strong)';
}
