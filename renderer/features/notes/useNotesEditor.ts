import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { emptyRichText } from '../../../shared/domain/richText.ts';
import { richTextFrom } from '../../../shared/domain/richTextFrom.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { performRedo, performUndo } from '../../app/perform.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import type { Mentioning } from './mentionNode.ts';
import { notesExtensions } from './notesExtensions.ts';
import { NotesWriter } from './notesWriter.ts';
import { documentOf, OUTSIDE, showFromOutside } from './outsideChange.ts';
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

/** The editor of a session's notes, bound to their record both ways. */
export function useNotesEditor(sessionId: SessionId, listener: Listener): Editor {
  const { t } = useTexts();
  const stored = useRecords((records) => records.sessionNotes.get(sessionId)?.text ?? emptyRichText);
  const [writer] = useState(() => new NotesWriter(sessionId, storedNow(sessionId)));
  const [ear] = useState(() => new Ear());
  useEffect(() => ear.listen(listener));

  const editor = useEditor({
    extensions: notesExtensions({
      placeholder: t('notes.placeholder'),
      onMentioning: (mentioning) => ear.listener?.onMentioning(mentioning),
      onKey: (event, query) => ear.listener?.onMentionKey(event, query) ?? false,
      onUndo: () => void writer.flush().then(performUndo),
      onRedo: () => void writer.flush().then(performRedo),
    }),
    content: documentOf(richTextFrom(storedNow(sessionId))),
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('notes.label'),
        'data-selectable': '',
        class: 'notes-text',
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

function storedNow(sessionId: SessionId) {
  return openState().records.sessionNotes.get(sessionId)?.text ?? emptyRichText;
}
