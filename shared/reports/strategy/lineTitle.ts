import type { Text } from '../../domain/text.ts';
import type { NumberedLine } from '../../records/strategy.ts';
import { type BlockWords, joined, plain, shown } from './blockWords.ts';

/** `O1.2  Inspectors advise`; the development objective goes by its name. */
export function lineTitle({ line, number, title }: NumberedLine, words: BlockWords): Text {
  const own = lineWords(title, words);
  return line.kind === 'development'
    ? joined(
        [words.label(({ development }) => development), own],
        words.label(({ colon }) => colon),
      )
    : joined([plain(number), own], '  ');
}

/** Its wording, or that it has none. */
export function lineWords(title: Text, words: BlockWords): Text {
  const own = shown(title);
  return own.en === '' ? words.missing('line') : own;
}
