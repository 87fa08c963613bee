import { diffArrays } from 'diff';

/** A piece of two texts laid over each other; `removed` stands only in the first, `added` only in the second. */
export type DiffPiece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Beyond so many changed words nobody reads a comparison: the whole text counts as written anew. */
const MOST_CHANGES = 4000;

/**
 * What changed from one text to the other, word by word; Chinese by the words that the runtime knows, without spaces.
 * Pieces in the order of reading, a removed one before what came in its place; those that are not `added` together are
 * the first text, those that are not `removed` the second.
 */
export function wordDiff(before: string, after: string, locale: 'en' | 'zh'): readonly DiffPiece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(wordsOf(before, locale), wordsOf(after, locale), {
    maxEditLength: MOST_CHANGES,
  });
  if (changes === undefined) return joined([removed(before), added(after)]);
  return joined(
    changes.map(({ value, added: isAdded, removed: isRemoved }): DiffPiece => {
      const text = value.join('');
      return isAdded ? added(text) : isRemoved ? removed(text) : { kind: 'same', text };
    }),
  );
}

function added(text: string): DiffPiece {
  return { kind: 'added', text };
}

function removed(text: string): DiffPiece {
  return { kind: 'removed', text };
}

function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  return pieces.filter(({ text }) => text !== '');
}

const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'word' }),
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
};

function wordsOf(text: string, locale: 'en' | 'zh'): string[] {
  return [...segmenters[locale].segment(text)].map(({ segment }) => segment);
}
