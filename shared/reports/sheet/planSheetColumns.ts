import { type Activity, quartersOf } from '../../domain/activity.ts';
import type { EvidenceLink } from '../../domain/evidenceLink.ts';
import type { ListItemId } from '../../domain/listItem.ts';
import type { Milestone } from '../../domain/milestone.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { referenceOf } from '../../domain/reference.ts';
import type { Text } from '../../domain/text.ts';
import type { Records } from '../../records/tables.ts';
import { formatQuarters } from '../format.ts';
import { month, number, type SheetCell, type SheetColumn, text } from './sheetModel.ts';
import type { SheetWords } from './sheetWords.ts';

/** Width in characters of each column, in the order in which they stand; a quantity takes two, as its number can be summed. */
const widths = {
  number: 8,
  title: 46,
  lead: 22,
  supporting: 26,
  provinces: 16,
  sectors: 18,
  target: 12,
  targetUnit: 18,
  percentWomen: 9,
  countsElsewhere: 12,
  start: 10,
  end: 10,
  quarters: 20,
  deliverable: 30,
  indicator: 30,
  baseline: 10,
  baselineUnit: 16,
  indicatorTarget: 10,
  indicatorTargetUnit: 16,
  verification: 28,
  budget: 14,
  currency: 9,
  payer: 16,
  milestones: 34,
  risks: 30,
  remarks: 26,
  evidence: 14,
  status: 12,
  actual: 10,
  actualUnit: 16,
  illustrative: 11,
  id: 38,
} as const;
export type PlanSheetColumn = keyof typeof widths;
export const planSheetColumns = Object.keys(widths) as readonly PlanSheetColumn[];

export function planSheetColumn(id: PlanSheetColumn, words: SheetWords): SheetColumn<PlanSheetColumn> {
  return { id, head: words.head(id), width: widths[id], ...(id === 'id' ? { isHidden: true } : {}) };
}

export type ActivityContext = {
  readonly records: Records;
  readonly words: SheetWords;
  /** In their order. */
  readonly milestones: readonly Milestone[];
  readonly number: string;
};

/** What each column says of an activity. */
export function activityCells(
  activity: Activity,
  { records, words, milestones, number: place }: ActivityContext,
): Readonly<Record<PlanSheetColumn, SheetCell>> {
  const say = (content: Text): SheetCell => text(words.text(content));
  const count = ({ quantity }: Quantity): SheetCell => number(quantity);
  const unit = ({ unit: of }: Quantity): SheetCell => say(of);
  const named = (ids: readonly ListItemId[]): SheetCell =>
    text(words.list(ids.flatMap((id) => records.listItems.get(id)?.name ?? [])));
  const { target, baseline, indicatorTarget, actual, budget } = activity;
  const share = activity.percentWomen;
  return {
    number: text(place),
    title: say(activity.title),
    lead: say(activity.lead),
    supporting: text(supportingText(activity, records, words)),
    provinces: named(activity.provinces),
    sectors: named(activity.sectors),
    target: count(target),
    targetUnit: unit(target),
    percentWomen: share === null ? null : { kind: 'percent', value: share / 100 },
    countsElsewhere: text(activity.countsElsewhere ? words.label(({ plan }) => plan.yes) : ''),
    start: month(activity.start),
    end: month(activity.end),
    quarters: text(words.label((_, language) => formatQuarters(quartersOf(activity), language))),
    deliverable: say(activity.deliverable),
    indicator: say(activity.indicator),
    baseline: count(baseline),
    baselineUnit: unit(baseline),
    indicatorTarget: count(indicatorTarget),
    indicatorTargetUnit: unit(indicatorTarget),
    verification: say(activity.verification),
    budget: budget.amount === null ? null : { kind: 'money', value: budget.amount },
    currency: text(budget.amount === null ? '' : budget.currency),
    payer: text(payerText(budget, words)),
    milestones: text(milestones.map((each) => milestoneText(each, words)).join('\n')),
    risks: say(activity.risks),
    remarks: say(activity.remarks),
    evidence: text(activity.evidence.flatMap((link) => referenceOfLink(link, records) ?? []).join(', ')),
    status: text(words.label(({ plan }) => plan.statuses[activity.status])),
    actual: count(actual),
    actualUnit: unit(actual),
    illustrative: text(activity.illustrative ? '†' : ''),
    id: text(activity.id),
  };
}

/** An amount without a payer says so; no amount and no payer says nothing. */
function payerText({ amount, payer }: Activity['budget'], words: SheetWords): string {
  const shown = payer ?? (amount === null ? null : 'undecided');
  return shown === null ? '' : words.label(({ payers }) => payers[shown]);
}

function supportingText({ supporting }: Activity, { partners }: Records, words: SheetWords): string {
  return supporting
    .flatMap(({ partnerId, isConfirmed }) => {
      const partner = partners.get(partnerId);
      if (!partner) return [];
      const name = words.text(partner.name).replaceAll('\n', ' / ') || partner.mark;
      return [isConfirmed ? name : words.label(({ plan }) => plan.toBeConfirmed(name))];
    })
    .join('\n');
}

function milestoneText({ month: when, title, isDone }: Milestone, words: SheetWords): string {
  const said = words.text(title).replaceAll('\n', ' / ');
  return [when ?? '', said, isDone ? '✓' : ''].filter((each) => each !== '').join(' ');
}

/** `F-05`, `K-03` or `C-014`; null when the record is gone. */
export function referenceOfLink(link: EvidenceLink, records: Records): string | null {
  const kind = ({ finding: 'findings', cluster: 'clusters', card: 'cards' } as const)[link.kind];
  const found = (records[kind] as ReadonlyMap<string, { readonly number: number }>).get(link.id);
  return found ? referenceOf(kind, found.number) : null;
}
