import type { Editor, JSONContent } from '@tiptap/core';
import type { RichText } from '../../../shared/domain/richText.ts';

export const OUTSIDE = 'outside';

/** The text as the editor's document: never without a line to write in. */
export function documentOf(text: RichText): JSONContent {
  return (text.content.length === 0 ? { ...text, content: [{ type: 'paragraph' }] } : text) as JSONContent;
}

/** Shows a text that came from elsewhere, such as undo, and touches only where it differs: the caret stays. */
export function showFromOutside(editor: Editor, text: RichText): void {
  const { state, schema, view } = editor;
  const next = schema.nodeFromJSON(documentOf(text));
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  // The same letters before and behind the difference count once, as in `aa` → `aaa`.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const change = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  if (!change.doc.eq(next)) change.replaceWith(0, change.doc.content.size, next.content);
  view.dispatch(change.setMeta(OUTSIDE, true));
}
