import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../../shared/domain/activity.ts';
import type { CardId } from '../../../../shared/domain/boardItem.ts';
import type { Concern } from '../../../../shared/domain/checks/concern.ts';
import { endBeforeStart, outsidePhase } from '../../../../shared/domain/checks/dates.ts';
import {
  noBudget,
  noDates,
  noEvidence,
  noIndicator,
  noLead,
  noPayer,
} from '../../../../shared/domain/checks/missing.ts';
import { overHundred } from '../../../../shared/domain/checks/overHundred.ts';
import { unconfirmedPartner } from '../../../../shared/domain/checks/unconfirmedPartner.ts';
import type { FindingId } from '../../../../shared/domain/finding.ts';
import type { Month } from '../../../../shared/domain/month.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import { anActivity, anId, en } from '../../../builders.ts';

const zh = (words: string) => ({ en: '', zh: words });
const month = (text: string): Month => text as Month;
const finding = { kind: 'finding', id: anId<FindingId>(65) } as const;
const card = { kind: 'card', id: anId<CardId>(60) } as const;
const partner = (n: number): PartnerId => anId<PartnerId>(n);
const phase = { start: month('2017-11'), end: month('2021-10') };
const budget = (amount: number | null, payer: 'ilo' | null = null) => ({
  budget: { amount, payer, currency: 'CNY' as const },
});
const percent = (quantity: number | null, unit: string) => ({ quantity, unit: en(unit) });

type Rule = (activity: Activity) => Concern | null;
type Row = Partial<Activity>;

/** Every rule with rows of which it asks something, and rows that it lets be. */
const rules: readonly { name: string; rule: Rule; red: readonly Row[]; green: readonly Row[] }[] = [
  {
    name: 'noLead',
    rule: noLead,
    red: [{}, { lead: en('  ') }],
    green: [{ lead: en('Li Na') }, { lead: zh('李娜') }],
  },
  {
    name: 'noDates',
    rule: noDates,
    red: [{}],
    green: [{ start: month('2018-01') }, { end: month('2018-01') }],
  },
  {
    name: 'noIndicator',
    rule: noIndicator,
    red: [{}, { indicator: zh(' ') }],
    green: [{ indicator: zh('受训检查员人数') }],
  },
  {
    name: 'noBudget',
    rule: noBudget,
    red: [budget(null), budget(null, 'ilo')],
    green: [budget(0), budget(12)],
  },
  { name: 'noPayer', rule: noPayer, red: [budget(1)], green: [budget(1, 'ilo'), budget(null), budget(0)] },
  {
    name: 'noEvidence',
    rule: (activity) => noEvidence(activity, ({ id }) => id === finding.id),
    red: [{}, { evidence: [card] }],
    green: [{ evidence: [finding] }, { evidence: [card, finding] }],
  },
  {
    name: 'endBeforeStart',
    rule: endBeforeStart,
    red: [{ start: month('2018-02'), end: month('2018-01') }],
    green: [{}, { start: month('2018-02') }, { start: month('2018-02'), end: month('2018-02') }],
  },
  {
    name: 'outsidePhase',
    rule: (activity) => outsidePhase(activity, phase),
    red: [
      { start: month('2017-10') },
      { end: month('2021-11') },
      { start: month('2022-01'), end: month('2022-02') },
    ],
    green: [{}, { start: phase.start, end: phase.end }, { end: month('2019-01') }],
  },
  {
    name: 'overHundred',
    rule: overHundred,
    red: [
      { percentWomen: 101 },
      { baseline: percent(100.5, '%') },
      { indicatorTarget: percent(120, '％ of the factories') },
      { actual: { quantity: 130, unit: zh('个百分点') } },
      { actual: percent(130, 'per cent') },
      { target: percent(110, 'Percent of SMEs') },
    ],
    green: [
      {},
      { percentWomen: 100 },
      { baseline: percent(100, '%') },
      { indicatorTarget: percent(500, 'SMEs') },
      { target: percent(200, 'SMEs, 20 % of all') },
      { actual: percent(null, '% not measured') },
    ],
  },
  {
    name: 'unconfirmedPartner',
    rule: (activity) => unconfirmedPartner(activity, new Set([partner(30)])),
    red: [{ supporting: [{ partnerId: partner(30), isConfirmed: false }] }],
    green: [
      {},
      { supporting: [{ partnerId: partner(30), isConfirmed: true }] },
      { supporting: [{ partnerId: partner(31), isConfirmed: false }] },
    ],
  },
];

describe.each(rules)('$name', ({ name, rule, red, green }) => {
  it.each(red)('asks about %j', (row) => expect(rule(anActivity(row))).toMatchObject({ check: name }));
  it.each(green)('lets %j be', (row) => expect(rule(anActivity(row))).toBeNull());
});

describe('what a check names', () => {
  it('is each end outside the phase', () => {
    const row = anActivity({ start: month('2017-01'), end: month('2022-01') });
    expect(outsidePhase(row, phase)?.ends).toEqual([
      { end: 'start', month: '2017-01' },
      { end: 'end', month: '2022-01' },
    ]);
  });

  it('is nothing while the phase itself makes no sense', () => {
    const row = anActivity({ start: month('2017-01') });
    expect(outsidePhase(row, { start: phase.end, end: phase.start })).toBeNull();
  });

  it('is each partner that has not said yes', () => {
    const supporting = [30, 31, 32].map((n) => ({ partnerId: partner(n), isConfirmed: n === 31 }));
    const all = new Set([30, 31, 32].map(partner));
    expect(unconfirmedPartner({ supporting }, all)?.partnerIds).toEqual([partner(30), partner(32)]);
  });
});
