import fc from 'fast-check';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import { currencies, payers, statuses } from '../../shared/domain/activity.ts';
import type { EvidenceLink } from '../../shared/domain/evidenceLink.ts';
import { lists } from '../../shared/domain/listItem.ts';
import { monthAt } from '../../shared/domain/month.ts';
import { checkIds } from '../../shared/domain/planCheck.ts';
import type { RichText } from '../../shared/domain/richText.ts';
import { languages } from '../../shared/domain/text.ts';
import { planSections, typefaces } from '../../shared/domain/workplan.ts';
import type { Records } from '../../shared/records/tables.ts';
import { filled, idIn, idOrNull, idsIn, itemIn, newId, some, text, words } from './arbitraries.ts';

type Inputs = { readonly [N in CommandName]: (records: Records) => fc.Arbitrary<InputOf<N>> };

const month = fc.option(fc.integer({ min: 2017 * 12, max: 2022 * 12 }).map(monthAt), { nil: null });
export const quantity = fc.record({ quantity: fc.option(fc.nat(), { nil: null }), unit: text });
const budget = fc.record({
  amount: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
  currency: fc.constantFrom(...currencies),
  payer: fc.option(fc.constantFrom(...payers), { nil: null }),
});
const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
const logo = fc.record({
  blob: hash,
  type: fc.constant('image/png' as const),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 400 }),
});
export const richText: fc.Arbitrary<RichText> = words.map((said) => ({
  type: 'doc',
  content: said === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: said }] }],
}));

export function linkIn(r: Records): fc.Arbitrary<EvidenceLink> {
  return fc.oneof(fc.record({ kind: fc.constant('finding' as const), id: idIn(r, 'findings') }), itemIn(r));
}

function fieldsOf(r: Records) {
  return some({
    title: text,
    lead: text,
    supporting: idsIn(r, 'partners').map((ids) =>
      ids.map((partnerId) => ({ partnerId, isConfirmed: false })),
    ),
    provinces: idsIn(r, 'listItems'),
    sectors: idsIn(r, 'listItems'),
    start: month,
    end: month,
    deliverable: text,
    target: quantity,
    percentWomen: fc.option(fc.integer({ min: 0, max: 120 }), { nil: null }),
    countsElsewhere: fc.boolean(),
    indicator: text,
    baseline: quantity,
    indicatorTarget: quantity,
    verification: text,
    budget,
    risks: text,
    remarks: text,
    evidence: fc.array(linkIn(r), { maxLength: 3 }),
    status: fc.constantFrom(...statuses),
    actual: quantity,
  });
}

function subjectIn(r: Records) {
  return fc.oneof(
    fc.record({ table: fc.constant('activities' as const), id: idIn(r, 'activities') }),
    fc.record({ table: fc.constant('workplans' as const), id: idIn(r, 'workplans') }),
  );
}

const check = fc.constantFrom(...checkIds);

export const planInputs = {
  'activities/add': (r) =>
    fc.record({
      workplanId: idIn(r, 'workplans'),
      outputId: idIn(r, 'outputs'),
      before: idOrNull(r, 'activities'),
      rows: fc.array(fc.record({ id: newId as fc.Arbitrary<never>, fields: fieldsOf(r) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  'activities/edit': (r) =>
    fc.record({
      rows: fc.array(fc.record({ id: idIn(r, 'activities'), fields: fieldsOf(r) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  'activities/move': (r) =>
    fc.record({
      ids: idsIn(r, 'activities'),
      outputId: idIn(r, 'outputs'),
      before: idOrNull(r, 'activities'),
    }),
  'activities/remove': (r) => fc.record({ ids: idsIn(r, 'activities') }),
  'activities/give-evidence': (r) =>
    fc.record({ id: idIn(r, 'activities'), evidence: fc.array(linkIn(r), { maxLength: 3 }) }),
  'activities/take-evidence': (r) => fc.record({ id: idIn(r, 'activities'), evidence: linkIn(r) }),
  'checks/accept': (r) => fc.record({ subject: subjectIn(r), check, reason: filled }),
  'checks/reopen': (r) => fc.record({ subject: subjectIn(r), check }),
  'milestones/add': (r) =>
    fc.record({
      id: newId as fc.Arbitrary<never>,
      activityId: idIn(r, 'activities'),
      title: text,
      month,
      isDone: fc.boolean(),
      before: idOrNull(r, 'milestones'),
    }),
  'milestones/edit': (r) =>
    fc.record({ id: idIn(r, 'milestones'), fields: some({ title: text, month, isDone: fc.boolean() }) }),
  'milestones/move': (r) =>
    fc.record({
      id: idIn(r, 'milestones'),
      activityId: idIn(r, 'activities'),
      before: idOrNull(r, 'milestones'),
    }),
  'milestones/remove': (r) => fc.record({ id: idIn(r, 'milestones') }),
  'workplans/edit': (r) =>
    fc.record({
      id: idIn(r, 'workplans'),
      fields: some({
        version: fc.string({ maxLength: 8 }),
        isFinal: fc.boolean(),
        sections: fc.subarray([...planSections]),
        logo: fc.option(logo, { nil: null }),
        accent: fc.constantFrom(null, '#0b6e69', '#b3261e'),
        typeface: fc.constantFrom(...typefaces),
      }),
    }),
  'workplans/write-context': (r) =>
    fc.record({ id: idIn(r, 'workplans'), language: fc.constantFrom(...languages), text: richText }),
  'list-items/add': () =>
    fc.record({ id: newId as fc.Arbitrary<never>, list: fc.constantFrom(...lists), name: filled }),
  'list-items/edit': (r) => fc.record({ id: idIn(r, 'listItems'), fields: fc.record({ name: filled }) }),
  'list-items/move': (r) => fc.record({ id: idIn(r, 'listItems'), before: idOrNull(r, 'listItems') }),
  'list-items/remove': (r) => fc.record({ id: idIn(r, 'listItems') }),
  'programme-targets/add': (r) =>
    fc.record({
      id: newId as fc.Arbitrary<never>,
      target: quantity,
      provinces: fc.oneof(fc.constant([]), idsIn(r, 'listItems')),
    }),
  'programme-targets/edit': (r) =>
    fc.record({
      id: idIn(r, 'programmeTargets'),
      fields: some({ target: quantity, provinces: idsIn(r, 'listItems') }),
    }),
  'programme-targets/move': (r) =>
    fc.record({ id: idIn(r, 'programmeTargets'), before: idOrNull(r, 'programmeTargets') }),
  'programme-targets/remove': (r) => fc.record({ id: idIn(r, 'programmeTargets') }),
} satisfies Partial<Inputs>;
