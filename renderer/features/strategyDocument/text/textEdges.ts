import { type Editor, Extension } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

export type EdgeListener = {
  /** The caret leaves the text upwards or downwards; answers whether there was somewhere to go. */
  readonly onLeft: (by: -1 | 1) => boolean;
  /** Backspace at the very beginning; answers whether that did something. */
  readonly onBackspace: (editor: Editor) => boolean;
};

/** The keys at the edges of a text lead into the parts around it. */
export function textEdges({ onLeft, onBackspace }: EdgeListener) {
  return Extension.create({
    name: 'textEdges',
    addKeyboardShortcuts: () => ({
      ArrowUp: ({ editor }) => isAtEdge(editor, 'up') && onLeft(-1),
      ArrowLeft: ({ editor }) => isAtEdge(editor, 'left') && onLeft(-1),
      ArrowDown: ({ editor }) => isAtEdge(editor, 'down') && onLeft(1),
      ArrowRight: ({ editor }) => isAtEdge(editor, 'right') && onLeft(1),
      Backspace: ({ editor }) => {
        const { parent, pos } = editor.state.selection.$from;
        const isPlain = parent.type.name === 'paragraph' && pos === 1;
        return isPlain && isAtEdge(editor, 'left') && onBackspace(editor);
      },
    }),
  });
}

/** Whether an arrow key would leave the text. */
function isAtEdge({ state, view }: Editor, to: 'up' | 'down' | 'left' | 'right'): boolean {
  const { doc, selection } = state;
  if (!selection.empty) return false;
  const isBack = to === 'up' || to === 'left';
  const edge = isBack ? Selection.atStart(doc) : Selection.atEnd(doc);
  if (to === 'left' || to === 'right') return selection.eq(edge);
  return selection.$from.sameParent(edge.$from) && view.endOfTextblock(to);
}
