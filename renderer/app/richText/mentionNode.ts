import { Extension } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { noteMentionAt } from '../../../shared/domain/noteMention.ts';
import type { MentionOption } from './mentionOptions.ts';
import { OUTSIDE } from './outsideChange.ts';

/** What is being mentioned, for the list beside the caret. */
export type Mentioning = {
  readonly kind: 'partner' | 'card';
  readonly query: string;
  readonly caret: DOMRect | null;
  readonly choose: (option: MentionOption) => void;
};

/** A card or a partner named in the text, as one letter. */
export const mentionNode = Mention.extend({
  addAttributes() {
    const kept = (name: string) => ({
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
      renderHTML: (attributes: Record<string, string>) => ({ [`data-${name}`]: attributes[name] }),
    });
    return { kind: kept('kind'), id: kept('id'), label: kept('label') };
  },
  renderHTML({ node }) {
    const { kind, id, label } = node.attrs as Record<string, string>;
    const attributes = { 'data-type': 'mention', 'data-kind': kind, 'data-id': id, 'data-label': label };
    return ['span', { ...attributes, class: 'mention' }, label ?? ''];
  },
  renderText: ({ node }) => String(node.attrs['label']),
  // Backspace takes the whole mention away, as it does any letter.
  addKeyboardShortcuts: () => ({}),
  addProseMirrorPlugins: () => [],
});

type Listener = {
  readonly onMentioning: (mentioning: Mentioning | null) => void;
  /** Whether the key was the list's. */
  readonly onKey: (event: KeyboardEvent, query: string) => boolean;
};

/** Listens for `@` and `#` while a person types. */
export function mentionTrigger({ onMentioning, onKey }: Listener) {
  const tell = (props: SuggestionProps<MentionOption, MentionOption>): void => {
    const found = noteMentionAt(props.text);
    const caret = props.clientRect?.() ?? null;
    if (found) onMentioning({ ...found, caret, choose: (option) => props.command(option) });
  };
  return Extension.create({
    name: 'mentionTrigger',
    addProseMirrorPlugins() {
      return [
        Suggestion<MentionOption, MentionOption>({
          editor: this.editor,
          pluginKey: new PluginKey('mentionTrigger'),
          findSuggestionMatch: ({ $position }) => {
            const before = $position.nodeBefore?.isText ? ($position.nodeBefore.text ?? '') : '';
            const found = noteMentionAt(before);
            if (!found) return null;
            const from = $position.pos - before.length + found.start;
            const text = before.slice(found.start);
            return { range: { from, to: $position.pos }, query: found.query, text };
          },
          // A sign that undo brings back asks for nothing.
          shouldShow: ({ transaction }) => transaction.getMeta(OUTSIDE) === undefined,
          command: ({ editor, range, props }) => {
            const mention = { type: 'mention', attrs: props };
            editor
              .chain()
              .focus()
              .insertContentAt(range, [mention, { type: 'text', text: ' ' }])
              .run();
          },
          render: () => ({
            onStart: tell,
            onUpdate: tell,
            onExit: () => onMentioning(null),
            // The range is that of the text as it stands: the list may be a letter behind.
            onKeyDown: ({ view, event, range }) =>
              onKey(event, view.state.doc.textBetween(range.from, range.to)),
          }),
        }),
      ];
    },
  });
}
