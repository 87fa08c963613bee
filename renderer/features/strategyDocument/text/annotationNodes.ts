import { Mark, mergeAttributes, Node, type NodeViewRenderer } from '@tiptap/core';
import { mentionNode } from '../../../app/richText/mentionNode.ts';
import { useWorkshop } from '../../../records/recordsStore.ts';
import { steady } from '../blocks/useSteadyRecords.ts';
import { labelOf } from './mentionTarget.ts';

/** A footnote, as one letter: its number is counted by the style sheet, through the whole document. */
export const footnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-footnote') ?? '',
      renderHTML: ({ text }: Record<string, string>) => ({ 'data-footnote': text }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  // Pasted elsewhere, its words stay.
  renderHTML: ({ node, HTMLAttributes }) => ['sup', HTMLAttributes, ` [${String(node.attrs['text'])}]`],
  renderText: ({ node }) => ` [${String(node.attrs['text'])}]`,
  addNodeView: (): NodeViewRenderer => () => {
    const dom = document.createElement('sup');
    dom.className = 'footnote';
    return { dom };
  },
});

/** Words with a note of the writer to itself. */
export const commentMark = Mark.create({
  name: 'comment',
  inclusive: false,
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-comment') ?? '',
      renderHTML: ({ text }: Record<string, string>) => ({ 'data-comment': text }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-comment]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'comment' }), 0],
});

/** A record named in the text, called as it is called now. */
export const liveMentionNode = mentionNode.extend({
  selectable: true,
  addNodeView:
    (): NodeViewRenderer =>
    ({ node }) => {
      const dom = document.createElement('span');
      dom.className = 'mention';
      const mention = node.attrs as { kind: string; id: string; label: string };
      const show = (): void => {
        const { open } = useWorkshop.getState();
        if (!open) return;
        const label = labelOf(steady(open.records), mention);
        if (dom.textContent !== label) dom.textContent = label;
      };
      show();
      let seen = useWorkshop.getState().open?.records;
      const stop = useWorkshop.subscribe(({ open }) => {
        const now = open && steady(open.records);
        if (!now || now === seen) return;
        seen = now;
        show();
      });
      return { dom, destroy: stop, ignoreMutation: () => true };
    },
});
