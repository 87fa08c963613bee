import { type Activity, activitySchema } from '../domain/activity.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import type { Further } from '../domain/further.ts';
import type { ListItemId } from '../domain/listItem.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { AcceptedCheck } from '../domain/planCheck.ts';
import type { PlanTable } from '../domain/planMerge.ts';
import type { Quantity } from '../domain/quantity.ts';
import { type Language, languages } from '../domain/text.ts';
import { type Logo, type PlanSection, type Workplan, workplanSchema } from '../domain/workplan.ts';
import type { Value } from './conflict.ts';
import { keyed, set } from './members.ts';
import type { FieldRule } from './parts.ts';
import { budget, richText, text, value } from './rules.ts';

/**
 * `fixed` never comes back from a partner. `parent` and `order` together are the place of a row. `sample` marks what was made
 * up for an example: a row that anybody edited is none.
 */
type Rule<V> = FieldRule<V> | 'fixed' | 'parent' | 'order' | 'sample';

/** A new field must be decided here to compile. */
export type Rules<R> = { readonly [K in keyof R]-?: Rule<R[K]> };

const activityShape = activitySchema.unwrap().shape;
const workplanShape = workplanSchema.unwrap().shape;
const manyItems = 100;
const manyLinks = 1000;
const manySupporters = 50;
const itself = (id: string): string => id;
const isNull = (each: unknown): boolean => each === null;
/** What always says something. */
const isNever = (): boolean => false;

const quantity = value<Quantity>(
  ({ quantity: number, unit }) => number === null && unit.en.trim() === '' && unit.zh.trim() === '',
  activityShape.target,
);

const accepted = keyed<readonly AcceptedCheck[], AcceptedCheck>({
  entries: (list) => list.map((each) => [each.check, each]),
  join: (entries) => entries.map(([, each]) => each),
  most: activityShape.accepted.unwrap().element.unwrap().shape.check.options.length,
  isNamed: false,
});

const further = keyed<Further, Further[string]>({
  entries: (fields) => Object.entries(fields),
  join: (entries) => Object.fromEntries(entries),
  most: Number.POSITIVE_INFINITY,
  isNamed: true,
});

const activityRules: Rules<Activity> = {
  id: 'fixed',
  workplanId: 'fixed',
  outputId: 'parent',
  order: 'order',
  title: text,
  lead: text,
  supporting: keyed({
    entries: (list) => list.map((each) => [each.partnerId, each]),
    join: (entries) => entries.map(([, each]) => each),
    most: manySupporters,
    isNamed: false,
  }),
  provinces: set<ListItemId>(itself, manyItems),
  sectors: set<ListItemId>(itself, manyItems),
  start: value(isNull, activityShape.start),
  end: value(isNull, activityShape.end),
  deliverable: text,
  target: quantity,
  percentWomen: value(isNull, activityShape.percentWomen),
  countsElsewhere: value(isNever),
  indicator: text,
  baseline: quantity,
  indicatorTarget: quantity,
  verification: text,
  budget: budget(activityShape.budget.unwrap().pick({ amount: true, currency: true })),
  risks: text,
  remarks: text,
  evidence: set<EvidenceLink>(({ kind, id }) => `${kind}:${id}`, manyLinks),
  status: value(isNever),
  actual: quantity,
  accepted,
  illustrative: 'sample',
  further,
};

const milestoneRules: Rules<Milestone> = {
  id: 'fixed',
  activityId: 'parent',
  order: 'order',
  title: text,
  month: value(isNull, activityShape.start),
  isDone: value(isNever),
  further,
};

const workplanRules: Rules<Workplan> = {
  id: 'fixed',
  partnerId: 'fixed',
  context: richText,
  version: value((version) => version.trim() === '', workplanShape.version),
  isFinal: value(isNever),
  sections: set<PlanSection>(itself, workplanShape.sections.unwrap().element.options.length),
  logo: value<Logo | null>(isNull),
  accent: value<string | null>(isNull),
  typeface: value(isNever),
  accepted,
  further,
};

export type RowOf = {
  readonly workplans: Workplan;
  readonly activities: Activity;
  readonly milestones: Milestone;
};

export const fieldRules: { readonly [T in PlanTable]: Rules<RowOf[T]> } = {
  workplans: workplanRules,
  activities: activityRules,
  milestones: milestoneRules,
};

/** Paths of the fields in which two states of a row differ, in the order of the rules; the mark of a sample is none. */
export function changedFields<T extends PlanTable>(
  table: T,
  before: RowOf[T],
  after: RowOf[T],
): readonly string[] {
  if (before === after) return [];
  const rules = Object.entries(fieldRules[table]) as readonly (readonly [
    keyof RowOf[T] & string,
    Rule<unknown>,
  ])[];
  let isElsewhere = false;
  return rules.flatMap(([field, rule]) => {
    const [from, to] = [before[field], after[field]];
    if (rule === 'fixed' || rule === 'sample' || from === to) return [];
    if (rule === 'parent') isElsewhere = true;
    // Under another parent it has another place in any case.
    if (typeof rule === 'string') return rule === 'order' && isElsewhere ? [] : [field];
    return rule.changes(from, to).map((place) => `${field}${place}`);
  });
}

/** What stands at the path of a field, such as `deliverable.zh` or `supporting.<id>`; null where there is no such field. */
export function valueAt<T extends PlanTable>(table: T, row: RowOf[T], path: string): Value {
  const { field, place } = splitPath(path);
  const rule = (fieldRules[table] as Readonly<Record<string, Rule<unknown>>>)[field];
  const found = (row as Readonly<Record<string, unknown>>)[field] ?? null;
  return rule === undefined || typeof rule === 'string' ? (found as Value) : rule.at(found, place);
}

type FieldOf = keyof Workplan | keyof Activity | keyof Milestone;

/** The field that a path is in, and the language where it is that of one. */
export type FieldPath = {
  readonly field: FieldOf;
  /** Behind the field: `.zh`, `.amount`, `.<partner>`; empty for the whole. */
  readonly place: string;
  readonly language: Language | null;
};

export function fieldPath(path: string): FieldPath {
  const { field, place } = splitPath(path);
  const language = languages.find((each) => place === `.${each}`) ?? null;
  return { field: field as FieldOf, place, language: field === 'further' ? null : language };
}

function splitPath(path: string): { readonly field: string; readonly place: string } {
  const at = path.indexOf('.');
  return at === -1 ? { field: path, place: '' } : { field: path.slice(0, at), place: path.slice(at) };
}
