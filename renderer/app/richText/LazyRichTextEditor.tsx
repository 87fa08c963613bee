import { type ComponentProps, lazy, Suspense } from 'react';
import { useTexts } from '../i18n.ts';

// The editor is the largest library of the window: who writes no longer text never waits for it.
const RichTextEditor = lazy(async () => {
  const { RichTextEditor: component } = await import('./RichTextEditor.tsx');
  return { default: component };
});

/** The editor, loaded when somebody comes to it. */
export function LazyRichTextEditor(props: ComponentProps<typeof RichTextEditor>) {
  const { t } = useTexts();
  return (
    <Suspense fallback={<p className="px-5 py-4 text-quiet">{t('notes.loading')}</p>}>
      <RichTextEditor {...props} />
    </Suspense>
  );
}
