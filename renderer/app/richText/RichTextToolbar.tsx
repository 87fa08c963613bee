import { type Editor, useEditorState } from '@tiptap/react';
import { AtSign, Hash } from 'lucide-react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTexts } from '../i18n.ts';
import { blocks, marks } from './formats.ts';
import { StyleMenu } from './StyleMenu.tsx';
import { TableMenu } from './TableMenu.tsx';

type Props = { readonly editor: Editor };

const divider = <span aria-hidden className="mx-1 h-5 border-l border-line" />;

/** What can be done with the text; the arrow keys go from one to the next. */
export function RichTextToolbar({ editor }: Props) {
  const { t } = useTexts();
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [...marks, ...blocks]
        .map(({ id }) => id)
        .filter((id) => now.isActive(id))
        .join(' '),
  }).split(' ');

  return (
    <Toolbar
      aria-label={t('notes.toolbar')}
      className="flex shrink-0 flex-wrap items-center gap-0.5 border-b border-line px-4 py-1"
    >
      <StyleMenu editor={editor} />
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
        icon={AtSign}
        label={t('notes.mention.partner')}
        shortcut="@"
        onPressed={() => editor.chain().focus().insertContent(signBehind(editor, '@')).run()}
      />
      <IconButton
        icon={Hash}
        label={t('notes.mention.card')}
        shortcut="#"
        onPressed={() => editor.chain().focus().insertContent(signBehind(editor, '#')).run()}
      />
    </Toolbar>
  );
}

/** A sign right behind a letter would belong to the word before. */
function signBehind({ state }: Editor, sign: string): string {
  const before = state.selection.$from.nodeBefore;
  return before?.isText && /\S$/u.test(before.text ?? '') ? ` ${sign}` : sign;
}
