import { emptyText, isBlank, type Language, overtyped, type Text } from '../../domain/text.ts';
import type { CellTexts, Shown } from './cellTexts.ts';
import { isNothing, sameWords } from './sameText.ts';

/** A text after somebody wrote over what the file showed of it. */
export function overwritten(
  before: Text,
  said: CellTexts,
  shown: Shown,
  languages: readonly Language[],
  meant: (words: string) => string,
): Text {
  const [main = 'en'] = languages;
  if (said.kind === 'each') {
    const written: Record<Language, string> = { ...before };
    for (const each of languages)
      if (!says(said.texts[each], shown[each])) written[each] = meant(said.texts[each]);
    return written;
  }
  if (languages.every((each) => says(said.text, shown[each]))) return before;
  const text = meant(said.text);
  if (languages.length > 1 && text === '') return emptyText;
  return languages.length > 1 && filledInBoth(before)
    ? { en: text, zh: text }
    : overtyped(before, main, text);
}

/** Whether a text says what was shown; a dash stands for nothing. */
export function says(text: string, shown: string): boolean {
  return sameWords(text, shown) || (isNothing(text) && isNothing(shown));
}

function filledInBoth(text: Text): boolean {
  return !isBlank({ en: text.en, zh: '' }) && !isBlank({ en: '', zh: text.zh });
}
