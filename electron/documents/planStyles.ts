import type { IParagraphStyleOptions } from 'docx';
import { type House, sizes } from './look.ts';

export type PlanStyleName =
  | 'PlanText'
  | 'PlanOther'
  | 'PlanNumber'
  | 'PlanCentre'
  | 'PlanStrong'
  | 'PlanQuiet'
  | 'PlanHead'
  | 'PlanHeadRight'
  | 'PlanHeadCentre'
  | 'PlanOutput'
  | 'PlanObjective'
  | 'PlanMark'
  | 'PlanBar'
  | 'PlanBarMark'
  | 'PlanTotal'
  | 'Aim'
  | 'Logo';

const lineRule = 'auto' as const;
const flush = { before: 0, after: 0, line: 240, lineRule } as const;

/** Styles of the tables of a workplan: whatever a cell needs lies in its style, so that the file stays small. */
export function planStyles({ colours, fonts }: House): readonly IParagraphStyleOptions[] {
  const { heading } = fonts;
  const dense = { size: sizes.dense };
  const head = { font: heading, size: sizes.tiny, bold: true, color: colours.onAccent };
  const kept = { spacing: flush, keepNext: true };
  return [
    style('PlanText', 'Plan Text', { run: dense, paragraph: { spacing: flush } }),
    // The Chinese below the English of a bilingual cell.
    style('PlanOther', 'Plan Other Language', {
      run: dense,
      paragraph: { spacing: { ...flush, before: 20 } },
    }),
    style('PlanNumber', 'Plan Number', { run: dense, paragraph: { spacing: flush, alignment: 'right' } }),
    style('PlanCentre', 'Plan Centre', { run: dense, paragraph: { spacing: flush, alignment: 'center' } }),
    style('PlanStrong', 'Plan Strong', {
      run: { ...dense, font: heading, bold: true },
      paragraph: { spacing: flush },
    }),
    style('PlanQuiet', 'Plan Quiet', {
      run: { size: sizes.tiny, color: colours.muted },
      paragraph: { spacing: { ...flush, before: 20 } },
    }),
    style('PlanHead', 'Plan Head', { run: head, paragraph: kept }),
    style('PlanHeadRight', 'Plan Head Right', { run: head, paragraph: { ...kept, alignment: 'right' } }),
    style('PlanHeadCentre', 'Plan Head Centre', {
      run: { ...head, size: sizes.tiny - 1 },
      paragraph: { ...kept, alignment: 'center' },
    }),
    style('PlanObjective', 'Plan Objective', {
      run: { ...dense, font: heading, bold: true },
      paragraph: kept,
    }),
    style('PlanOutput', 'Plan Output', { run: { ...dense, font: heading }, paragraph: kept }),
    // The mark of a shaded quarter has the colour of its ground: heard by screen readers, and copied with the table.
    style('PlanMark', 'Plan Mark', {
      run: { size: sizes.tiny, color: colours.accent },
      paragraph: { spacing: flush, alignment: 'center' },
    }),
    style('PlanBar', 'Plan Milestone', {
      run: { size: sizes.tiny - 2, color: colours.accentText },
      paragraph: { spacing: flush, alignment: 'center' },
    }),
    style('PlanBarMark', 'Plan Milestone on Bar', {
      run: { size: sizes.tiny - 2, color: colours.onAccent },
      paragraph: { spacing: flush, alignment: 'center' },
    }),
    style('PlanTotal', 'Plan Total', {
      run: { ...dense, font: heading, bold: true },
      paragraph: { spacing: flush, alignment: 'right' },
    }),
    style('Logo', 'Logo', { paragraph: { spacing: { before: 0, after: 200, line: 240, lineRule } } }),
    style('Aim', 'Aim', {
      paragraph: {
        spacing: { before: 60, after: 160, line: 288, lineRule },
        indent: { left: 200 },
        border: { left: { style: 'single', size: 24, color: colours.accent, space: 8 } },
        keepLines: true,
      },
    }),
  ];
}

function style(
  id: PlanStyleName,
  name: string,
  options: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}
