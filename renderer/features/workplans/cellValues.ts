import type { Activity } from '../../../shared/domain/activity.ts';
import { parseAmount } from '../../../shared/domain/parseAmount.ts';
import { overtypedTarget, parseQuantity } from '../../../shared/domain/parseQuantity.ts';
import { parseQuarters } from '../../../shared/domain/parseQuarters.ts';
import { type Language, shownLanguage } from '../../../shared/domain/text.ts';
import type { TypedColumn } from './columns.ts';

export type Problem = 'not-quarters' | 'end-before-start' | 'not-an-amount' | 'too-precise' | 'too-much';

export type CellFields = Partial<Pick<Activity, 'start' | 'end' | 'target' | 'budget'>>;
export type Reading =
  | { readonly kind: 'fields'; readonly fields: CellFields }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What a person means who types this into a cell of the activity as it was before. */
export function readCell(column: TypedColumn, typed: string, before: Activity, language: Language): Reading {
  switch (column) {
    case 'quarters':
      return readQuarters(typed);
    case 'target':
      return readTarget(typed, before, language);
    case 'budget':
      return readBudget(typed, before);
  }
}

/** The fields that a column shows, as they are. */
export function fieldsOfColumn(column: TypedColumn, { start, end, target, budget }: Activity): CellFields {
  return { quarters: { start, end }, target: { target }, budget: { budget } }[column];
}

function readQuarters(typed: string): Reading {
  const parsed = parseQuarters(typed);
  if (parsed.kind === 'none') return fields({ start: null, end: null });
  if (parsed.kind === 'span') return fields({ start: parsed.start, end: parsed.end });
  return { kind: 'problem', problem: parsed.kind };
}

function readTarget(typed: string, { target }: Activity, language: Language): Reading {
  const parsed = parseQuantity(typed);
  if (parsed.kind !== 'quantity') return { kind: 'problem', problem: parsed.kind };
  return fields({ target: overtypedTarget(target, shownLanguage(target.unit, language), parsed) });
}

/** A currency typed alone changes the currency; an amount typed alone keeps it. */
function readBudget(typed: string, { budget }: Activity): Reading {
  const parsed = parseAmount(typed);
  if (parsed.kind !== 'amount') return { kind: 'problem', problem: parsed.kind };
  const isCurrencyAlone = parsed.amount === null && parsed.currency !== null;
  const amount = isCurrencyAlone ? budget.amount : parsed.amount;
  return fields({ budget: { ...budget, amount, currency: parsed.currency ?? budget.currency } });
}

function fields(given: CellFields): Reading {
  return { kind: 'fields', fields: given };
}
