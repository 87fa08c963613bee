import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { RichInline } from '../../../../shared/domain/richText.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { type Stretch, unsupportedIn } from '../../../../shared/records/unsupportedSentences.ts';
import { useDocumentView } from '../documentView.ts';

/** Paragraphs that nobody touched are not looked through again. */
const known = new WeakMap<Node, readonly Stretch[]>();

/** Marks the sentences that nothing bears out, while that is asked for. */
export function unsupportedMarks(language: Language) {
  return Extension.create({
    name: 'unsupportedMarks',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) =>
            useDocumentView.getState().showsUnsupported ? marksOf(doc, language) : null,
        },
      }),
    ],
  });
}

function marksOf(doc: Node, language: Language): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name !== 'paragraph') return !node.isTextblock;
    const stretches = known.get(node) ?? unsupportedIn(inlineOf(node), language);
    known.set(node, stretches);
    for (const { start, end } of stretches)
      marks.push(Decoration.inline(pos + 1 + start, pos + 1 + end, { class: 'unsupported' }));
    return false;
  });
  return DecorationSet.create(doc, marks);
}

function inlineOf(node: Node): readonly RichInline[] {
  const { content } = node.toJSON() as { readonly content?: readonly RichInline[] };
  return content ?? [];
}
