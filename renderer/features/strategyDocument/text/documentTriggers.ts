import { type Editor, Extension, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { type DocumentTrigger, documentTriggerAt } from '../../../../shared/domain/documentTrigger.ts';
import { OUTSIDE } from '../../../app/richText/outsideChange.ts';

/** What a sign in the text asks for, for the list beside the caret. */
export type Asked = DocumentTrigger & {
  readonly caret: DOMRect | null;
  readonly editor: Editor;
};

type Chosen = (editor: Editor, range: Range) => void;

export type TriggerListener = {
  readonly onAsked: (asked: Asked, choose: (act: Chosen) => void) => void;
  readonly onOver: () => void;
  /** Whether the key was the list's. */
  readonly onKey: (event: KeyboardEvent, asked: DocumentTrigger) => boolean;
};

/** Listens for the signs while a person types. */
export function documentTriggers({ onAsked, onOver, onKey }: TriggerListener) {
  const tell = ({ text, clientRect, editor, command }: SuggestionProps<Chosen, Chosen>): void => {
    const found = documentTriggerAt(text);
    if (found) onAsked({ ...found, caret: clientRect?.() ?? null, editor }, command);
  };
  return Extension.create({
    name: 'documentTriggers',
    // Before the keys that leave the text.
    priority: 1000,
    addProseMirrorPlugins() {
      return [
        Suggestion<Chosen, Chosen>({
          editor: this.editor,
          pluginKey: new PluginKey('documentTriggers'),
          findSuggestionMatch: ({ $position }) => {
            const before = $position.nodeBefore?.isText ? ($position.nodeBefore.text ?? '') : '';
            const found = documentTriggerAt(before);
            // `/` and `、` begin a line only where nothing stands before them.
            const isCut = found?.start === 0 && $position.parentOffset > before.length;
            if (!found || (isCut && found.kind === 'insert')) return null;
            const from = $position.pos - before.length + found.start;
            return {
              range: { from, to: $position.pos },
              query: found.query,
              text: before.slice(found.start),
            };
          },
          // A sign that undo brings back asks for nothing.
          shouldShow: ({ transaction }) => transaction.getMeta(OUTSIDE) === undefined,
          command: ({ editor, range, props: act }) => act(editor, range),
          render: () => ({
            onStart: tell,
            onUpdate: tell,
            onExit: onOver,
            // The range is that of the text as it stands: the list may be a letter behind.
            onKeyDown: ({ view, event, range }) => {
              const now = documentTriggerAt(view.state.doc.textBetween(range.from, range.to));
              return now !== null && onKey(event, now);
            },
          }),
        }),
      ];
    },
  });
}
