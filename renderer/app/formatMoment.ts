import type { Moment } from '../../shared/domain/moment.ts';
import type { Language } from '../../shared/domain/text.ts';

/** `Tue 11 Apr, 10:15`, by the clock of this computer. */
export function formatMoment(at: Moment, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(new Date(at));
}

/** `12 April 2017`, by the clock of this computer. */
export function formatDate(at: Moment, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }).format(
    new Date(at),
  );
}
