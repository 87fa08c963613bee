import { type Editor, Extension, getMarkRange } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type OpenAnnotation, useDocumentView } from '../documentView.ts';

type Kind = OpenAnnotation['kind'];

const kinds: readonly string[] = ['footnote', 'comment', 'mention'] satisfies readonly Kind[];

/** Opens what stands at a click or at Enter, and makes footnotes and comments by key. */
export const annotations = Extension.create({
  name: 'annotations',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => addFootnote(this.editor),
      'Mod-Alt-m': () => addComment(this.editor),
      Enter: () => {
        const { selection } = this.editor.state;
        if (!(selection instanceof NodeSelection) || !kinds.includes(selection.node.type.name)) return false;
        return openNode(this.editor, selection.from);
      },
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          handleClickOn: (_view, _pos, node, nodePos) =>
            (node.type.name === 'footnote' || node.type.name === 'mention') && openNode(editor, nodePos),
          handleClick: (view, pos) => view.state.selection.empty && openComment(editor, pos),
        },
      }),
    ];
  },
});

function openNode(editor: Editor, from: number): boolean {
  const kind = editor.state.doc.nodeAt(from)?.type.name as Kind;
  open(editor, kind, from, from + 1);
  return true;
}

/** Opens the footnote or comment at which the caret stands, or which it touches. */
export function openAtCaret(editor: Editor): void {
  const { doc, selection } = editor.state;
  const note = [selection.from, selection.from - 1].find(
    (pos) => pos >= 0 && doc.nodeAt(pos)?.type.name === 'footnote',
  );
  if (note === undefined) openComment(editor, selection.from);
  else openNode(editor, note);
}

/** The comment at a place of the text; answers whether there is one. */
function openComment(editor: Editor, pos: number): boolean {
  const type = editor.schema.marks['comment'];
  const range = type && getMarkRange(editor.state.doc.resolve(pos), type);
  if (!range) return false;
  open(editor, 'comment', range.from, range.to);
  return true;
}

function open(editor: Editor, kind: Kind, from: number, to: number): void {
  const { left, bottom } = edgeOf(editor.view, from);
  useDocumentView.setState({ annotation: { kind, editor, from, to, at: { x: left, y: bottom } } });
}

function edgeOf(view: EditorView, pos: number): { readonly left: number; readonly bottom: number } {
  const { left, bottom } = view.coordsAtPos(pos);
  return { left, bottom };
}

/** A footnote behind the selected words, open to be written. */
export function addFootnote(editor: Editor): boolean {
  const { to } = editor.state.selection;
  editor
    .chain()
    .focus()
    .insertContentAt(to, { type: 'footnote', attrs: { text: '' } })
    .run();
  return openNode(editor, to);
}

/** A comment on the selected words, or on the word in or behind which the caret stands; opens the one that is there. */
export function addComment(editor: Editor): boolean {
  const { selection } = editor.state;
  if (openComment(editor, selection.from)) return true;
  const { from, to } = selection.empty ? wordBefore(editor, selection.from) : selection;
  if (from === to) return false;
  editor.chain().focus().setTextSelection({ from, to }).setMark('comment', { text: '' }).run();
  editor.commands.setTextSelection(to);
  open(editor, 'comment', from, to);
  return true;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordBefore(editor: Editor, pos: number): { readonly from: number; readonly to: number } {
  const at = editor.state.doc.resolve(pos);
  const start = at.start();
  const text = at.parent.textBetween(0, at.parent.content.size, undefined, ' ');
  const offset = pos - start;
  const before = [...words.segment(text)].filter(
    ({ isWordLike, index }) => isWordLike === true && index <= offset,
  );
  const last = before.at(-1);
  if (!last) return { from: pos, to: pos };
  return { from: start + last.index, to: start + last.index + last.segment.length };
}

/** What a footnote or comment says. */
export function textOfAnnotation({ editor, kind, from }: OpenAnnotation): string {
  const node = editor.state.doc.nodeAt(from);
  const holder = kind === 'comment' ? node?.marks.find((mark) => mark.type.name === 'comment') : node;
  return String(holder?.attrs['text'] ?? '');
}

export function writeAnnotation({ editor, kind, from, to }: OpenAnnotation, text: string): void {
  const { tr, schema } = editor.state;
  if (kind === 'comment') {
    const type = schema.marks['comment'];
    if (type) tr.removeMark(from, to, type).addMark(from, to, type.create({ text }));
  } else if (tr.doc.nodeAt(from)?.type.name === 'footnote') tr.setNodeMarkup(from, undefined, { text });
  editor.view.dispatch(tr);
}

export function removeAnnotation({ editor, kind, from, to }: OpenAnnotation): void {
  const { tr, schema } = editor.state;
  const type = schema.marks['comment'];
  if (kind === 'comment' && type) tr.removeMark(from, to, type);
  else if (tr.doc.nodeAt(from)?.type.name === kind) tr.delete(from, to);
  editor.view.dispatch(tr);
}

/** Back into the text, behind what stood open. */
export function leaveAnnotation({ editor, to }: OpenAnnotation): void {
  if (editor.isDestroyed) return;
  const { state, view } = editor;
  const at = Math.min(to, state.doc.content.size);
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))));
  view.focus();
}
