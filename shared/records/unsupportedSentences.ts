import type { MentionKind, RichInline, RichText } from '../domain/richText.ts';
import { linesOf, sizeOf } from '../domain/richTextLines.ts';
import type { Language } from '../domain/text.ts';
import { referencesIn } from './recordReference.ts';

/** Where a sentence stands in its line, counted as an editor counts: letters, and one for a mention or footnote. */
export type Stretch = { readonly start: number; readonly end: number };

const evidence: readonly MentionKind[] = ['finding', 'cluster', 'card', 'recommendation'];
/** Stand for what is no letter: one place wide, and no end of a sentence. */
const [NOTE, NAME] = ['\uFFFC', '\uE000'];
/** Shorter ones claim nothing: `See below.`, `如下：`. */
const fewest: Readonly<Record<Language, number>> = { en: 4, zh: 6 };

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  zh: new Intl.Segmenter('zh', { granularity: 'sentence' }),
};
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });
const known: Readonly<Record<Language, WeakMap<RichText, readonly (readonly Stretch[])[]>>> = {
  en: new WeakMap(),
  zh: new WeakMap(),
};

/**
 * The sentences of a text that nothing bears out, for each of its lines (`linesOf`): no mention of a finding, cluster,
 * card or recommendation, no footnote, and no such reference written by hand in the sentence itself. Headings,
 * questions, fragments and what only leads up to a list claim nothing.
 */
export function unsupportedSentences(text: RichText, language: Language): readonly (readonly Stretch[])[] {
  const found =
    known[language].get(text) ??
    linesOf(text).map(({ kind, content }) => (kind === 'heading' ? [] : unsupportedIn(content, language)));
  known[language].set(text, found);
  return found;
}

/** Those of one paragraph. */
export function unsupportedIn(content: readonly RichInline[], language: Language): readonly Stretch[] {
  const words = content.map(lettersOf).join('');
  const borne = placesOfEvidence(content, words);
  return sentencesIn(words, language).filter(
    ({ start, end }) =>
      isClaim(words.slice(start, end), language) && !borne.some((at) => at >= start && at < end),
  );
}

function lettersOf(node: RichInline): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'hardBreak') return '\n';
  return node.type === 'footnote' ? NOTE : NAME;
}

/**
 * The sentences without the space around them. A footnote right behind the full stop, as footnotes are
 * set, belongs to the sentence before it.
 */
function sentencesIn(words: string, language: Language): readonly Stretch[] {
  const found: { start: number; end: number }[] = [];
  // A name begins a sentence as a capital letter does.
  for (const { segment, index } of segmenters[language].segment(words.replaceAll(NAME, 'X'))) {
    const leading = /^\s*/u.exec(segment)?.[0].length ?? 0;
    const trimmed = segment.trim();
    if (trimmed === '') continue;
    const last = found.at(-1);
    const notes = /^[\uFFFC\s]+/u.exec(segment)?.[0] ?? '';
    const isNote = last !== undefined && leading === 0 && notes.startsWith(NOTE) && last.end === index;
    if (isNote) last.end = index + notes.trimEnd().length;
    const start = index + (isNote ? notes.length : leading);
    const end = index + leading + trimmed.length;
    if (end > start) found.push({ start, end });
  }
  return found;
}

function placesOfEvidence(content: readonly RichInline[], words: string): readonly number[] {
  const places = referencesIn(words)
    .filter(({ reference }) => !reference.startsWith('O'))
    .map(({ start }) => start);
  let at = 0;
  for (const node of content) {
    const bears = node.type === 'footnote' || (node.type === 'mention' && evidence.includes(node.attrs.kind));
    if (bears) places.push(at);
    at += sizeOf(node);
  }
  return places;
}

function isClaim(sentence: string, language: Language): boolean {
  if (/[?？:：]["'”’」』）)\s\uFFFC]*$/u.test(sentence)) return false;
  const letters = sentence.replaceAll(NOTE, ' ').replaceAll(NAME, ' ');
  const han = letters.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > 0 && language === 'zh') return han >= fewest.zh;
  const count = [...wordSegmenter.segment(letters)].filter(({ isWordLike }) => isWordLike).length;
  return count >= fewest.en;
}
