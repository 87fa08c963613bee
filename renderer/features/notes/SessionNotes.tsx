import { lazy, Suspense } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';

// The editor is the largest library of the window: who does not write notes never waits for it.
const NotesEditor = lazy(async () => {
  const { NotesEditor: component } = await import('./NotesEditor.tsx');
  return { default: component };
});

type Props = { readonly sessionId: SessionId };

/** The minutes of a session: headings, lists, tables, and mentions of cards and partners. */
export function SessionNotes({ sessionId }: Props) {
  const { t, language } = useTexts();
  return (
    <Suspense fallback={<p className="px-5 py-4 text-quiet">{t('notes.loading')}</p>}>
      <NotesEditor key={`${sessionId} ${language}`} sessionId={sessionId} />
    </Suspense>
  );
}
