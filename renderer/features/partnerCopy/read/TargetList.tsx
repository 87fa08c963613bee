import { useMemo } from 'react';
import { textIn } from '../../../../shared/domain/text.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { formatList, formatQuantity } from '../../../../shared/reports/format.ts';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';

/** What the whole programme wants to reach. */
export function TargetList() {
  const { t, language } = useTexts();
  const targets = useRecords((records) => records.programmeTargets);
  const listItems = useRecords((records) => records.listItems);
  const shown = useMemo(() => sorted(targets.values()), [targets]);
  return (
    <section aria-labelledby="programme-targets" className="border-b border-line py-5">
      <h3 id="programme-targets" className="text-label font-medium text-quiet">
        {t('partnerCopy.strategy.targets')}
      </h3>
      <ul className="flex flex-col gap-1 pt-1">
        {shown.map(({ id, target, provinces, illustrative }) => {
          const names = provinces.flatMap((each) => {
            const item = listItems.get(each);
            return item ? [textIn(item.name, language)] : [];
          });
          return (
            <li key={id} className="flex items-baseline gap-2">
              <span className="font-medium tabular-nums">
                {formatQuantity(target.quantity, textIn(target.unit, language), language)}
              </span>
              {names.length > 0 && <span className="text-quiet">{formatList(names, language)}</span>}
              {illustrative && <IllustrativeMark />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
