import { fieldsEn } from './documentsFields.en.ts';
import { listsEn } from './documentsLists.en.ts';
import { mergeEn } from './documentsMerge.en.ts';
import { planEn } from './documentsPlan.en.ts';
import { reportEn, some } from './documentsReport.en.ts';
import { sheetEn } from './documentsSheet.en.ts';
import { strategyEn } from './documentsStrategy.en.ts';

/** Words of the documents in English; the Chinese ones have the same keys. */
export const documentsEn = {
  workplan: 'Workplan',
  creator: 'Plenum',
  subject: (partner: string, programme: string) => `Workplan of ${partner} – ${programme}`,
  facts: {
    phase: 'Phase',
    workshop: 'Workshop',
    place: 'Place',
    dates: 'Dates',
  },
  developmentObjective: 'Development objective',
  plan: planEn,
  fields: fieldsEn,
  signatures: 'Signatures',
  table: 'Table',
  columns: {
    number: 'No.',
    activity: 'Activity',
    lead: 'Lead',
    when: 'When',
    target: 'Target',
    budget: 'Budget',
    payer: 'Paid by',
  },
  quarter: (n: string) => `Q${n}`,
  year: (year: string) => year,
  currencies: {
    CNY: 'Chinese yuan (CNY)',
    USD: 'US dollars (USD)',
    CHF: 'Swiss francs (CHF)',
    EUR: 'Euros (EUR)',
  },
  payers: {
    ilo: 'ILO',
    partnerCash: 'Partner, cash',
    partnerInKind: 'Partner, in kind',
    undecided: 'Not yet decided',
  },
  total: 'Total',
  untitled: '(without a title)',
  legend: '† Illustrative: made up for this example, not on public record.',
  page: { before: 'Page ', between: ' of ', after: '' },
  agreed: 'The undersigned have agreed on this workplan.',
  signature: {
    partner: (partner: string) => `For ${partner}`,
    ilo: 'For the International Labour Organization (ILO)',
    name: 'Name and position',
    signature: 'Signature',
    date: 'Date',
  },
  sentences: {
    nothingPlanned: (partner: string) =>
      `Nothing is planned yet: the workplan of ${partner} has no activities so far.`,
    plan: (figures: { activities: number; outputs: number; objectives: number; phase: string }) =>
      `This workplan sets out ${some(figures.activities, 'activity', 'activities')}` +
      `${figures.phase === '' ? '' : ` for ${figures.phase}`}, towards ${some(figures.outputs, 'output')} ` +
      `of ${some(figures.objectives, 'immediate objective')}.`,
    time: (quarters: string) => `The work is scheduled for ${quarters}.`,
    unscheduled: (count: number) => `No dates are set yet for ${some(count, 'activity', 'activities')}.`,
    budget: (amounts: string) => `Its budget comes to ${amounts}.`,
    withoutAmount: (count: number) => `No budget is set yet for ${some(count, 'activity', 'activities')}.`,
    nothingWritten: 'No cards have been written in the workshop so far.',
    workshop: (all: { cards: number; sessions: number; clusters: number }) =>
      `The participants of the workshop wrote ${some(all.cards, 'card')} in ${some(all.sessions, 'session')}` +
      `${all.clusters === 0 ? '.' : ` and brought them together in ${some(all.clusters, 'cluster')}.`}`,
    contribution: (own: { partner: string; cards: number; sessions: number; clusters: number }) =>
      own.cards === 0
        ? `None of the cards carries the mark of ${own.partner}.`
        : `${own.partner} wrote ${own.cards.toLocaleString('en-GB')} of them, in ${some(own.sessions, 'session')}` +
          `${own.clusters === 0 ? '.' : `; they are part of ${some(own.clusters, 'cluster')}.`}`,
  },
  sheet: sheetEn,
  report: reportEn,
  strategy: strategyEn,
  merge: mergeEn,
  ...listsEn,
  join: (sentences: readonly string[]) => sentences.join(' '),
};

export type DocumentLabels = typeof documentsEn;
