import { type Activity, spanOf } from '../domain/activity.ts';
import { type Quarter, quartersBetween } from '../domain/month.ts';
import { numberPlan } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import { emptyRichText, isBlankRichText, type RichText } from '../domain/richText.ts';
import { type Language, otherLanguage, type Text, textIn } from '../domain/text.ts';
import {
  newWorkplan,
  type PlanSection,
  planSections,
  type Workplan,
  type WorkplanId,
} from '../domain/workplan.ts';
import type { WorkshopId } from '../domain/workshop.ts';
import { assert } from '../lib/assert.ts';
import { indexEvidence } from '../records/evidence.ts';
import { daysOf, workplanOf, workshopOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { type BudgetByYear, budgetByYear } from './budgetByYear.ts';
import { type BudgetSummary, budgetSummary } from './budgetSummary.ts';
import { type Contribution, contributionOf } from './contribution.ts';
import { formatDays, formatMonths } from './format.ts';
import { Naming } from './naming.ts';
import { type EvidenceLine, planEvidence } from './planEvidence.ts';
import {
  type AcceptedLine,
  acceptedLines,
  type ContactLine,
  contactLines,
  type MilestoneLine,
  milestoneLines,
  milestonesByActivity,
  type RowActivity,
} from './planLists.ts';
import { type PlanRow, planRows, shownRows } from './planRows.ts';
import { type PlanTimeline, planTimeline } from './planTimeline.ts';
import { contributionSentences, planSentences } from './workplanSentences.ts';

/** A name in the language of the document and, where there is one, in the other language. */
export type Name = { readonly own: string; readonly other: string };

export type PlanLook = Pick<Workplan, 'logo' | 'accent' | 'typeface'>;

/** Everything that the workplan of one partner says, in one language, and nothing about how it is laid out. */
export type WorkplanReport = {
  readonly kind: 'workplan';
  readonly language: Language;
  /** By which an edited file finds its way back; the workplan is null until the partner has one. */
  readonly ids: { readonly workshop: WorkshopId; readonly workplan: WorkplanId | null };
  readonly look: PlanLook;
  readonly partner: Name & { readonly mark: string };
  readonly programme: string;
  readonly phase: { readonly name: string; readonly months: string };
  readonly workshop: { readonly title: string; readonly place: string; readonly dates: string };
  readonly version: string;
  readonly isFinal: boolean;
  /** The day on which the document was made; empty when nobody says. */
  readonly madeOn: string;
  readonly notice: string;
  readonly developmentObjective: string;
  /** What the partner chose, as far as there is something to show in it. */
  readonly sections: readonly PlanSection[];
  readonly context: RichText;
  readonly contribution: Contribution;
  readonly howMade: string;
  readonly summary: string;
  readonly rows: readonly PlanRow[];
  /** Every quarter from the first to the last of the plan; none when no activity has dates. */
  readonly quarters: readonly Quarter[];
  readonly timeline: PlanTimeline | null;
  readonly budget: BudgetSummary;
  readonly budgetYears: BudgetByYear;
  readonly milestones: readonly MilestoneLine[];
  readonly contacts: readonly ContactLine[];
  readonly evidence: readonly EvidenceLine[];
  /** Checks that somebody looked at and lets stand. */
  readonly accepted: readonly AcceptedLine[];
};

/** `today` is the date of the export, `YYYY-MM-DD`; without it the document bears none. */
export function workplanReport(
  records: Records,
  partnerId: PartnerId,
  language: Language,
  today: string | null = null,
): WorkplanReport {
  const partner = records.partners.get(partnerId);
  assert(partner, 'a report is made of a partner of the workshop');
  const workshop = workshopOf(records);
  const workplan = workplanOf(records, partnerId);
  const naming = new Naming(records, language);
  const numbered = workplan ? shownRows(numberPlan(records, workplan.id)) : [];
  const planned = numbered.flatMap((each, row): readonly RowActivity[] =>
    each.kind === 'activity' ? [{ row, number: each.number, activity: each.record }] : [],
  );
  const activities = planned.map(({ activity }) => activity);
  const milestones = milestonesByActivity(records);
  const { name: phase, start, end } = workshop.phase;
  const name = nameOf(partner.name, language);
  const contribution = contributionOf(records, partnerId);
  const facts = {
    language,
    partner: { ...name, mark: partner.mark },
    phase: { name: naming.text(phase), months: formatMonths(start, end, language) },
    rows: planRows(numbered, records, naming),
    quarters: quartersAcross(activities),
    budget: budgetSummary(activities, language),
  };
  const dates = daysOf(records).map((day) => day.date);
  const said = {
    ...facts,
    context: contextOf(workplan, language),
    contribution,
    timeline: planTimeline(
      planned.map((each) => ({ ...each, milestones: milestones.get(each.activity.id) ?? [] })),
    ),
    budgetYears: budgetByYear(activities),
    milestones: milestoneLines(planned, milestones, naming),
    contacts: contactLines(records, partnerId, naming),
    evidence: planEvidence(planned, records, indexEvidence(records), naming),
  };
  const { logo, accent, typeface, sections, version, isFinal } = workplan ?? newWorkplan;
  return {
    kind: 'workplan',
    ...said,
    ids: { workshop: workshop.id, workplan: workplan?.id ?? null },
    look: { logo, accent, typeface },
    programme: naming.text(workshop.programme),
    workshop: {
      title: naming.text(workshop.title),
      place: naming.text(workshop.place),
      dates: formatDays(dates, language),
    },
    version: version.trim(),
    isFinal,
    madeOn: today === null ? '' : formatDays([today], language),
    notice: naming.text(workshop.notice),
    developmentObjective: naming.text(workshop.developmentObjective),
    sections: planSections.filter((section) => sections.includes(section) && hasContent(section, said)),
    howMade: contributionSentences(contribution, name.own, language),
    summary: planSentences(facts),
    accepted: acceptedLines(workplan, planned, naming),
  };
}

type Said = Pick<
  WorkplanReport,
  'context' | 'contribution' | 'rows' | 'timeline' | 'budgetYears' | 'milestones' | 'contacts' | 'evidence'
>;

/** An empty chapter is not printed. */
function hasContent(section: PlanSection, said: Said): boolean {
  const { rows } = said;
  return {
    summary: true,
    context: !isBlankRichText(said.context),
    howMade: said.contribution.all.cards > 0,
    logframe: rows.length > 0,
    schedule: rows.length > 0,
    timeline: said.timeline !== null,
    budget: said.budgetYears.currencies.length > 0,
    milestones: said.milestones.length > 0,
    risks: rows.some((row) => row.kind === 'activity' && (row.risks !== '' || row.remarks !== '')),
    contacts: said.contacts.length > 0,
    evidence: said.evidence.length > 0,
  }[section];
}

/** The other language where this one is blank. */
function contextOf(workplan: Workplan | undefined, language: Language): RichText {
  const context = workplan?.context ?? { en: emptyRichText, zh: emptyRichText };
  return isBlankRichText(context[language]) ? context[otherLanguage(language)] : context[language];
}

function nameOf(name: Text, language: Language): Name {
  const own = textIn(name, language).trim();
  const other = name[otherLanguage(language)].trim();
  return { own, other: other === own ? '' : other };
}

/** From the first to the last month of those with dates that make sense. */
function quartersAcross(activities: readonly Activity[]): readonly Quarter[] {
  const spans = activities.flatMap((activity) => spanOf(activity) ?? []);
  const first = spans.map(({ start }) => start).toSorted()[0];
  const last = spans
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? [] : quartersBetween(first, last);
}
