import type { Extensions } from '@tiptap/core';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { RichText } from '../../../shared/domain/richText.ts';
import { richTextFrom } from '../../../shared/domain/richTextFrom.ts';
import { performRedo, performUndo } from '../perform.ts';
import { documentOf, OUTSIDE, showFromOutside } from './outsideChange.ts';
import { RichTextWriter } from './richTextWriter.ts';
import { cleanPaste } from './wordPaste.ts';

/** The editor is made once and speaks to the component as it is now. */
class Ear<L> {
  listener: L | null = null;

  listen(listener: L): void {
    this.listener = listener;
  }
}

type History = { readonly onUndo: () => void; readonly onRedo: () => void };

type Bound<L> = {
  readonly stored: RichText;
  readonly label: string;
  readonly lang?: string;
  /** Who is told what happens in the text, beside the record. */
  readonly listener: L;
  /** What the text can hold; asked once. */
  readonly extensions: (hear: () => L | null, history: History) => Extensions;
  readonly onWritten: (text: RichText, gesture: string) => Promise<unknown>;
};

/** An editor bound to a record both ways. */
export function useRichTextEditor<L>({
  stored,
  label,
  lang,
  listener,
  extensions: make,
  onWritten,
}: Bound<L>): Editor {
  const [writer] = useState(() => new RichTextWriter(stored, onWritten));
  const [ear] = useState(() => new Ear<L>());
  useEffect(() => ear.listen(listener));
  const [extensions] = useState(() =>
    make(() => ear.listener, {
      onUndo: () => void writer.flush().then(performUndo),
      onRedo: () => void writer.flush().then(performRedo),
    }),
  );

  const editor = useEditor({
    extensions,
    content: documentOf(richTextFrom(stored)),
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(lang ? { lang } : {}),
        'data-selectable': '',
        class: 'rich-text',
      },
      transformPastedHTML: cleanPaste,
    },
    onUpdate: ({ editor: changed, transaction }) => {
      if (transaction.getMeta(OUTSIDE) !== undefined) return;
      writer.changed(() => richTextFrom(changed.getJSON()), changed.state.doc.childCount);
    },
    onBlur: () => void writer.flush(),
  });

  useEffect(() => {
    if (writer.isOwn(stored)) return;
    writer.adopt(stored);
    showFromOutside(editor, richTextFrom(stored));
  }, [editor, stored, writer]);

  useEffect(() => {
    const flush = (): void => void writer.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [writer]);

  return editor;
}
