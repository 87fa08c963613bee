import type { Quantity } from '../../../shared/domain/quantity.ts';
import type { Promised } from '../../../shared/records/programmeTargets.ts';
import { formatNumber } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';

type Props = { readonly target: Quantity; readonly promised: Promised };

/** What the plans add up to beside the target, and whose plans. */
export function PromisedSum({ target: { quantity }, promised: { total, byPartner } }: Props) {
  const { t, language } = useTexts();
  const partners = useRecords((records) => records.partners);
  const sum = formatNumber(total, language);
  const said =
    quantity === null
      ? t('lists.target.promised', { sum })
      : t('lists.target.promisedOf', { sum, target: formatNumber(quantity, language) });
  return (
    <div className="flex min-w-0 flex-col gap-1 pl-1.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-label">
        <span className="tabular-nums">{said}</span>
        {[...byPartner].map(([id, count]) => {
          const partner = partners.get(id);
          return (
            partner && (
              <span key={id} className="flex items-center gap-1 text-quiet tabular-nums">
                <PartnerMark partner={partner} size="small" />
                {formatNumber(count, language)}
              </span>
            )
          );
        })}
      </div>
      {quantity !== null && quantity > 0 && (
        <ProgressBar
          label={t('lists.target.sum')}
          isLabelHidden
          value={Math.min(total, quantity)}
          max={quantity}
          valueText={said}
        />
      )}
    </div>
  );
}
