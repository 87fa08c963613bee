import { EditorContent } from '@tiptap/react';
import { useEffect, useId, useRef } from 'react';
import type { RichText } from '../../../shared/domain/richText.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { classes } from '../../ui/classes.ts';
import { MentionList } from './MentionList.tsx';
import { RichTextToolbar } from './RichTextToolbar.tsx';
import './richText.css';
import { noteExtensions } from './richTextExtensions.ts';
import { useMentions } from './useMentions.ts';
import { useRichTextEditor } from './useRichTextEditor.ts';

type Props = {
  /** As the records have it now. Another text than this one needs another editor, by its key. */
  readonly stored: RichText;
  readonly label: string;
  readonly placeholder: string;
  /** Whose cards come first when one is mentioned. */
  readonly sessionId?: SessionId;
  readonly lang?: string;
  /** Of the text in its frame: how wide it runs, and what surrounds it. */
  readonly className: string;
  readonly onWritten: (text: RichText, gesture: string) => Promise<unknown>;
};

/** Headings, lists, tables and mentions; what is typed is kept as it is typed, and undone with everything else. */
export function RichTextEditor({ sessionId, placeholder, className, ...rest }: Props) {
  const listId = useId();
  const { mentioning, setMentioning, options, index, onMentionKey } = useMentions(sessionId);
  const editor = useRichTextEditor({
    ...rest,
    listener: { onMentioning: setMentioning, onMentionKey },
    extensions: (hear, history) =>
      noteExtensions(
        { placeholder, ...history },
        {
          onMentioning: (now) => hear()?.onMentioning(now),
          onKey: (event, query) => hear()?.onMentionKey(event, query) ?? false,
        },
      ),
  });
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
      <RichTextToolbar editor={editor} />
      <div ref={frame} className="min-h-0 flex-1 overflow-y-auto">
        <EditorContent editor={editor} className={classes('flex min-h-full flex-col', className)} />
      </div>
      {isListOpen && <MentionList id={listId} mentioning={mentioning} options={options} index={index} />}
    </div>
  );
}
