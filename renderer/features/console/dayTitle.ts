import type { Language } from '../../../shared/domain/text.ts';

/** `Tue 11 Apr`, `4月11日周二`. */
export function dayTitle(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
