import { type Activity, type ActivityId, quartersOf } from '../domain/activity.ts';
import type { Quarter } from '../domain/month.ts';
import type { NumberedRow } from '../domain/numbering.ts';
import { type Language, textIn } from '../domain/text.ts';
import type { BudgetPayer } from './budgetSummary.ts';
import { formatMoney, formatQuantity, formatQuarters } from './format.ts';

type Row = { readonly number: string; readonly title: string; readonly illustrative: boolean };

export type ActivityRow = Row & {
  readonly kind: 'activity';
  readonly id: ActivityId;
  readonly lead: string;
  readonly quarters: readonly Quarter[];
  readonly when: string;
  readonly target: string;
  readonly budget: string;
  /** Null while no amount is known. */
  readonly payer: BudgetPayer | null;
};

export type PlanRow = (Row & { readonly kind: 'objective' | 'output' }) | ActivityRow;

/** The rows that a document shows: an output without activities, or an objective without such outputs, is left out. */
export function planRows(numbered: readonly NumberedRow[], language: Language): readonly PlanRow[] {
  const withActivities = new Set<string>();
  for (const row of numbered) if (row.kind === 'activity') withActivities.add(row.record.outputId);
  for (const { kind, record } of numbered) {
    if (kind === 'output' && withActivities.has(record.id)) withActivities.add(record.objectiveId);
  }
  return numbered
    .filter((row) => row.kind === 'activity' || withActivities.has(row.record.id))
    .map(({ kind, number, record }) => {
      const row = { number, title: textIn(record.title, language).trim(), illustrative: record.illustrative };
      return kind === 'activity' ? { ...row, ...activityFields(record, language) } : { ...row, kind };
    });
}

function activityFields(activity: Activity, language: Language): Omit<ActivityRow, keyof Row> {
  const { target, budget } = activity;
  const quarters = quartersOf(activity);
  return {
    kind: 'activity',
    id: activity.id,
    lead: textIn(activity.lead, language).trim(),
    quarters,
    when: formatQuarters(quarters, language),
    target: formatQuantity(target.quantity, textIn(target.unit, language), language),
    budget: budget.amount === null ? '' : formatMoney(budget.amount, budget.currency, language),
    payer: budget.amount === null ? budget.payer : (budget.payer ?? 'undecided'),
  };
}
