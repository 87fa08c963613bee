import type { z } from 'zod';
import { type Activity, activitySchema, supportSchema } from '../domain/activity.ts';
import { evidenceLinksSchema } from '../domain/evidenceLink.ts';
import { type Month, monthSchema } from '../domain/month.ts';
import { numberPlan, numberStrategy } from '../domain/numbering.ts';
import { acceptedCheckSchema } from '../domain/planCheck.ts';
import { type Quantity, quantitySchema } from '../domain/quantity.ts';
import { plainText, richTextSchema } from '../domain/richText.ts';
import { type Text, textSchema } from '../domain/text.ts';
import { logoSchema, planSections } from '../domain/workplan.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import type { Records } from '../records/tables.ts';
import { formatMoney, formatMonth, formatNumber, formatQuantity } from '../reports/format.ts';
import type { Naming } from '../reports/naming.ts';
import { linkReference } from '../reports/planEvidence.ts';
import type { Value } from './conflict.ts';
import type { FieldPath } from './fields.ts';

export type Speaker = { readonly records: Records; readonly naming: Naming };
export type Say = (value: Value, speaker: Speaker, path: FieldPath) => string;

/** A new field must be given words to compile. */
export const sayings: { readonly [F in FieldPath['field']]: Say } = {
  id: asItIs,
  workplanId: asItIs,
  partnerId: asItIs,
  order: () => '',
  outputId: outputWords,
  activityId: activityWords,
  title: textWords,
  lead: textWords,
  supporting: supportWords,
  provinces: itemWords,
  sectors: itemWords,
  start: monthWords,
  end: monthWords,
  month: monthWords,
  deliverable: textWords,
  target: quantityWords,
  percentWomen: (value, { naming: { language } }) =>
    typeof value === 'number' ? `${formatNumber(value, language)}${language === 'zh' ? '%' : '\u00A0%'}` : '',
  countsElsewhere: yesOrNo,
  indicator: textWords,
  baseline: quantityWords,
  indicatorTarget: quantityWords,
  verification: textWords,
  budget: budgetWords,
  risks: textWords,
  remarks: textWords,
  evidence: evidenceWords,
  status: (value, speaker) => oneOf(labelsOf(speaker).plan.statuses, value),
  actual: quantityWords,
  accepted: acceptedWords,
  illustrative: yesOrNo,
  isDone: yesOrNo,
  context: contextWords,
  version: asItIs,
  isFinal: (value, speaker) => {
    const { plan } = labelsOf(speaker);
    return typeof value !== 'boolean' ? '' : value ? plan.final : plan.draft;
  },
  sections: (value, speaker) => {
    const { sections, comma } = labelsOf(speaker).plan;
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
    return planSections
      .filter((section) => chosen.includes(section))
      .map((section) => sections[section])
      .join(comma);
  },
  logo: (value, speaker) => {
    const logo = logoSchema.safeParse(value).data;
    return logo ? labelsOf(speaker).fields.logo(logo.width, logo.height) : '';
  },
  accent: asItIs,
  typeface: (value, speaker) => oneOf(labelsOf(speaker).fields.typefaces, value),
  further: (value) => (value === null || typeof value === 'string' ? (value ?? '') : JSON.stringify(value)),
};

function labelsOf({ naming }: Speaker) {
  return documentLabels(naming.language);
}

export function propertyOf(value: Value, name: string): Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value[name] ?? null) : null;
}

function oneOf(words: Readonly<Record<string, string>>, value: Value): string {
  return typeof value === 'string' ? (words[value] ?? value) : '';
}

function asItIs(value: Value): string {
  return typeof value === 'string' ? value : '';
}

function yesOrNo(value: Value, speaker: Speaker): string {
  const { plan, fields } = labelsOf(speaker);
  return typeof value !== 'boolean' ? '' : value ? plan.yes : fields.no;
}

export function textWords(value: Value, { naming }: Speaker): string {
  if (typeof value === 'string') return value;
  const text: Text | undefined = textSchema.safeParse(value).data;
  return text ? naming.text(text) : '';
}

function contextWords(value: Value, speaker: Speaker): string {
  const both = { en: propertyOf(value, 'en'), zh: propertyOf(value, 'zh') };
  const { language } = speaker.naming;
  const text = richTextSchema.safeParse(both[language] ?? value).data;
  return text ? plainText(text).trimEnd() : '';
}

function monthWords(value: Value, { naming }: Speaker): string {
  const month: Month | undefined = monthSchema.safeParse(value).data;
  return month === undefined ? '' : formatMonth(month, naming.language);
}

function quantityWords(value: Value, { naming }: Speaker): string {
  const quantity: Quantity | undefined = quantitySchema.safeParse(value).data;
  return quantity ? formatQuantity(quantity.quantity, naming.text(quantity.unit), naming.language) : '';
}

const budgetShape = activitySchema.unwrap().shape.budget;

/** The amount, who pays, or both, as the path says. */
function budgetWords(value: Value, speaker: Speaker, { place }: FieldPath): string {
  if (place === '.payer') return oneOf(labelsOf(speaker).payers, value);
  const { amount, currency, payer }: Partial<Activity['budget']> =
    budgetShape.unwrap().partial().safeParse(value).data ?? {};
  const money =
    amount === undefined || amount === null || currency === undefined
      ? ''
      : formatMoney(amount, currency, speaker.naming.language);
  return joined(speaker, [money, oneOf(labelsOf(speaker).payers, payer ?? null)]);
}

function supportWords(value: Value, speaker: Speaker): string {
  const { plan, fields } = labelsOf(speaker);
  const names = listOf(value).map((each) => {
    const support = supportSchema.safeParse(each).data;
    if (!support || !speaker.records.partners.has(support.partnerId)) return fields.unknown;
    const name = speaker.naming.partner(support.partnerId);
    return support.isConfirmed ? name : plan.toBeConfirmed(name);
  });
  return joined(speaker, names);
}

function itemWords(value: Value, speaker: Speaker): string {
  const items: ReadonlyMap<string, { readonly name: Text }> = speaker.records.listItems;
  const names = listOf(value).map((id) => {
    const item = items.get(asItIs(id));
    return item ? speaker.naming.text(item.name) : labelsOf(speaker).fields.unknown;
  });
  return joined(speaker, names);
}

function evidenceWords(value: Value, speaker: Speaker): string {
  const links: z.infer<typeof evidenceLinksSchema> = evidenceLinksSchema.safeParse(value).data ?? [];
  const { unknown } = labelsOf(speaker).fields;
  return joined(
    speaker,
    links.map((link) => linkReference(link, speaker.records) ?? unknown),
  );
}

function acceptedWords(value: Value, speaker: Speaker): string {
  const { checks, colon } = labelsOf(speaker).plan;
  const said = listOf(value).flatMap((each) => {
    const accepted = acceptedCheckSchema.safeParse(each).data;
    return accepted ? [`${checks[accepted.check]}${colon}${speaker.naming.text(accepted.reason)}`] : [];
  });
  return said.join('\n');
}

function outputWords(value: Value, speaker: Speaker): string {
  const output = numberStrategy(speaker.records).find(({ record }) => record.id === value);
  return output ? named(output, speaker) : labelsOf(speaker).fields.unknown;
}

function activityWords(value: Value, speaker: Speaker): string {
  const activities: ReadonlyMap<string, Activity> = speaker.records.activities;
  const activity = activities.get(asItIs(value));
  const row =
    activity && numberPlan(speaker.records, activity.workplanId).find(({ record }) => record.id === value);
  return row ? named(row, speaker) : labelsOf(speaker).fields.unknown;
}

function named(
  { number, record }: { readonly number: string; readonly record: { readonly title: Text } },
  { naming }: Speaker,
): string {
  return `${number} ${naming.text(record.title)}`.trim();
}

/** A whole list, or one member of it. */
function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value];
}

function joined(speaker: Speaker, words: readonly string[]): string {
  return words.filter((word) => word !== '').join(labelsOf(speaker).plan.comma);
}
