import type { Editor, Range } from '@tiptap/core';
import {
  Hash,
  Heading1,
  Heading2,
  Heading3,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquarePlus,
  Superscript,
  Table2,
} from 'lucide-react';
import type { PartContent, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import type { t as Translate } from '../../../app/i18n.ts';
import { blockIcons, blockKinds, blockName, choicesOf } from '../blocks/blockChoices.ts';
import { blockOf, headingOf, insertInside } from '../documentActions.ts';
import { addComment, addFootnote } from './annotations.ts';
import { splitText } from './splitText.ts';
import type { TriggerOption } from './triggerStore.ts';

type Asking = {
  readonly t: typeof Translate;
  /** Of the interface. */
  readonly spoken: Language;
  readonly records: Records;
  readonly partId: StrategyPartId;
  /** Of the text. */
  readonly language: Language;
};

/** What can be inserted at the caret, as far as its name has the typed letters. */
export function insertOptions(asking: Asking, query: string): readonly TriggerOption[] {
  const wanted = query.trim().toLowerCase();
  const all = [...textOptions(asking), ...blockOptions(asking)];
  const found = all.filter(({ label }) => label.toLowerCase().includes(wanted));
  const begins = ({ label }: TriggerOption): boolean => label.toLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((option) => !begins(option))];
}

function textOptions({ t, partId, language }: Asking): readonly TriggerOption[] {
  const part = (content: PartContent) => (editor: Editor, range: Range) =>
    insertInside(partId, language, splitText(editor, range), content);
  const acts: Readonly<Record<string, readonly [LucideIcon, string, TriggerOption['act']]>> = {
    chapter: [Heading1, t('strategyDocument.insert.chapter'), part(headingOf(1))],
    section: [Heading2, t('strategyDocument.insert.section'), part(headingOf(2))],
    subheading: [
      Heading3,
      t('strategyDocument.insert.subheading'),
      (editor, range) => editor.chain().focus().deleteRange(range).setHeading({ level: 3 }).run(),
    ],
    bullets: [
      List,
      t('strategyDocument.insert.bullets'),
      (editor, range) => editor.chain().focus().deleteRange(range).toggleBulletList().run(),
    ],
    numbers: [
      ListOrdered,
      t('strategyDocument.insert.numbers'),
      (editor, range) => editor.chain().focus().deleteRange(range).toggleOrderedList().run(),
    ],
    table: [
      Table2,
      t('strategyDocument.insert.table'),
      (editor, range) =>
        editor
          .chain()
          .focus()
          .deleteRange(range)
          .insertTable({ rows: 3, cols: 3, withHeaderRow: true })
          .run(),
    ],
    footnote: [
      Superscript,
      t('strategyDocument.insert.footnote'),
      (editor, range) => {
        editor.chain().focus().deleteRange(range).run();
        addFootnote(editor);
      },
    ],
    comment: [
      MessageSquarePlus,
      t('strategyDocument.insert.comment'),
      (editor, range) => {
        editor.chain().focus().deleteRange(range).run();
        addComment(editor);
      },
    ],
    reference: [
      Hash,
      t('strategyDocument.insert.reference'),
      (editor, range) => editor.chain().focus().insertContentAt(range, '#').run(),
    ],
  };
  return Object.entries(acts).map(([id, [icon, label, act]]) => ({ id, icon, label, words: '', act }));
}

function blockOptions({ t, spoken, records, partId, language }: Asking): readonly TriggerOption[] {
  return blockKinds
    .flatMap((kind) => choicesOf(t, spoken, records, kind))
    .map(({ id, block }) => ({
      id,
      icon: blockIcons[block.kind],
      label: blockName(t, spoken, records, block),
      words: '',
      act: (editor, range) => insertInside(partId, language, splitText(editor, range), blockOf(block)),
    }));
}
