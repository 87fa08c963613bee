/**
 * The columns of a logframe, in the order in which they are first shown: in the table on the screen, in the Word
 * file and in the workbook. `checks` and `milestones` hold what belongs to a row and is no field of it.
 */
export const planColumns = [
  'number',
  'title',
  'lead',
  'supporting',
  'provinces',
  'sectors',
  'target',
  'percentWomen',
  'start',
  'end',
  'quarters',
  'deliverable',
  'indicator',
  'baseline',
  'indicatorTarget',
  'verification',
  'budget',
  'payer',
  'milestones',
  'risks',
  'remarks',
  'evidence',
  'status',
  'actual',
  'checks',
] as const;
export type PlanColumn = (typeof planColumns)[number];
