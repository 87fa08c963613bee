import { languageOf, type Text, textFrom } from '../../../../shared/domain/text.ts';

/** A cell of a workbook in both languages: the lines up to the first one with Chinese are the English. */
export function inTwo(text: string): Text {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => languageOf(line) === 'zh');
  if (first <= 0) return textFrom(text);
  return { en: lines.slice(0, first).join('\n').trim(), zh: lines.slice(first).join('\n').trim() };
}

/** Of one of our own words in both languages, `Planned / 计划中`, the first. */
export function withoutSecond(label: string): string {
  return label.split(' / ')[0] ?? label;
}
