import { Extension, type Extensions, Mark } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { mentionNode, mentionTrigger } from './mentionNode.ts';

type Options = {
  readonly placeholder: string;
  /** Of the headings that may stand in the text. */
  readonly levels: readonly (1 | 2 | 3)[];
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

/** What every longer text of ours can hold, and how it is typed. */
export function richTextExtensions({ placeholder, levels, onUndo, onRedo }: Options): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [...levels] },
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

/** What notes can hold: all of that, and mentions of cards and partners. */
export function noteExtensions(
  options: Omit<Options, 'levels'>,
  mention: Parameters<typeof mentionTrigger>[0],
): Extensions {
  return [...richTextExtensions({ ...options, levels: [1, 2, 3] }), mentionNode, mentionTrigger(mention)];
}

function done(act: () => void): true {
  act();
  return true;
}
