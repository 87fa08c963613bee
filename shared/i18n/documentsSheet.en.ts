/** Words of the workbook of a plan and of its CSV file in English. */
export const sheetEn = {
  columns: {
    objective: 'Immediate objective',
    output: 'Output',
    target: 'Target group, number',
    targetUnit: 'Target group',
    countsElsewhere: 'Counted elsewhere',
    baselineUnit: 'Baseline, unit',
    indicatorTargetUnit: 'Target, unit',
    currency: 'Currency',
    actualUnit: 'Actual value, unit',
    illustrative: 'Illustrative',
    id: 'Row id (please keep)',
    milestone: 'Milestone',
    kind: 'Kind',
    words: 'What was said',
  },
  kinds: { finding: 'Finding', cluster: 'Cluster', card: 'Card' },
  no: 'No',
  sum: (currency: string) => `Total in ${currency}`,
  share: (payer: string) => `of which: ${payer}`,
};

export type SheetLabels = typeof sheetEn;
