import type { Text } from './text.ts';
import { plain } from './typedNumber.ts';

/** What is typed and what is looked through, made alike: width, case and dashes make no difference. */
export function folded(words: string): string {
  return plain(words).toLowerCase();
}

const known = new WeakMap<Text, string>();

/** What a search looks through, in both languages; made once for each text and not at each letter that is typed. */
export function soughtIn(text: Text): string {
  const sought = known.get(text) ?? folded(`${text.en}\n${text.zh}`);
  known.set(text, sought);
  return sought;
}
