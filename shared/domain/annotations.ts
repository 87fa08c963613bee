import type { RichText } from './richText.ts';
import { linesOf } from './richTextLines.ts';
import type { StrategyPart, StrategyPartId } from './strategyPart.ts';
import type { Language } from './text.ts';

export type Footnote = { readonly number: number; readonly partId: StrategyPartId; readonly text: string };

/** The footnotes of a document in one language, counted from 1 through all of it. */
export function footnotesOf(parts: readonly StrategyPart[], language: Language): readonly Footnote[] {
  const texts = parts.flatMap(({ id, content }) =>
    content.kind === 'prose' ? footnotesIn(content.text[language]).map((text) => ({ partId: id, text })) : [],
  );
  return texts.map((note, at) => ({ ...note, number: at + 1 }));
}

function footnotesIn(text: RichText): readonly string[] {
  return linesOf(text).flatMap(({ content }) =>
    content.flatMap((node) => (node.type === 'footnote' ? [node.attrs.text] : [])),
  );
}

/** What the writer notes to itself in a text; words beside each other with the same note count once. */
export function commentsIn(text: RichText): readonly string[] {
  return linesOf(text).flatMap(({ content }) => {
    const found: string[] = [];
    let last: string | null = null;
    for (const node of content) {
      const marks = node.type === 'text' ? (node.marks ?? []) : [];
      const comment = marks.find((mark) => mark.type === 'comment')?.attrs.text ?? null;
      if (comment !== null && comment !== last) found.push(comment);
      last = comment;
    }
    return found;
  });
}
