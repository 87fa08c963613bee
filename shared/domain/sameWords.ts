import type { Text } from './text.ts';

const plainLatin = /^[\x20-\x7e]*$/;

/** What is left of words when case, width, punctuation and spaces are taken away; empty for none. */
export function bareWords(words: string): string {
  if (words === '') return words;
  // Half of all words, at a tenth of the time.
  if (plainLatin.test(words)) return words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

const known = new WeakMap<Text, readonly string[]>();

/** One key for each language that says something: two texts say the same when they share one. */
export function wordKeys(text: Text): readonly string[] {
  const keys =
    known.get(text) ?? [`en:${bareWords(text.en)}`, `zh:${bareWords(text.zh)}`].filter(saysSomething);
  known.set(text, keys);
  return keys;
}

function saysSomething(key: string): boolean {
  return key.length > 'en:'.length;
}
