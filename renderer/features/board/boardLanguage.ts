import type { Language } from '../../../shared/domain/text.ts';

/** The language of the interface, for what is said and done outside components. */
export function languageNow(): Language {
  return document.documentElement.lang === 'zh-CN' ? 'zh' : 'en';
}
