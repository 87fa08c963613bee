import type { Language } from '../../../shared/domain/text.ts';

const shape = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', shape),
  zh: new Intl.DateTimeFormat('zh-CN', shape),
};

/** `11 Apr`, `4月11日`, of a calendar date. */
export function formatDay(date: string, language: Language): string {
  return formats[language].format(new Date(date));
}
