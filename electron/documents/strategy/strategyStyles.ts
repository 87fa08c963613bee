import type { IParagraphStyleOptions } from 'docx';
import type { Language } from '../../../shared/domain/text.ts';
import { type House, sizes } from '../look.ts';

export type StrategyStyleName =
  | 'ProseText'
  | 'ProseChinese'
  | 'ProseItem'
  | 'TableTitle'
  | 'AfterTable'
  | 'NothingYet'
  | 'PlanMissing'
  | 'PlanStrongNumber';

const lineRule = 'auto' as const;
const flush = { before: 0, after: 0, line: 240, lineRule } as const;
/** Amber that is easy to read on white. */
const warning = '8A5A00';

/** What the strategy has beside the tables of a plan: text of many pages, and words for what is missing. */
export function strategyStyles({ colours, fonts }: House): readonly IParagraphStyleOptions[] {
  const { heading } = fonts;
  const dense = { size: sizes.dense };
  const text = { before: 40, after: 120, line: 300, lineRule } as const;
  return [
    style('ProseText', 'Prose Text', { paragraph: { spacing: text } }),
    // Two characters are left free where a Chinese paragraph begins.
    style('ProseChinese', 'Prose Chinese', {
      paragraph: { spacing: { ...text, line: 330 }, indent: { firstLine: 2 * 10 * sizes.body } },
    }),
    style('ProseItem', 'Prose Item', { paragraph: { spacing: { ...text, after: 60 } } }),
    style('TableTitle', 'Table Title', {
      run: { size: sizes.small, font: heading, bold: true, color: colours.accentText },
      paragraph: { spacing: { before: 140, after: 60, line: 240, lineRule }, keepNext: true },
    }),
    style('AfterTable', 'After Table', { run: { size: 8 }, paragraph: { spacing: flush } }),
    style('NothingYet', 'Nothing Yet', {
      run: { color: colours.muted, italics: true },
      paragraph: { spacing: text },
    }),
    style('PlanMissing', 'Plan Missing', {
      run: { ...dense, color: warning },
      paragraph: { spacing: flush },
    }),
    style('PlanStrongNumber', 'Plan Strong Number', {
      run: { ...dense, font: heading, bold: true },
      paragraph: { spacing: flush, alignment: 'right' },
    }),
  ];
}

export function proseStyle(language: Language): StrategyStyleName {
  return language === 'zh' ? 'ProseChinese' : 'ProseText';
}

function style(
  id: StrategyStyleName,
  name: string,
  options: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options };
}
