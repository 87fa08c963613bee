import { emptyRichText } from '../../../shared/domain/richText.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { LazyRichTextEditor } from '../../app/richText/LazyRichTextEditor.tsx';
import { useRecords } from '../../records/recordsStore.ts';

type Props = { readonly sessionId: SessionId };

/** The minutes of a session: headings, lists, tables, and mentions of cards and partners. */
export function SessionNotes({ sessionId }: Props) {
  const { t, language } = useTexts();
  const stored = useRecords((records) => records.sessionNotes.get(sessionId)?.text ?? emptyRichText);
  return (
    <LazyRichTextEditor
      key={`${sessionId} ${language}`}
      stored={stored}
      label={t('notes.label')}
      placeholder={t('notes.placeholder')}
      sessionId={sessionId}
      className="mx-auto max-w-4xl px-8 py-4"
      onWritten={(text, gesture) => perform('session-notes/write', { id: sessionId, text }, gesture)}
    />
  );
}
