import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { Extent } from '../../../../shared/domain/timelineScale.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { markFill } from '../../../ui/colours.ts';
import { useShownRecords } from '../consolidated.ts';
import { partnerName } from '../names.ts';

type Props = {
  readonly partnerId: PartnerId;
  readonly count: number;
  /** As many as the lane is long. */
  readonly quarters: number;
  /** In hundredths of the lane. */
  readonly bars: readonly Extent[];
};

/** When one partner is there. */
export function OverlapLane({ partnerId, count, quarters, bars }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const partner = records.partners.get(partnerId);
  if (!partner) return null;
  return (
    <li className="grid grid-cols-[minmax(8rem,16rem)_1fr_auto] items-center gap-3">
      <span className="flex min-w-0 items-center gap-2">
        <PartnerMark partner={partner} size="small" isNamed />
        <span className="truncate">{partnerName(records, partnerId, language)}</span>
      </span>
      <span aria-hidden className="relative h-2.5 overflow-hidden rounded-small bg-sunken">
        {Array.from({ length: quarters - 1 }, (_, n) => (
          <span
            key={n}
            className="absolute inset-y-0 w-px bg-line"
            style={{ left: `${(100 * (n + 1)) / quarters}%` }}
          />
        ))}
        {bars.map(({ left, width }) => (
          <span
            key={left}
            className="absolute inset-y-0 rounded-small opacity-45"
            style={{ left: `${left}%`, width: `${width}%`, background: markFill(partner.colour) }}
          />
        ))}
      </span>
      <span className="min-w-20 text-right text-label text-quiet tabular-nums">
        {t('workplans.count', { count })}
      </span>
    </li>
  );
}
