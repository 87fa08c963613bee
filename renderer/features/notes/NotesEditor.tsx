import { EditorContent } from '@tiptap/react';
import { useEffect, useId, useRef } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { MentionList } from './MentionList.tsx';
import { NotesToolbar } from './NotesToolbar.tsx';
import './notes.css';
import { useMentions } from './useMentions.ts';
import { useNotesEditor } from './useNotesEditor.ts';

type Props = { readonly sessionId: SessionId };

/** Loaded when somebody opens the notes. */
export function NotesEditor({ sessionId }: Props) {
  const listId = useId();
  const { mentioning, setMentioning, options, index, onMentionKey } = useMentions(sessionId);
  const editor = useNotesEditor(sessionId, { onMentioning: setMentioning, onMentionKey });
  const isListOpen = mentioning !== null && options.length > 0;
  const frame = useRef<HTMLDivElement>(null);

  // The text keeps the focus and names the option that is lit.
  useEffect(() => {
    // Not `editor.view.dom`: the editor may mount its view only after this.
    const text = frame.current?.querySelector('[role=textbox]');
    if (!text) return;
    if (isListOpen) {
      text.setAttribute('aria-controls', listId);
      text.setAttribute('aria-activedescendant', `${listId}-${index}`);
    } else {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    }
  }, [isListOpen, listId, index]);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <NotesToolbar editor={editor} />
      <div ref={frame} className="min-h-0 flex-1 overflow-y-auto">
        <EditorContent editor={editor} className="mx-auto flex min-h-full max-w-4xl flex-col px-8 py-4" />
      </div>
      {isListOpen && <MentionList id={listId} mentioning={mentioning} options={options} index={index} />}
    </div>
  );
}
