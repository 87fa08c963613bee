import { type INumberingOptions, LevelFormat } from 'docx';
import type { Language } from '../../shared/domain/text.ts';

/** The lists that paragraphs of a report are in. */
export const outline = 'outline';
export const bullets = 'bullets';
export const steps = 'steps';

const depth = 4;
const indent = 420;

/** Headings are numbered as reports of the United Nations are: `1.`, `1.1`, and in Chinese 一、（一）. */
export function reportNumbering(language: Language): INumberingOptions {
  return {
    config: [
      { reference: outline, levels: language === 'zh' ? chineseOutline : latinOutline },
      { reference: bullets, levels: levels(LevelFormat.BULLET, ['•', '–', '•', '–']) },
      { reference: steps, levels: levels(LevelFormat.DECIMAL, ['%1.', '%2.', '%3.', '%4.']) },
    ],
  };
}

const latinOutline = [
  level(0, LevelFormat.DECIMAL, '%1.', 'Heading1'),
  level(1, LevelFormat.DECIMAL, '%1.%2', 'Heading2'),
];

const chineseOutline = [
  level(0, LevelFormat.CHINESE_COUNTING, '%1、', 'Heading1'),
  level(1, LevelFormat.CHINESE_COUNTING, '（%2）', 'Heading2'),
];

function level(
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  style: string,
) {
  const isLatin = format === LevelFormat.DECIMAL;
  const hang = isLatin ? { left: 640, hanging: 640 } : { left: 0, hanging: 0 };
  const suffix = isLatin ? 'tab' : 'nothing';
  return { level: at, format, text, suffix, style: { style, paragraph: { indent: hang } } } as const;
}

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], texts: readonly string[]) {
  return texts.slice(0, depth).map((text, at) => ({
    level: at,
    format,
    text,
    alignment: 'left' as const,
    style: { paragraph: { indent: { left: indent * (at + 1), hanging: indent } } },
  }));
}
