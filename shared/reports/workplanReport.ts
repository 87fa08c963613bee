import type { Activity } from '../domain/activity.ts';
import { type Quarter, quartersBetween } from '../domain/month.ts';
import { type NumberedRow, numberPlan } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import { type Language, otherLanguage, type Text, textIn } from '../domain/text.ts';
import type { WorkplanId } from '../domain/workplan.ts';
import { assert } from '../lib/assert.ts';
import { daysOf, workplanOf, workshopOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { type BudgetSummary, budgetSummary } from './budgetSummary.ts';
import { type Contribution, contributionOf } from './contribution.ts';
import { formatDays, formatMonths } from './format.ts';
import { type PlanRow, planRows } from './planRows.ts';
import { contributionSentences, planSentences } from './workplanSentences.ts';

/** A name in the language of the document and, where there is one, in the other language. */
export type Name = { readonly own: string; readonly other: string };

/** Everything that the workplan of one partner says, in one language, and nothing about how it looks. */
export type WorkplanReport = {
  readonly kind: 'workplan';
  readonly language: Language;
  readonly partner: Name & { readonly mark: string };
  readonly programme: string;
  readonly phase: { readonly name: string; readonly months: string };
  readonly workshop: { readonly title: string; readonly place: string; readonly dates: string };
  readonly notice: string;
  readonly developmentObjective: string;
  readonly contribution: Contribution;
  readonly howMade: string;
  readonly summary: string;
  readonly rows: readonly PlanRow[];
  /** Every quarter from the first to the last of the plan; none when no activity has dates. */
  readonly quarters: readonly Quarter[];
  readonly budget: BudgetSummary;
};

export function workplanReport(records: Records, partnerId: PartnerId, language: Language): WorkplanReport {
  const partner = records.partners.get(partnerId);
  assert(partner, 'a report is made of a partner of the workshop');
  const workshop = workshopOf(records);
  const numbered = numberedRows(records, workplanOf(records, partnerId)?.id);
  const activities = numbered.flatMap((row) => (row.kind === 'activity' ? [row.record] : []));
  const { name: phase, start, end } = workshop.phase;
  const name = nameOf(partner.name, language);
  const contribution = contributionOf(records, partnerId);
  const facts = {
    language,
    partner: { ...name, mark: partner.mark },
    phase: { name: textIn(phase, language), months: formatMonths(start, end, language) },
    rows: planRows(numbered, language),
    quarters: spanOf(activities),
    budget: budgetSummary(activities, language),
  };
  return {
    kind: 'workplan',
    ...facts,
    programme: textIn(workshop.programme, language),
    workshop: {
      title: textIn(workshop.title, language),
      place: textIn(workshop.place, language),
      dates: formatDays(
        daysOf(records).map((day) => day.date),
        language,
      ),
    },
    notice: textIn(workshop.notice, language),
    developmentObjective: textIn(workshop.developmentObjective, language),
    contribution,
    howMade: contributionSentences(contribution, name.own, language),
    summary: planSentences(facts),
  };
}

function numberedRows(records: Records, workplanId: WorkplanId | undefined): readonly NumberedRow[] {
  return workplanId === undefined ? [] : numberPlan(records, workplanId);
}

function nameOf(name: Text, language: Language): Name {
  const own = textIn(name, language).trim();
  const other = name[otherLanguage(language)].trim();
  return { own, other: other === own ? '' : other };
}

function spanOf(activities: readonly Activity[]): readonly Quarter[] {
  const starts = activities.flatMap((activity) => activity.start ?? []).toSorted();
  const ends = activities.flatMap((activity) => activity.end ?? []).toSorted();
  const [first, last] = [starts[0], ends.at(-1)];
  return first === undefined || last === undefined ? [] : quartersBetween(first, last);
}
