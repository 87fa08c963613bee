import { Button } from 'react-aria-components/Button';
import type { ProgrammeTarget } from '../../../shared/domain/programmeTarget.ts';
import type { Promised } from '../../../shared/records/programmeTargets.ts';
import { formatNumber } from '../../../shared/reports/format.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Popover } from '../../ui/Popover.tsx';
import { useTexts } from '../i18n.ts';
import { PartnerMark } from '../PartnerMark.tsx';
import { PromisedBar } from './PromisedBar.tsx';
import { PromisedRows } from './PromisedRows.tsx';
import { targetText } from './targetText.ts';

type Props = { readonly target: ProgrammeTarget; readonly promised: Promised };

/** What the plans add up to beside the target, and whose plans; a press shows the activities behind the sum. */
export function PromisedSum({ target: { target }, promised }: Props) {
  const { t, language } = useTexts();
  const partners = useRecords((records) => records.partners);
  const { total, byPartner, rows } = promised;
  const name = targetText(target, language) || t('lists.target.unnamed');
  const sum = formatNumber(total, language);
  const said =
    target.quantity === null
      ? t('lists.target.promised', { sum })
      : t('lists.target.promisedOf', { sum, target: formatNumber(target.quantity, language) });
  return (
    <div className="flex min-w-0 flex-col gap-1 pl-1.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-label">
        {rows.length === 0 ? (
          <span className="tabular-nums">{said}</span>
        ) : (
          <Popover
            label={t('lists.target.rows', { name })}
            className="w-96"
            trigger={
              <Button className="rounded-small text-label tabular-nums underline decoration-line-strong underline-offset-2 data-hovered:text-accent">
                {said}
                <span className="sr-only">{t('lists.target.show')}</span>
              </Button>
            }
          >
            {(close) => <PromisedRows name={name} rows={rows} onLeft={close} />}
          </Popover>
        )}
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
      {target.quantity !== null && target.quantity > 0 && (
        <PromisedBar quantity={target.quantity} promised={promised} />
      )}
    </div>
  );
}
