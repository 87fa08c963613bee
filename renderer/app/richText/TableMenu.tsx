import { type ChainedCommands, type Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Table2 } from 'lucide-react';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { useTexts } from '../i18n.ts';

type Props = { readonly editor: Editor };

const changes = {
  rowAbove: (chain: ChainedCommands) => chain.addRowBefore(),
  rowBelow: (chain: ChainedCommands) => chain.addRowAfter(),
  columnLeft: (chain: ChainedCommands) => chain.addColumnBefore(),
  columnRight: (chain: ChainedCommands) => chain.addColumnAfter(),
  headerRow: (chain: ChainedCommands) => chain.toggleHeaderRow(),
  mergeCells: (chain: ChainedCommands) => chain.mergeOrSplit(),
  removeRow: (chain: ChainedCommands) => chain.deleteRow(),
  removeColumn: (chain: ChainedCommands) => chain.deleteColumn(),
  removeTable: (chain: ChainedCommands) => chain.deleteTable(),
} as const;

const groups = [
  ['rowAbove', 'rowBelow', 'columnLeft', 'columnRight'],
  ['headerRow', 'mergeCells'],
  ['removeRow', 'removeColumn', 'removeTable'],
] as const;

/** A new table, or what can be done with the one in which the caret stands. */
export function TableMenu({ editor }: Props) {
  const { t } = useTexts();
  const isInside = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') });
  const insert: MenuEntry = {
    id: 'insert',
    label: t('notes.table.insert'),
    onChosen: () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  };
  const inside = groups.flatMap((group, at): readonly MenuEntry[] => [
    ...(at === 0 ? [] : [{ kind: 'line' as const, id: `line${at}` }]),
    ...group.map((id) => ({
      id,
      label: t(`notes.table.${id}`),
      isDanger: id === 'removeTable',
      onChosen: () => changes[id](editor.chain().focus()).run(),
    })),
  ]);
  return (
    <MenuButton
      icon={Table2}
      isIconOnly
      label={t('notes.table.label')}
      entries={isInside ? inside : [insert]}
    />
  );
}
