import { useMemo } from 'react';
import type { Quantity } from '../../../../shared/domain/quantity.ts';
import type { StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { indicatorsOf } from '../../../../shared/records/strategy.ts';
import { formatQuantity } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';

type Props = { readonly line: StrategyLine; readonly number: string };

const headings = ['title', 'baseline', 'target', 'verification'] as const;

/** By what one sees that a line is reached. */
export function IndicatorTable({ line, number }: Props) {
  const { t, language } = useTexts();
  const indicators = useRecords((records) => records.indicators);
  const own = useMemo(() => indicatorsOf({ indicators }, line), [indicators, line]);
  if (own.length === 0) return null;
  const said = ({ quantity, unit }: Quantity): string =>
    formatQuantity(quantity, textIn(unit, language), language);
  const name = number === '' ? t('strategy.development') : number;
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <caption className="sr-only">{t('strategy.indicator.of', { number: name })}</caption>
      <thead>
        <tr className="border-b border-line-strong">
          {headings.map((heading) => (
            <th key={heading} scope="col" className="py-1 pr-4 text-label font-medium text-quiet first:w-2/5">
              {t(`strategy.indicator.${heading}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {own.map(({ id, title, baseline, target, verification }) => (
          <tr key={id} className="border-b border-line align-top *:py-1.5 *:pr-4 *:wrap-anywhere">
            <td>{textIn(title, language)}</td>
            <td className="tabular-nums">{said(baseline)}</td>
            <td className="tabular-nums">{said(target)}</td>
            <td>{textIn(verification, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
