import type { PercentField } from '../../../../shared/domain/checks/concern.ts';
import type { ListItemId } from '../../../../shared/domain/listItem.ts';
import { type Language, textIn } from '../../../../shared/domain/text.ts';
import { assertNever } from '../../../../shared/lib/assert.ts';
import type { PlanIssue } from '../../../../shared/records/planIssues.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import {
  formatList,
  formatMonth,
  formatMonths,
  formatNumber,
  formatQuantity,
  formatQuarters,
} from '../../../../shared/reports/format.ts';
import type { useTexts } from '../../../app/i18n.ts';

type Translator = ReturnType<typeof useTexts>['t'];
export type Named = Pick<Records, 'partners' | 'programmeTargets' | 'listItems'>;

/** What a check has found out, a sentence for each thing; none where its title says it all. */
export function sentencesOf(
  issue: PlanIssue,
  t: Translator,
  language: Language,
  records: Named,
): readonly string[] {
  switch (issue.check) {
    case 'noLead':
    case 'noDates':
    case 'noIndicator':
    case 'noBudget':
    case 'noPayer':
    case 'noEvidence':
      return [];
    case 'endBeforeStart': {
      const [start, end] = [formatMonth(issue.start, language), formatMonth(issue.end, language)];
      return [t('planChecks.say.endBeforeStart', { start, end })];
    }
    case 'outsidePhase': {
      const phase = formatMonths(issue.phase.start, issue.phase.end, language);
      return issue.ends.map(({ end, month }) =>
        t(`planChecks.say.outsidePhase.${end}`, { month: formatMonth(month, language), phase }),
      );
    }
    case 'overHundred':
      return issue.values.map(({ field, value }) =>
        t('planChecks.say.overHundred', {
          field: fieldName(field, t),
          value: formatNumber(value, language),
        }),
      );
    case 'duplicateWording':
      return [t('planChecks.say.duplicateWording', { number: issue.number })];
    case 'leadLoad': {
      const { limit } = issue;
      const lead = textIn(issue.lead, language).trim();
      return issue.loads.map(({ quarter, count }) =>
        t('planChecks.say.leadLoad', { quarter: formatQuarters([quarter], language), lead, count, limit }),
      );
    }
    case 'unconfirmedPartner':
      return issue.partnerIds.flatMap((id) => {
        const partner = records.partners.get(id);
        return partner
          ? [t('planChecks.say.unconfirmedPartner', { partner: textIn(partner.name, language) })]
          : [];
      });
    case 'programmeTarget':
      return issue.sums.map(({ targetId, wanted, unit, total, own }) =>
        t(`planChecks.say.programmeTarget.${total < wanted ? 'under' : 'over'}`, {
          target: placed(
            formatQuantity(wanted, textIn(unit, language), language),
            records.programmeTargets.get(targetId)?.provinces ?? [],
            t,
            language,
            records,
          ),
          total: formatNumber(total, language),
          gap: formatNumber(Math.abs(total - wanted), language),
          own: formatNumber(own, language),
        }),
      );
    default:
      return assertNever(issue);
  }
}

function fieldName(field: PercentField, t: Translator): string {
  return t(`planCells.column.${field}`);
}

function placed(
  target: string,
  ids: readonly ListItemId[],
  t: Translator,
  language: Language,
  { listItems }: Named,
): string {
  const names = ids.flatMap((id) => {
    const item = listItems.get(id);
    return item ? [textIn(item.name, language)] : [];
  });
  if (names.length === 0) return target;
  return t('planChecks.say.targetWithin', { target, provinces: formatList(names, language) });
}
