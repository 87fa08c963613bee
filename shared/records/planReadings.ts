import type { Activity } from '../domain/activity.ts';
import type { List } from '../domain/listItem.ts';
import { parseAmount } from '../domain/parseAmount.ts';
import { parsePayer, parseStatus } from '../domain/parseChoice.ts';
import { parseListItems } from '../domain/parseListItems.ts';
import { parseMonth } from '../domain/parseMonth.ts';
import { parsePercent } from '../domain/parsePercent.ts';
import { overtypedTarget, parseQuantity } from '../domain/parseQuantity.ts';
import { parseQuarters } from '../domain/parseQuarters.ts';
import { parseSupport } from '../domain/parseSupport.ts';
import type { PlanColumn } from '../domain/planColumn.ts';
import { type Language, overtyped, shownLanguage, type Text, textIn } from '../domain/text.ts';
import { formatQuantity } from '../reports/format.ts';
import type { PlanNames } from './planNames.ts';

type Written = Extract<PlanColumn, keyof Activity>;
/** Columns of words in one or both languages. */
export type ProseColumn = { [C in Written]: Activity[C] extends Text ? C : never }[Written];

export type Problem =
  | 'not-quarters'
  | 'not-a-month'
  | 'not-an-amount'
  | 'not-a-percentage'
  | 'not-a-payer'
  | 'not-a-status'
  | 'unknown-partners'
  | 'unknown-items'
  | 'too-precise'
  | 'too-much';

/** What columns write. */
export type CellFields = Partial<
  Pick<
    Activity,
    | ProseColumn
    | 'supporting'
    | 'provinces'
    | 'sectors'
    | 'start'
    | 'end'
    | 'target'
    | 'percentWomen'
    | 'baseline'
    | 'indicatorTarget'
    | 'budget'
    | 'status'
    | 'actual'
  >
>;
export type Reading =
  | { readonly kind: 'fields'; readonly fields: CellFields }
  /** `names` are those that nobody knows. */
  | { readonly kind: 'problem'; readonly problem: Problem; readonly names?: readonly string[] };

export type QuantityColumn = 'target' | 'baseline' | 'indicatorTarget' | 'actual';

/** What a person means who types this into a cell of the activity as it was before. */
export type Read = (typed: string, before: Activity, language: Language, names: PlanNames) => Reading;

export function proseReader(field: ProseColumn): Read {
  return (typed, { [field]: before }, language) =>
    fields({ [field]: typed === textIn(before, language) ? before : overtyped(before, language, typed) });
}

const readLeadText = proseReader('lead');

/** The name of somebody who takes part is known in both languages. */
export const readLead: Read = (typed, before, language, names) => {
  const said = typed.trim().toLowerCase();
  const isShown = typed === textIn(before.lead, language);
  const person = names.people.find(({ name }) =>
    [name.en, name.zh].some((each) => each.toLowerCase() === said),
  );
  if (said === '' || isShown || !person) return readLeadText(typed, before, language, names);
  return fields({ lead: person.name });
};

export function quantityReader(field: QuantityColumn): Read {
  return (typed, { [field]: before }, language) => {
    if (typed === formatQuantity(before.quantity, textIn(before.unit, language), language))
      return fields({ [field]: before });
    const parsed = parseQuantity(typed);
    if (parsed.kind !== 'quantity') return { kind: 'problem', problem: parsed.kind };
    return fields({ [field]: overtypedTarget(before, shownLanguage(before.unit, language), parsed) });
  };
}

export function itemsReader(field: 'provinces' | 'sectors', list: List): Read {
  return (typed, _before, _language, { items }) => {
    const parsed = parseListItems(typed, items[list]);
    if (parsed.kind !== 'items') return { kind: 'problem', problem: parsed.kind, names: parsed.names };
    return fields({ [field]: parsed.ids });
  };
}

export function monthReader(field: 'start' | 'end'): Read {
  return (typed) => {
    const parsed = parseMonth(typed, field);
    if (parsed.kind === 'not-a-month') return { kind: 'problem', problem: parsed.kind };
    return fields({ [field]: parsed.kind === 'none' ? null : parsed.month });
  };
}

/** `Mar 2018 –` has no end yet. An end before the start is kept: a check asks for it. */
export const readQuarters: Read = (typed) => {
  const parsed = parseQuarters(typed);
  if (parsed.kind === 'none') return fields({ start: null, end: null });
  if (parsed.kind !== 'not-quarters') return fields({ start: parsed.start, end: parsed.end });
  const [, first, last] = /^(.*?)\s*[–—-]\s*(.*)$/u.exec(typed.trim()) ?? [];
  const [start, end] = [parseMonth(first ?? '?', 'start'), parseMonth(last ?? '?', 'end')];
  if (start.kind === 'month' && end.kind === 'none') return fields({ start: start.month, end: null });
  if (start.kind === 'none' && end.kind === 'month') return fields({ start: null, end: end.month });
  return { kind: 'problem', problem: 'not-quarters' };
};

export const readPercentWomen: Read = (typed) => {
  const parsed = parsePercent(typed);
  if (parsed.kind === 'none') return fields({ percentWomen: null });
  if (parsed.kind === 'percent') return fields({ percentWomen: parsed.percent });
  return { kind: 'problem', problem: parsed.kind };
};

/** A currency typed alone changes the currency; an amount typed alone keeps it. */
export const readBudget: Read = (typed, { budget }) => {
  const parsed = parseAmount(typed);
  if (parsed.kind !== 'amount') return { kind: 'problem', problem: parsed.kind };
  const isCurrencyAlone = parsed.amount === null && parsed.currency !== null;
  const amount = isCurrencyAlone ? budget.amount : parsed.amount;
  return fields({ budget: { ...budget, amount, currency: parsed.currency ?? budget.currency } });
};

export const readPayer: Read = (typed, { budget }) => {
  const payer = parsePayer(typed);
  if (payer === null && typed.trim() !== '') return { kind: 'problem', problem: 'not-a-payer' };
  return fields({ budget: { ...budget, payer } });
};

/** Who clears it plans it. */
export const readStatus: Read = (typed) => {
  const status = typed.trim() === '' ? 'planned' : parseStatus(typed);
  return status === null ? { kind: 'problem', problem: 'not-a-status' } : fields({ status });
};

export const readSupporting: Read = (typed, _before, _language, { partners }) => {
  const parsed = parseSupport(typed, partners);
  if (parsed.kind === 'support') return fields({ supporting: parsed.supporting });
  return { kind: 'problem', problem: parsed.kind, names: parsed.names };
};

function fields(given: CellFields): Reading {
  return { kind: 'fields', fields: given };
}
