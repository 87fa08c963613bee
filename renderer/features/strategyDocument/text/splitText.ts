import type { Editor, Range } from '@tiptap/core';
import type { RichText } from '../../../../shared/domain/richText.ts';
import { richTextFrom } from '../../../../shared/domain/richTextFrom.ts';

/** The text above and below the place at which something is inserted, without the letters that asked for it. */
export function splitText(
  { state }: Editor,
  range: Range,
): { readonly above: RichText; readonly below: RichText } {
  const tr = state.tr.delete(range.from, range.to);
  const { doc } = tr;
  const at = doc.resolve(range.from);
  // Between whole paragraphs: a list or a table is not torn apart.
  const isPlain = at.depth === 1;
  const isAtStart = isPlain && at.parentOffset === 0;
  if (isPlain && !isAtStart && at.parentOffset < at.parent.content.size) tr.split(range.from);
  const first = tr.doc.resolve(isAtStart ? at.before(1) : Math.min(range.from, tr.doc.content.size));
  const cut = isAtStart ? at.before(1) : first.after(1);
  return {
    above: richTextFrom(tr.doc.slice(0, cut).toJSON()),
    below: trimmed(richTextFrom(tr.doc.slice(cut).toJSON())),
  };
}

/** Without the empty lines at its beginning. */
function trimmed(text: RichText): RichText {
  const start = text.content.findIndex(
    ({ type, content }) => type !== 'paragraph' || (content !== undefined && content.length > 0),
  );
  return start === -1 ? { ...text, content: [] } : { ...text, content: text.content.slice(start) };
}
