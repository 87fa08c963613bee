import type { Language } from '../../../shared/domain/text.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** `Tuesday, 11 April 2017`, `2017年4月11日星期二`. */
export function formatDate(date: string, language: Language): string {
  const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], long).format(new Date(date));
}

/** `Tue 11 Apr`, `4月11日周二`: where there is no room for more. */
export function formatShortDate(date: string, language: Language): string {
  const short = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], short).format(new Date(date));
}

/** `8h 15m`, `8小时15分钟`. */
export function formatLength(minutes: number, language: Language): string {
  const part = (value: number, unit: 'hour' | 'minute'): string =>
    new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'narrow' }).format(value);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && part(hours, 'hour'), (rest > 0 || hours === 0) && part(rest, 'minute')];
  return parts.filter(Boolean).join(language === 'en' ? ' ' : '');
}

export function formatSpan(start: number, end: number): string {
  return `${formatTime(start)}–${formatTime(end)}`;
}
