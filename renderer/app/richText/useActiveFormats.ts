import { type Editor, useEditorState } from '@tiptap/react';
import { blocks, marks } from './formats.ts';

/** What the caret stands in, of the usual formats and of others that are asked for. */
export function useActiveFormats(editor: Editor, others: readonly string[] = []): readonly string[] {
  // One text, so that a caret that moves within the same formats renders nothing.
  return useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [...[...marks, ...blocks].map(({ id }) => id), ...others].filter((id) => now.isActive(id)).join(' '),
  }).split(' ');
}
