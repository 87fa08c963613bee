import { type Activity, type ActivityId, quartersOf, type Status } from '../domain/activity.ts';
import type { BudgetPayer } from '../domain/budgetPayer.ts';
import { distinctLinks } from '../domain/evidenceLink.ts';
import type { ListItemId } from '../domain/listItem.ts';
import type { Quarter } from '../domain/month.ts';
import type { NumberedRow } from '../domain/numbering.ts';
import type { Quantity } from '../domain/quantity.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import type { Records } from '../records/tables.ts';
import { formatMoney, formatPercent, formatQuantity, formatQuarters } from './format.ts';
import type { Naming } from './naming.ts';
import { linkReference } from './planEvidence.ts';

type Row = { readonly number: string; readonly title: string; readonly illustrative: boolean };

/** Every cell as people read it; what is not known is the empty string. */
export type ActivityRow = Row & {
  readonly kind: 'activity';
  readonly id: ActivityId;
  readonly lead: string;
  readonly supporting: string;
  readonly provinces: string;
  readonly sectors: string;
  readonly quarters: readonly Quarter[];
  readonly when: string;
  readonly target: string;
  readonly percentWomen: string;
  readonly deliverable: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly indicatorTarget: string;
  readonly actual: string;
  readonly verification: string;
  readonly budget: string;
  /** Null while no amount is known. */
  readonly payer: BudgetPayer | null;
  readonly status: Status;
  readonly risks: string;
  readonly remarks: string;
  /** References: `F-05, K-03`. */
  readonly evidence: string;
};

export type PlanRow = (Row & { readonly kind: 'objective' | 'output' }) | ActivityRow;

type Named = Pick<Records, 'listItems' | 'partners' | 'findings' | 'clusters' | 'cards'>;

/** The rows that a document shows: an output without activities, or an objective without such outputs, is left out. */
export function planRows(
  numbered: readonly NumberedRow[],
  records: Named,
  naming: Naming,
): readonly PlanRow[] {
  return shownRows(numbered).map(({ kind, number, record }) => {
    const row = { number, title: naming.text(record.title), illustrative: record.illustrative };
    return kind === 'activity' ? { ...row, ...activityFields(record, records, naming) } : { ...row, kind };
  });
}

export function shownRows(numbered: readonly NumberedRow[]): readonly NumberedRow[] {
  const withActivities = new Set<string>();
  for (const row of numbered) if (row.kind === 'activity') withActivities.add(row.record.outputId);
  for (const { kind, record } of numbered) {
    if (kind === 'output' && withActivities.has(record.id)) withActivities.add(record.objectiveId);
  }
  return numbered.filter((row) => row.kind === 'activity' || withActivities.has(row.record.id));
}

function activityFields(activity: Activity, records: Named, naming: Naming): Omit<ActivityRow, keyof Row> {
  const { language } = naming;
  const { target, budget, percentWomen } = activity;
  const quarters = quartersOf(activity);
  const quantity = ({ quantity: number, unit }: Quantity) =>
    formatQuantity(number, naming.text(unit), language);
  return {
    kind: 'activity',
    id: activity.id,
    lead: naming.text(activity.lead),
    supporting: supportOf(activity, records, naming),
    provinces: listed(activity.provinces, records, naming),
    sectors: listed(activity.sectors, records, naming),
    quarters,
    when: formatQuarters(quarters, language),
    target: quantity(target),
    percentWomen: percentWomen === null ? '' : formatPercent(percentWomen, 100, language),
    deliverable: naming.text(activity.deliverable),
    indicator: naming.text(activity.indicator),
    baseline: quantity(activity.baseline),
    indicatorTarget: quantity(activity.indicatorTarget),
    actual: quantity(activity.actual),
    verification: naming.text(activity.verification),
    budget: budget.amount === null ? '' : formatMoney(budget.amount, budget.currency, language),
    payer: budget.amount === null ? budget.payer : (budget.payer ?? 'undecided'),
    status: activity.status,
    risks: naming.text(activity.risks),
    remarks: naming.text(activity.remarks),
    evidence: distinctLinks(activity.evidence)
      .flatMap((link) => linkReference(link, records) ?? [])
      .join(', '),
  };
}

/** Whoever reads must not take a partner for one that has said yes. */
function supportOf({ supporting }: Activity, { partners }: Named, naming: Naming): string {
  const { plan } = documentLabels(naming.language);
  const names = supporting.flatMap(({ partnerId, isConfirmed }) => {
    if (!partners.has(partnerId)) return [];
    const name = naming.partner(partnerId);
    return isConfirmed ? [name] : [plan.toBeConfirmed(name)];
  });
  return names.join(plan.comma);
}

function listed(ids: readonly ListItemId[], { listItems }: Named, naming: Naming): string {
  const names = ids.flatMap((id) => {
    const item = listItems.get(id);
    return item ? [naming.text(item.name)] : [];
  });
  return names.join(documentLabels(naming.language).plan.comma);
}
