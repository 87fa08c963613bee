import { Extension, Mark } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { mentionNode, mentionTrigger } from './mentionNode.ts';

type Options = Parameters<typeof mentionTrigger>[0] & {
  readonly placeholder: string;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
};

const highlight = Mark.create({
  name: 'highlight',
  parseHTML: () => [{ tag: 'mark' }],
  renderHTML: () => ['mark', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-h': () => this.editor.commands.toggleMark('highlight') };
  },
});

/** What notes can hold, which is what `shared/domain/richText.ts` can keep, and how they are typed. */
export function richTextExtensions({ placeholder, onUndo, onRedo, ...mention }: Options) {
  return [
    StarterKit.configure({
      heading: { levels: [1, 2, 3] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      // The workshop has one undo for everything.
      undoRedo: false,
    }),
    highlight,
    Table.configure({ resizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    Placeholder.configure({ placeholder }),
    mentionNode,
    mentionTrigger(mention),
    Extension.create({
      name: 'workshopUndo',
      addKeyboardShortcuts: () => ({
        'Mod-z': () => done(onUndo),
        'Mod-y': () => done(onRedo),
        'Mod-Shift-z': () => done(onRedo),
      }),
    }),
  ];
}

function done(act: () => void): true {
  act();
  return true;
}
