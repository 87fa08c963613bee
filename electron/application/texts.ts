import i18next, { type TFunction } from 'i18next';
import type { Language } from '../../shared/domain/text.ts';
import { en } from '../../shared/i18n/en.ts';
import { zhCN } from '../../shared/i18n/zhCN.ts';

const texts = i18next.createInstance();
void texts.init({
  fallbackLng: 'en',
  defaultNS: 'texts',
  // The texts are at hand, so the instance is ready when this call returns.
  initAsync: false,
  resources: { en: { texts: en }, zh: { texts: zhCN } },
});

/** The translator of the main process: menus and what else the system shows for us. */
export function textsIn(language: Language): TFunction<'texts'> {
  return texts.getFixedT(language, 'texts');
}
