import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../../shared/domain/text.ts';
import { en } from '../../shared/i18n/en.ts';
import { zhCN } from '../../shared/i18n/zhCN.ts';

declare module 'i18next' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof en };
  }
}

const texts = i18next.createInstance();

export async function startTexts(language: Language): Promise<void> {
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'texts',
    resources: { en: { texts: en }, zh: { texts: zhCN } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}

/** Switches every text of the window at once. */
export function speak(language: Language): void {
  void texts.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** The translator of the interface, and the language it speaks. */
export function useTexts() {
  const { t, i18n } = useTranslation('texts', { i18n: texts });
  return { t, language: i18n.language as Language };
}

/** For texts said outside components, such as notices; it speaks the language of the moment. */
export const t = texts.getFixedT(null, 'texts');

/** The language that `t` speaks. */
export function languageNow(): Language {
  return texts.language as Language;
}
