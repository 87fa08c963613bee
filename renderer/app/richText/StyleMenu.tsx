import { type Editor, useEditorState } from '@tiptap/react';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useTexts } from '../i18n.ts';

type Props = { readonly editor: Editor };

const levels = [1, 2, 3] as const;

/** Plain text or one of three headings. */
export function StyleMenu({ editor }: Props) {
  const { t } = useTexts();
  const level = useEditorState({
    editor,
    selector: ({ editor: now }) => levels.find((each) => now.isActive('heading', { level: each })) ?? null,
  });
  const name = (each: 1 | 2 | 3 | null): string =>
    each === null ? t('notes.style.text') : t('notes.style.heading', { level: each });
  return (
    <MenuButton
      label={name(level)}
      name={t('notes.style.label', { style: name(level) })}
      className="w-32 justify-between! border-transparent! px-2! font-normal!"
      entries={[
        {
          id: 'text',
          label: name(null),
          shortcut: 'Ctrl+Alt+0',
          isChosen: level === null,
          onChosen: () => editor.chain().focus().setParagraph().run(),
        },
        ...levels.map((each) => ({
          id: `heading${each}`,
          label: name(each),
          shortcut: `Ctrl+Alt+${each}`,
          isChosen: level === each,
          onChosen: () => editor.chain().focus().setHeading({ level: each }).run(),
        })),
      ]}
    />
  );
}
