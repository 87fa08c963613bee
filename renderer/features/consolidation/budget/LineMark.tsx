import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { useShownRecords } from '../consolidated.ts';
import type { BudgetTable } from '../consolidationView.ts';
import { isPayer, type LineKey } from './budgetNames.ts';

type Props = { readonly table: BudgetTable; readonly lineKey: LineKey };

/** A partner shows its colour; who pays has none. */
export function LineMark({ table, lineKey }: Props) {
  const { partners } = useShownRecords();
  const partner = isPayer(table, lineKey) ? undefined : partners.get(lineKey);
  return partner ? <PartnerMark partner={partner} size="small" isNamed /> : null;
}
