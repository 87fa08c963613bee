import { type Activity, unplanned } from '../../../shared/domain/activity.ts';
import type { Logo, Workplan } from '../../../shared/domain/workplan.ts';
import { anId, en } from '../../builders.ts';
import { paragraphs, plan, rowA } from './planParts.ts';
import type { Situation } from './situation.ts';

type Told = Pick<Situation, 'sent' | 'here' | 'back' | 'result'>;
type States<R> = readonly [base: Partial<R>, ours: Partial<R>, theirs: Partial<R>, merged: Partial<R>];

function ofRow(told: Told, states: States<Activity>, ...conflicts: readonly string[]): Situation {
  const [base, ours, theirs, merged] = states.map((fields) => plan([rowA(fields)]));
  return { ...told, base, ours, theirs, merged, conflicts } as Situation;
}

function ofPlan(told: Told, states: States<Workplan>, ...conflicts: readonly string[]): Situation {
  const [base, ours, theirs, merged] = states.map((fields) => plan([], [], fields));
  return { ...told, base, ours, theirs, merged, conflicts } as Situation;
}

const both = (english: string, zh: string) => ({ en: english, zh });
const firms = (quantity: number) => ({ quantity, unit: en('firms') });
const money = (amount: number | null, payer: Activity['budget']['payer'] = null) =>
  ({ amount, currency: 'CNY', payer }) as const;
const [one, two, three, four] = [anId<never>(301), anId<never>(302), anId<never>(303), anId<never>(304)];
const finding = (id: never) => ({ kind: 'finding', id }) as const;
const yes = (partnerId: never) => ({ partnerId, isConfirmed: true });
const asked = (partnerId: never) => ({ partnerId, isConfirmed: false });
const accepted = (reason: string) => ({ check: 'noBudget', reason: en(reason) }) as const;
const noLead = { check: 'noLead', reason: en('Not yet hired') } as const;
const further = (fields: Activity['further']) => ({ further: fields });

export const fieldSituations: readonly Situation[] = [
  ofRow(
    {
      sent: 'text',
      here: 'English edited',
      back: 'Chinese edited',
      result: 'Both are there: each language is merged by itself.',
    },
    [
      { deliverable: both('Guide', '指南') },
      { deliverable: both('Handbook', '指南') },
      { deliverable: both('Guide', '手册') },
      { deliverable: both('Handbook', '手册') },
    ],
  ),
  ofRow(
    {
      sent: 'text',
      here: 'Chinese edited',
      back: 'Chinese edited otherwise',
      result: 'Conflict on that language: ours, theirs, both one under the other, or another text.',
    },
    [
      { deliverable: both('Guide', '指南') },
      { deliverable: both('Guide', '手册') },
      { deliverable: both('Guide', '教材') },
      { deliverable: both('Guide', '手册') },
    ],
    'activities deliverable.zh',
  ),
  ofRow(
    {
      sent: 'month, quantity or percentage',
      here: 'edited',
      back: 'edited otherwise',
      result: 'Conflict: ours, theirs or another one. A number and its unit belong together.',
    },
    [{ target: firms(10) }, { target: firms(20) }, { target: firms(30) }, { target: firms(20) }],
    'activities target',
  ),
  ofRow(
    {
      sent: 'start and end',
      here: 'start edited',
      back: 'end edited',
      result: 'Both are there; a check asks when they do not fit.',
    },
    [
      { start: '2018-01' as never, end: '2018-03' as never },
      { start: '2018-06' as never, end: '2018-03' as never },
      { start: '2018-01' as never, end: '2018-04' as never },
      { start: '2018-06' as never, end: '2018-04' as never },
    ],
  ),
  ofRow(
    {
      sent: 'status, yes or no',
      here: 'edited',
      back: 'edited otherwise',
      result: 'Conflict: ours or theirs.',
    },
    [{ status: 'planned' }, { status: 'underWay' }, { status: 'done' }, { status: 'underWay' }],
    'activities status',
  ),
  ofRow(
    {
      sent: 'budget',
      here: 'amount edited',
      back: 'payer edited',
      result: 'Both are there.',
    },
    [
      { budget: money(100) },
      { budget: money(200) },
      { budget: money(100, 'ilo') },
      { budget: money(200, 'ilo') },
    ],
  ),
  ofRow(
    {
      sent: 'budget',
      here: 'amount edited',
      back: 'currency edited',
      result: 'Conflict on the amount: it means nothing without its currency.',
    },
    [
      { budget: money(100) },
      { budget: money(200) },
      { budget: { ...money(100), currency: 'USD' } },
      { budget: money(200) },
    ],
    'activities budget.amount',
  ),
  ofRow(
    {
      sent: 'provinces, sectors or evidence',
      here: 'one added, one removed',
      back: 'another added, another removed',
      result: 'Both additions are there, both removals are gone.',
    },
    [
      { evidence: [finding(one), finding(two)] },
      { evidence: [finding(two), finding(three)] },
      { evidence: [finding(one), finding(four)] },
      { evidence: [finding(three), finding(four)] },
    ],
  ),
  ofRow(
    {
      sent: 'provinces, sectors or evidence',
      here: 'one removed',
      back: 'the same one removed, or another order',
      result:
        'It is gone. Order: of the side that has just these, otherwise as sent, with new ones behind it.',
    },
    [
      { provinces: [one, two, three] },
      { provinces: [one, three] },
      { provinces: [three, two, one] },
      { provinces: [one, three] },
    ],
  ),
  ofRow(
    {
      sent: 'supporting partners',
      here: 'one added',
      back: 'another one has confirmed',
      result: 'Both are there: partner by partner.',
    },
    [
      { supporting: [asked(one)] },
      { supporting: [asked(one), asked(two)] },
      { supporting: [yes(one)] },
      { supporting: [yes(one), asked(two)] },
    ],
  ),
  ofRow(
    {
      sent: 'supporting partners',
      here: 'one removed',
      back: 'the same one has confirmed',
      result: 'Conflict on that partner: ours or theirs.',
    },
    [{ supporting: [asked(one)] }, { supporting: [] }, { supporting: [yes(one)] }, { supporting: [] }],
    `activities supporting.${String(one)}`,
  ),
  ofRow(
    {
      sent: 'accepted checks',
      here: 'one accepted',
      back: 'another one accepted',
      result: 'Both are accepted.',
    },
    [
      {},
      { accepted: [accepted('In kind')] },
      { accepted: [noLead] },
      { accepted: [accepted('In kind'), noLead] },
    ],
  ),
  ofRow(
    {
      sent: 'accepted checks',
      here: 'one accepted',
      back: 'the same one, for another reason',
      result: 'Conflict on that check: ours or theirs.',
    },
    [
      {},
      { accepted: [accepted('In kind')] },
      { accepted: [accepted('In June')] },
      { accepted: [accepted('In kind')] },
    ],
    'activities accepted.noBudget',
  ),
  ofRow(
    {
      sent: 'fields of a newer version',
      here: 'one edited',
      back: 'another one edited, one added',
      result: 'All are there, key by key, although this version does not know them.',
    },
    [
      further({ x: 1, y: [1] }),
      further({ x: 2, y: [1] }),
      further({ x: 1, y: [2], z: null }),
      further({ x: 2, y: [2], z: null }),
    ],
  ),
  ofRow(
    {
      sent: 'fields of a newer version',
      here: 'one edited',
      back: 'the same one edited otherwise',
      result: 'Conflict on that key: ours or theirs.',
    },
    [further({ x: 1 }), further({ x: 2 }), further({ x: 3 }), further({ x: 2 })],
    'activities further.x',
  ),
  ofRow(
    {
      sent: 'marked as illustrative',
      here: 'as sent',
      back: 'edited, still marked',
      result: 'The edit comes in and the mark goes: what somebody wrote is no sample.',
    },
    [
      { illustrative: true },
      { illustrative: true },
      { illustrative: true, lead: en('Li Na') },
      { lead: en('Li Na') },
    ],
  ),
  ofRow(
    {
      sent: 'marked as illustrative',
      here: 'evidence given, still marked',
      back: 'no longer marked',
      result: 'The mark goes.',
    },
    [
      { illustrative: true },
      { illustrative: true, evidence: [finding(one)] },
      {},
      { evidence: [finding(one)] },
    ],
  ),
  ofRow(
    {
      sent: 'id, plan and partner of a row',
      here: 'as sent',
      back: 'otherwise',
      result: 'They never come back: ours stand.',
    },
    [{}, {}, { workplanId: anId<never>(4000) }, { ...unplanned }],
  ),
];

const logo = (blob: string): Logo => ({ blob: blob.repeat(64), type: 'image/png', width: 10, height: 10 });
const context = (english: string, chinese: string): Partial<Workplan> => ({
  context: { en: paragraphs(english), zh: paragraphs(chinese) },
});
const noted: Partial<Workplan> = {
  context: {
    en: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Why', marks: [{ type: 'comment', attrs: { text: 'Ask Li Na' } }] },
          ],
        },
      ],
    },
    zh: paragraphs('背景'),
  },
};

export const contextSituations: readonly Situation[] = [
  ofPlan(
    {
      sent: 'context',
      here: 'English edited',
      back: 'Chinese edited',
      result: 'Both are there: each language is merged by itself.',
    },
    [context('Why', '背景'), context('Why now', '背景'), context('Why', '缘由'), context('Why now', '缘由')],
  ),
  ofPlan(
    {
      sent: 'context',
      here: 'English edited',
      back: 'English edited otherwise',
      result: 'Conflict on that language: ours, theirs, both one under the other, or another text.',
    },
    [context('Why', ''), context('Why now', ''), context('Why not', ''), context('Why now', '')],
    'workplans context.en',
  ),
  ofPlan(
    {
      sent: 'context',
      here: 'a comment to oneself added',
      back: 'as sent, or the other language edited',
      result: 'Our comment stays: it is no word of the text, and never goes out.',
    },
    [
      context('Why', '背景'),
      noted,
      context('Why', '缘由'),
      { context: { en: noted.context?.en ?? paragraphs(), zh: paragraphs('缘由') } },
    ],
  ),
  ofPlan(
    {
      sent: 'context',
      here: 'a comment to oneself added',
      back: 'another paragraph of that language added',
      result: 'Their paragraph comes in. Our comment stays in a paragraph that they left as it was.',
    },
    [
      context('Why', '背景'),
      noted,
      { context: { en: paragraphs('Why', 'Now'), zh: paragraphs('背景') } },
      {
        context: {
          en: { type: 'doc', content: [...(noted.context?.en.content ?? []), ...paragraphs('Now').content] },
          zh: paragraphs('背景'),
        },
      },
    ],
  ),
  ofPlan(
    {
      sent: 'parts of the document',
      here: 'one left out',
      back: 'another one left out',
      result: 'Both are left out.',
    },
    [
      { sections: ['summary', 'context', 'budget'] },
      { sections: ['summary', 'budget'] },
      { sections: ['summary', 'context'] },
      { sections: ['summary'] },
    ],
  ),
  ofPlan(
    {
      sent: 'logo, colour, typeface or state',
      here: 'edited',
      back: 'edited otherwise',
      result: 'Conflict: ours or theirs, as a whole.',
    },
    [{ logo: null }, { logo: logo('a') }, { logo: logo('b') }, { logo: logo('a') }],
    'workplans logo',
  ),
  ofPlan(
    {
      sent: 'version',
      here: 'edited',
      back: 'edited otherwise',
      result: 'Conflict: ours, theirs or another one.',
    },
    [{ version: '1' }, { version: '1.1' }, { version: '2' }, { version: '1.1' }],
    'workplans version',
  ),
];
