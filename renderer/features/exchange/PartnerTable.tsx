import { useState } from 'react';
import type { PartnerExchange } from '../../../shared/records/exchange.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { PartnerLine } from './PartnerLine.tsx';
import { planProgress } from './planProgress.ts';

type Props = { readonly lines: readonly PartnerExchange[]; readonly className?: string };

const columns = ['partner', 'sent', 'back', 'state'] as const;

/** Where the plan of each partner stands between here and there. */
export function PartnerTable({ lines, className }: Props) {
  const { t } = useTexts();
  const progress = useRecords(planProgress);
  const [now] = useState(() => new Date());
  return (
    <table aria-label={t('exchange.partners')} className={classes('w-full border-collapse', className)}>
      <thead>
        <tr className="border-b border-line text-left text-label text-quiet">
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1.5 pr-4 font-medium">
              {t(`exchange.column.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t('exchange.column.next')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <PartnerLine
            key={line.partner.id}
            line={line}
            progress={progress.get(line.partner.id) ?? null}
            now={now}
          />
        ))}
      </tbody>
    </table>
  );
}
