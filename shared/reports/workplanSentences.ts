import type { Quarter } from '../domain/month.ts';
import type { Language } from '../domain/text.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import type { BudgetSummary } from './budgetSummary.ts';
import type { Contribution } from './contribution.ts';
import { formatList, formatQuarters } from './format.ts';
import type { PlanRow } from './planRows.ts';

type PlanFacts = {
  readonly language: Language;
  readonly partner: { readonly own: string };
  readonly phase: { readonly name: string };
  readonly rows: readonly PlanRow[];
  readonly quarters: readonly Quarter[];
  readonly budget: BudgetSummary;
};

/** The plan in a few sentences; what is missing is said, because people sign below it. */
export function planSentences({ language, partner, phase, rows, quarters, budget }: PlanFacts): string {
  const { sentences, join } = documentLabels(language);
  const count = (kind: PlanRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  const activities = count('activity');
  if (activities === 0) return sentences.nothingPlanned(partner.own);
  const unscheduled = rows.filter((row) => row.kind === 'activity' && row.when === '').length;
  const figures = { activities, outputs: count('output'), objectives: count('objective') };
  return join([
    sentences.plan({ ...figures, phase: phase.name }),
    ...(quarters.length > 0 ? [sentences.time(formatQuarters(quarters, language))] : []),
    ...(unscheduled > 0 ? [sentences.unscheduled(unscheduled)] : []),
    ...(budget.totals.length > 0 ? [sentences.budget(formatList(budget.totals, language))] : []),
    ...(budget.withoutAmount > 0 ? [sentences.withoutAmount(budget.withoutAmount)] : []),
  ]);
}

export function contributionSentences(
  { partner, all }: Contribution,
  name: string,
  language: Language,
): string {
  const { sentences, join } = documentLabels(language);
  if (all.cards === 0) return sentences.nothingWritten;
  return join([sentences.workshop(all), sentences.contribution({ ...partner, partner: name })]);
}
