import type { Language } from '../domain/text.ts';
import type { Typeface } from '../domain/workplan.ts';
import { planEn } from './documentsPlan.en.ts';

const { columns } = planEn;

/** What the fields of a plan are called where they stand alone, such as in the report of a merge, in English. */
export const fieldsEn = {
  names: {
    outputId: 'Output',
    activityId: 'Activity',
    order: 'Place in the list',
    title: 'Wording',
    lead: columns.lead,
    supporting: columns.supporting,
    provinces: columns.provinces,
    sectors: columns.sectors,
    start: columns.start,
    end: columns.end,
    month: 'Month',
    deliverable: columns.deliverable,
    target: columns.target,
    percentWomen: columns.percentWomen,
    countsElsewhere: 'Counts the same ones as another activity',
    indicator: columns.indicator,
    baseline: columns.baseline,
    indicatorTarget: 'Indicator target',
    verification: columns.verification,
    budget: columns.budget,
    payer: columns.payer,
    risks: columns.risks,
    remarks: columns.remarks,
    evidence: columns.evidence,
    status: columns.status,
    actual: 'Actual value',
    accepted: 'Accepted checks',
    illustrative: 'Illustrative',
    isDone: 'Reached',
    context: 'Context',
    version: 'Version',
    isFinal: 'State of the plan',
    sections: 'Parts of the document',
    logo: 'Logo',
    accent: 'Colour',
    typeface: 'Typeface',
  },
  /** Known only to a newer version of the application. */
  further: (name: string) => `${name} (from a newer version)`,
  inLanguage: (name: string, language: Language) => `${name} (${language === 'en' ? 'English' : 'Chinese'})`,
  no: 'No',
  /** A partner, list item or finding that is not in this workshop. */
  unknown: '(not known here)',
  logo: (width: number, height: number) => `Picture, ${width} × ${height} pixels`,
  typefaces: {
    sans: 'Arial · 微软雅黑',
    serif: 'Times New Roman · 宋体',
  } satisfies Record<Typeface, string>,
};

export type FieldLabels = typeof fieldsEn;
