import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { CaretPlace } from '../partFocus.ts';

/** Puts the caret into a text and gives it the focus at once, so that no letter is lost. */
export function placeCaret(editor: Editor, place: CaretPlace): void {
  if (editor.isDestroyed) return;
  const { state, view } = editor;
  const selection =
    place === 'start'
      ? Selection.atStart(state.doc)
      : place === 'end'
        ? Selection.atEnd(state.doc)
        : Selection.near(state.doc.resolve(view.posAtCoords(place)?.pos ?? state.doc.content.size));
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}
