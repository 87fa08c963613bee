import i18next from 'i18next';
import type { Text } from '../../shared/domain/text.ts';
import { en } from '../../shared/i18n/en.ts';
import { zhCN } from '../../shared/i18n/zhCN.ts';

const texts = i18next.createInstance();

export function startTexts(): void {
  void texts.init({
    fallbackLng: 'en',
    defaultNS: 'texts',
    // The texts are at hand, so the instance is ready when this call returns.
    initAsync: false,
    resources: { en: { texts: { wall: en.wall } }, zh: { texts: { wall: zhCN.wall } } },
    interpolation: { escapeValue: false },
  });
}

type WallKey = `wall.${string}`;

/** A text of the interface in both languages: the wall may show one of them or both. */
export function t(key: WallKey, values: Readonly<Record<string, number | string>> = {}): Text {
  const options = { ...values, ns: 'texts' };
  return {
    en: texts.getFixedT('en')(key as never, options),
    zh: texts.getFixedT('zh')(key as never, options),
  };
}
