import type { Editor } from '@tiptap/core';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTexts } from '../i18n.ts';
import { blocks, marks } from './formats.ts';
import { TableMenu } from './TableMenu.tsx';

type Props = {
  readonly editor: Editor;
  /** What the caret stands in, by the names of the editor. */
  readonly active: readonly string[];
};

export const divider = <span aria-hidden className="mx-1 h-5 border-l border-line" />;

/** What every formatted text can have: letters that stand out, lists, tables. */
export function FormatButtons({ editor, active }: Props) {
  const { t } = useTexts();
  return (
    <>
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
    </>
  );
}
