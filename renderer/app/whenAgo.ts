import type { Language } from '../../shared/domain/text.ts';

const oneDay = 86_400_000;
const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** `today 14:20`, `yesterday 09:05`, `3 days ago`, then the date, as people say it of a file they have used. */
export function whenAgo(at: string, now: Date, language: Language): string {
  const opened = new Date(at);
  const locale = locales[language];
  const days = Math.round((startOfDay(now) - startOfDay(opened)) / oneDay);
  if (days < 0 || days > 6) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(opened);
  const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  if (days > 1) return day;
  return `${day} ${new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(opened)}`;
}

function startOfDay(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
