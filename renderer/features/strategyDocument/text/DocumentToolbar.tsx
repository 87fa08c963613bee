import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Hash, Heading3, MessageSquarePlus, Plus, Superscript } from 'lucide-react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTexts } from '../../../app/i18n.ts';
import { blocks, marks } from '../../../app/richText/formats.ts';
import { TableMenu } from '../../../app/richText/TableMenu.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useDocumentView } from '../documentView.ts';
import { addComment, addFootnote } from './annotations.ts';

const divider = <span aria-hidden className="mx-1 h-5 border-l border-line" />;

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
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [...marks, ...blocks, { id: 'heading' }, { id: 'comment' }]
        .map(({ id }) => id)
        .filter((id) => now.isActive(id))
        .join(' '),
  }).split(' ');
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
      {marks.map(({ id, icon, keys }) => (
        <IconButton
          key={id}
          icon={icon}
          label={t(`notes.${id}`)}
          shortcut={keys}
          isPressed={active.includes(id)}
          onPressed={() => editor.chain().focus().toggleMark(id).run()}
        />
      ))}
      {divider}
      {blocks.map(({ id, icon, keys, act }) => (
        <IconButton
          key={id}
          icon={icon}
          label={t(`notes.${id}`)}
          shortcut={keys}
          isPressed={active.includes(id)}
          onPressed={() => act(editor)}
        />
      ))}
      <TableMenu editor={editor} />
      {divider}
      <IconButton
        icon={Hash}
        label={t('strategyDocument.insert.reference')}
        shortcut="#"
        onPressed={() => editor.chain().focus().insertContent(signBehind(editor)).run()}
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

/** A sign right behind a letter would belong to the word before. */
function signBehind({ state }: Editor): string {
  const before = state.selection.$from.nodeBefore;
  return before?.isText && /\S$/u.test(before.text ?? '') ? ' #' : '#';
}
