import type { Editor } from '@tiptap/core';
import { Hash, Heading3, MessageSquarePlus, Plus, Superscript } from 'lucide-react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTexts } from '../../../app/i18n.ts';
import { divider, FormatButtons } from '../../../app/richText/FormatButtons.tsx';
import { typeSign } from '../../../app/richText/typeSign.ts';
import { useActiveFormats } from '../../../app/richText/useActiveFormats.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useDocumentView } from '../documentView.ts';
import { addComment, addFootnote } from './annotations.ts';

const others = ['heading', 'comment'] as const;

/** What can be done with the text in which the caret stands, or stood last. */
export function DocumentToolbar() {
  const { t } = useTexts();
  const editor = useDocumentView((state) => state.editor);
  return (
    <Toolbar
      aria-label={t('notes.toolbar')}
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-0.5 border-y border-line px-4 py-1"
    >
      {editor && !editor.isDestroyed ? (
        <Tools editor={editor} />
      ) : (
        <p className="flex items-center gap-2 px-1 text-label text-quiet">
          <Plus size={14} aria-hidden />
          {t('strategyDocument.prose.placeholder')}
        </p>
      )}
    </Toolbar>
  );
}

function Tools({ editor }: { readonly editor: Editor }) {
  const { t } = useTexts();
  const active = useActiveFormats(editor, others);
  return (
    <>
      <IconButton
        icon={Heading3}
        label={t('strategyDocument.insert.subheading')}
        shortcut="Ctrl+Alt+3"
        isPressed={active.includes('heading')}
        onPressed={() => editor.chain().focus().toggleHeading({ level: 3 }).run()}
      />
      {divider}
      <FormatButtons editor={editor} active={active} />
      {divider}
      <IconButton
        icon={Hash}
        label={t('strategyDocument.insert.reference')}
        shortcut="#"
        onPressed={() => typeSign(editor, '#')}
      />
      <IconButton
        icon={Superscript}
        label={t('strategyDocument.insert.footnote')}
        shortcut="Ctrl+Alt+F"
        onPressed={() => addFootnote(editor)}
      />
      <IconButton
        icon={MessageSquarePlus}
        label={t('strategyDocument.insert.comment')}
        shortcut="Ctrl+Alt+M"
        isPressed={active.includes('comment')}
        onPressed={() => addComment(editor)}
      />
    </>
  );
}
