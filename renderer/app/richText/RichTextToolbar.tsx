import type { Editor } from '@tiptap/react';
import { AtSign, Hash } from 'lucide-react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTexts } from '../i18n.ts';
import { divider, FormatButtons } from './FormatButtons.tsx';
import { StyleMenu } from './StyleMenu.tsx';
import { typeSign } from './typeSign.ts';
import { useActiveFormats } from './useActiveFormats.ts';

type Props = { readonly editor: Editor };

/** What can be done with the text; the arrow keys go from one to the next. */
export function RichTextToolbar({ editor }: Props) {
  const { t } = useTexts();
  const active = useActiveFormats(editor);
  return (
    <Toolbar
      aria-label={t('notes.toolbar')}
      className="flex shrink-0 flex-wrap items-center gap-0.5 border-b border-line px-4 py-1"
    >
      <StyleMenu editor={editor} />
      {divider}
      <FormatButtons editor={editor} active={active} />
      {divider}
      <IconButton
        icon={AtSign}
        label={t('notes.mention.partner')}
        shortcut="@"
        onPressed={() => typeSign(editor, '@')}
      />
      <IconButton
        icon={Hash}
        label={t('notes.mention.card')}
        shortcut="#"
        onPressed={() => typeSign(editor, '#')}
      />
    </Toolbar>
  );
}
