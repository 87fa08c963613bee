import { type Text, textIn } from './text.ts';

/** What may be wrong with the length of a title. */
export type TitleAdvice = 'short' | 'long';

const han = /\p{Script=Han}/gu;
const latinWord = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.%-]*/gu;

/** In words of English; and in characters of Chinese, whose words have two or so. */
const bounds = { en: { least: 3, most: 7 }, zh: { least: 4, most: 15 } } as const;

/**
 * ToP: a title of 3 to 7 words says something about its cards, where one word is only a heading. In Chinese 4 to
 * 15 characters, a Latin word or a figure in it counting as two. Null for a title that is fine, or not there yet.
 */
export function titleAdvice(title: string): TitleAdvice | null {
  const [characters, words] = [title.match(han)?.length ?? 0, title.match(latinWord)?.length ?? 0];
  const { least, most } = characters > 0 ? bounds.zh : bounds.en;
  const length = characters > 0 ? characters + 2 * words : words;
  if (length === 0) return null;
  return length < least ? 'short' : length > most ? 'long' : null;
}

/** The titles of several clusters as the title of one, where that has none of its own. */
export function joinedTitle(titles: readonly Text[]): Text {
  const join = (language: 'en' | 'zh', by: string): string =>
    titles.some((title) => title[language].trim() !== '')
      ? [...new Set(titles.map((title) => textIn(title, language).trim()).filter(Boolean))].join(by)
      : '';
  return { en: join('en', ' / '), zh: join('zh', '、') };
}
