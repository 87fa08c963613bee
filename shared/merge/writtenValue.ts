import { activitySchema } from '../domain/activity.ts';
import { parseAmount } from '../domain/parseAmount.ts';
import { parseMonth } from '../domain/parseMonth.ts';
import { parsePercent } from '../domain/parsePercent.ts';
import { overtypedTarget, parseQuantity } from '../domain/parseQuantity.ts';
import { noQuantity, quantitySchema } from '../domain/quantity.ts';
import { plainText, richTextSchema } from '../domain/richText.ts';
import { richTextFrom } from '../domain/richTextFrom.ts';
import { type Language, shownLanguage, textIn } from '../domain/text.ts';
import { formatMoney, formatNumber, formatQuantity } from '../reports/format.ts';
import type { Conflict, Value } from './conflict.ts';
import { fieldPath } from './fields.ts';

export type WrittenProblem =
  | 'not-a-month'
  | 'not-an-amount'
  | 'not-a-percentage'
  | 'too-precise'
  | 'too-much'
  | 'not-for-this';

export type WrittenValue =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: WrittenProblem };

const money = activitySchema.unwrap().shape.budget.unwrap().pick({ amount: true, currency: true });

/**
 * What a person means who types this in place of the two sides of a conflict, read as the cells of the plan are. Of an
 * amount the currency stays ours where none is typed; of a quantity the unit stands in the language of its script.
 */
export function writtenValue(
  { field, ours }: Pick<Conflict, 'field' | 'ours'>,
  typed: string,
  language: Language,
): WrittenValue {
  const path = field === null ? null : fieldPath(field);
  switch (path?.field) {
    case 'start':
    case 'end':
    case 'month':
      return monthFrom(typed, path.field === 'start' ? 'start' : 'end');
    case 'percentWomen': {
      const parsed = parsePercent(typed);
      if (parsed.kind === 'none') return value(null);
      return parsed.kind === 'percent' ? value(parsed.percent) : problem(parsed.kind);
    }
    case 'target':
    case 'baseline':
    case 'indicatorTarget':
    case 'actual':
      return quantityFrom(typed, ours, language);
    case 'budget':
      return path.place === '.amount' ? amountFrom(typed, ours) : problem('not-for-this');
    case 'context':
      return value(richTextOf(typed));
    case 'version':
      return value(typed.trim());
    default:
      return path !== null && path.language !== null ? value(typed) : problem('not-for-this');
  }
}

/** What writing starts from; typed as it is, it means the same value again. Formatted text goes as its plain words. */
export function textToWrite(field: string, from: Value, language: Language): string {
  if (from === null) return '';
  switch (fieldPath(field).field) {
    case 'percentWomen':
      return typeof from === 'number' ? `${formatNumber(from, language)}%` : '';
    case 'target':
    case 'baseline':
    case 'indicatorTarget':
    case 'actual': {
      const { quantity, unit } = quantitySchema.safeParse(from).data ?? noQuantity;
      return formatQuantity(quantity, textIn(unit, language), language);
    }
    case 'budget': {
      const { amount = null, currency } = money.safeParse(from).data ?? {};
      return amount === null || currency === undefined ? '' : formatMoney(amount, currency, language);
    }
    case 'context': {
      const text = richTextSchema.safeParse(from).data;
      return text ? plainText(text).trimEnd() : '';
    }
    default:
      return typeof from === 'string' ? from : '';
  }
}

function monthFrom(typed: string, side: 'start' | 'end'): WrittenValue {
  const parsed = parseMonth(typed, side);
  if (parsed.kind === 'none') return value(null);
  return parsed.kind === 'month' ? value(parsed.month) : problem(parsed.kind);
}

function quantityFrom(typed: string, ours: Value, language: Language): WrittenValue {
  const before = quantitySchema.safeParse(ours).data ?? noQuantity;
  if (typed === formatQuantity(before.quantity, textIn(before.unit, language), language)) return value(ours);
  const parsed = parseQuantity(typed);
  if (parsed.kind !== 'quantity') return problem(parsed.kind);
  return value(overtypedTarget(before, shownLanguage(before.unit, language), parsed));
}

function amountFrom(typed: string, ours: Value): WrittenValue {
  const parsed = parseAmount(typed);
  if (parsed.kind !== 'amount') return problem(parsed.kind);
  const before = money.safeParse(ours).data ?? { amount: null, currency: 'CNY' };
  const isCurrencyAlone = parsed.amount === null && parsed.currency !== null;
  return value({
    amount: isCurrencyAlone ? before.amount : parsed.amount,
    currency: parsed.currency ?? before.currency,
  });
}

/** Each line a paragraph; none at all for no words. */
function richTextOf(typed: string): Value {
  const lines = typed.trim() === '' ? [] : typed.trimEnd().split('\n');
  const content = lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return richTextFrom({ type: 'doc', content }) as unknown as Value;
}

function value(given: Value): WrittenValue {
  return { kind: 'value', value: given };
}

function problem(kind: WrittenProblem): WrittenValue {
  return { kind: 'problem', problem: kind };
}
