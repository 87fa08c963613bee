import { z } from 'zod';

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(languages);

/** What people read, in one or both languages; an absent language is the empty string. */
export const textSchema = z.object({ en: z.string().max(20_000), zh: z.string().max(20_000) }).readonly();
export type Text = z.infer<typeof textSchema>;

export const emptyText: Text = { en: '', zh: '' };

export function isBlank(text: Text): boolean {
  return text.en.trim() === '' && text.zh.trim() === '';
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

/** The language in which `textIn` answers: the wanted one, or the other when only that is filled. */
export function shownLanguage(text: Text, wanted: Language): Language {
  const other = otherLanguage(wanted);
  return text[wanted].trim() === '' && text[other].trim() !== '' ? other : wanted;
}

export function textIn(text: Text, wanted: Language): string {
  return text[shownLanguage(text, wanted)];
}

const han = /\p{Script=Han}/u;

/** Chinese as soon as one Han character is in it: Chinese sentences hold Latin names, not the other way round. */
export function languageOf(typed: string): Language {
  return han.test(typed) ? 'zh' : 'en';
}

/** A new text from what a person typed without saying in which language. */
export function textFrom(typed: string): Text {
  return { ...emptyText, [languageOf(typed)]: typed };
}

/**
 * The text after a person overtyped what `textIn(text, wanted)` showed. Someone who
 * overtypes an English line in Chinese, where no Chinese exists yet, has written the
 * Chinese text; where both exist, the shown one is replaced and the other stays.
 */
export function overtyped(text: Text, wanted: Language, typed: string): Text {
  const shown = shownLanguage(text, wanted);
  const written = languageOf(typed);
  const other = otherLanguage(shown);
  if (typed.trim() !== '' && written === other && text[other].trim() === '') {
    return { ...emptyText, [other]: typed };
  }
  return { ...text, [shown]: typed };
}
