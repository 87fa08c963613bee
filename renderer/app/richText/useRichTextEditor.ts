import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { RichText } from '../../../shared/domain/richText.ts';
import { richTextFrom } from '../../../shared/domain/richTextFrom.ts';
import { performRedo, performUndo } from '../perform.ts';
import type { Mentioning } from './mentionNode.ts';
import { documentOf, OUTSIDE, showFromOutside } from './outsideChange.ts';
import { richTextExtensions } from './richTextExtensions.ts';
import { RichTextWriter } from './richTextWriter.ts';
import { cleanPaste } from './wordPaste.ts';

type Listener = {
  readonly onMentioning: (mentioning: Mentioning | null) => void;
  readonly onMentionKey: (event: KeyboardEvent, query: string) => boolean;
};

/** The editor is made once and speaks to the component as it is now. */
class Ear {
  listener: Listener | null = null;

  listen(listener: Listener): void {
    this.listener = listener;
  }
}

type Bound = Listener & {
  readonly stored: RichText;
  readonly label: string;
  readonly placeholder: string;
  readonly lang?: string;
  readonly onWritten: (text: RichText, gesture: string) => Promise<unknown>;
};

/** An editor bound to a record both ways. */
export function useRichTextEditor({
  stored,
  label,
  placeholder,
  lang,
  onWritten,
  ...listener
}: Bound): Editor {
  const [writer] = useState(() => new RichTextWriter(stored, onWritten));
  const [ear] = useState(() => new Ear());
  useEffect(() => ear.listen(listener));

  const editor = useEditor({
    extensions: richTextExtensions({
      placeholder,
      onMentioning: (mentioning) => ear.listener?.onMentioning(mentioning),
      onKey: (event, query) => ear.listener?.onMentionKey(event, query) ?? false,
      onUndo: () => void writer.flush().then(performUndo),
      onRedo: () => void writer.flush().then(performRedo),
    }),
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
