import { type Language, languageOf } from '../../domain/text.ts';
import type { DocumentParagraph } from './planDocument.ts';
import { isNothing, sameWords } from './sameText.ts';

/** What a cell says in each language of the file, or once for all of them; the empty string where it was emptied. */
export type CellTexts =
  | { readonly kind: 'once'; readonly text: string }
  | { readonly kind: 'each'; readonly texts: Readonly<Record<Language, string>> };

/** What it said when the file was made. */
export type Shown = Readonly<Record<Language, string>>;

const otherStyle = /^PlanOther/u;

/** In a file of one language every cell says it once. */
export function cellTexts(
  all: readonly DocumentParagraph[],
  shown: Shown,
  languages: readonly Language[],
): CellTexts {
  const paragraphs = all.filter(({ text }) => !isNothing(text));
  const whole = joined(paragraphs);
  const [main, second] = languages;
  if (main === undefined || second === undefined || paragraphs.length === 0) return once(whole);
  const each = (own: string, other: string): CellTexts => ({
    kind: 'each',
    texts: { ...shown, [main]: own, [second]: other },
  });
  const styled = paragraphs.filter(({ style }) => otherStyle.test(style));
  if (styled.length > 0)
    return each(joined(paragraphs.filter((paragraph) => !styled.includes(paragraph))), joined(styled));
  const parted = byScript(paragraphs, main);
  if (parted) return each(...parted);
  if (sameWords(shown[main], shown[second])) return once(whole);
  // Two lines of figures say the same in two ways.
  const [first, last] = paragraphs;
  if (first && last && paragraphs.length === 2 && languageOf(first.text) === languageOf(last.text))
    return each(first.text.trim(), last.text.trim());
  if (sameWords(whole, shown[main])) return each(whole, '');
  if (sameWords(whole, shown[second])) return each('', whole);
  return languageOf(whole) === main ? each(whole, '') : each('', whole);
}

/** First the lines in the script of the first language, then those in that of the other. */
function byScript(paragraphs: readonly DocumentParagraph[], main: Language): [string, string] | null {
  const turn = paragraphs.findIndex(({ text }) => languageOf(text) !== main);
  if (turn < 1 || paragraphs.slice(turn).some(({ text }) => languageOf(text) === main)) return null;
  return [joined(paragraphs.slice(0, turn)), joined(paragraphs.slice(turn))];
}

function once(text: string): CellTexts {
  return { kind: 'once', text };
}

function joined(paragraphs: readonly DocumentParagraph[]): string {
  return paragraphs.map(({ text }) => text.trim()).join('\n');
}
