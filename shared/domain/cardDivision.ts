import { isBlank, type Language, languages, otherLanguage, shownLanguage, type Text } from './text.ts';

/** Between two ideas: a semicolon, the end of a sentence. */
const betweenIdeas = /(?<=[;；。！？])\s*(?=[^\s”’」』）)"'])|(?<=[.!?])\s+(?=\p{Lu})/u;

/**
 * The cards that a card with several ideas may become: one for each line, or else one for each sentence.
 * The other language follows where it has as many parts; if not, it stays whole with the first.
 */
export function divided(text: Text, wanted: Language): readonly Text[] {
  const shown = shownLanguage(text, wanted);
  const [parts, others] = [partsOf(text[shown]), partsOf(text[otherLanguage(shown)])];
  if (parts.length < 2) return [text];
  return parts.map((part, index) => ({
    ...besides(text, shown, others.length === parts.length ? others[index] : undefined, index),
    [shown]: part,
  }));
}

/** The two cards that a card becomes when it is cut at a letter of what is shown; one when a side has no word. */
export function dividedAt(text: Text, shown: Language, at: number): readonly Text[] {
  const sides = [text[shown].slice(0, at), text[shown].slice(at)].map((side) => side.trim());
  const parts = sides.map((side, index) => ({ ...besides(text, shown, undefined, index), [shown]: side }));
  return sides.includes('') || parts.some(isBlank) ? [text] : parts;
}

function besides(text: Text, shown: Language, own: string | undefined, index: number): Text {
  const other = otherLanguage(shown);
  return { ...text, [other]: own ?? (index === 0 ? text[other] : '') };
}

function partsOf(typed: string): readonly string[] {
  const lines = trimmed(typed.split(/\r\n|\r|\n/u));
  return lines.length > 1
    ? lines
    : trimmed(trimmed(typed.split(betweenIdeas)).map((idea) => idea.replace(/[;；]$/u, '')));
}

function trimmed(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether the parts say, one after the other, all that the whole said; spaces and signs between words may go. */
export function holdsAllWords(whole: Text, parts: readonly Text[]): boolean {
  return languages.every(
    (language) => bare(whole[language]) === bare(parts.map((part) => part[language]).join('')),
  );
}

function bare(typed: string): string {
  return typed.replaceAll(/[\s\p{P}]/gu, '');
}

/**
 * What several cards say as one, a line for each; what two say in the same words is said once. In a
 * language that only some of them have, the others speak their own, so that no word is out of sight.
 */
export function mergedText(texts: readonly Text[]): Text {
  const merged = (language: Language): string => {
    if (texts.every((text) => text[language].trim() === '')) return '';
    return [...new Set(texts.map((text) => text[shownLanguage(text, language)].trim()))].join('\n');
  };
  return { en: merged('en'), zh: merged('zh') };
}
