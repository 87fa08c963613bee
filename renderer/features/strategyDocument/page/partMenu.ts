import { ArrowDown, ArrowUp, Heading1, Heading2, Pilcrow, Plus, Trash2 } from 'lucide-react';
import type { LiveBlock } from '../../../../shared/domain/liveBlock.ts';
import type { PartContent, StrategyPart, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { t } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import type { MenuEntry } from '../../../ui/menuEntry.ts';
import { blockIcons, blockKinds, choicesOf } from '../blocks/blockChoices.ts';
import { blockOf, emptyProse, headingOf, insertAfter, removePart, stepPart } from '../documentActions.ts';

type Spoken = { readonly language: Language; readonly spoken: Language };

/** Everything that can stand in a document, to be put behind a part (null: at the beginning). */
export function insertEntries(
  after: StrategyPartId | null,
  { language, spoken }: Spoken,
): readonly MenuEntry[] {
  const insert = (content: PartContent) => () => afterOverlay(() => insertAfter(after, content, language));
  return [
    { id: 'prose', icon: Pilcrow, label: t('strategyDocument.insert.prose'), onChosen: insert(emptyProse) },
    {
      id: 'chapter',
      icon: Heading1,
      label: t('strategyDocument.insert.chapter'),
      onChosen: insert(headingOf(1)),
    },
    {
      id: 'section',
      icon: Heading2,
      label: t('strategyDocument.insert.section'),
      onChosen: insert(headingOf(2)),
    },
    { kind: 'line', id: 'blocks' },
    ...blockEntries(spoken, null, (block) => insert(blockOf(block))()),
  ];
}

/** The kinds of live blocks; those that leave a choice open it beside them. */
function blockEntries(
  spoken: Language,
  now: LiveBlock | null,
  onChosen: (block: LiveBlock) => void,
): readonly MenuEntry[] {
  return blockKinds.map((kind): MenuEntry => {
    const [icon, label] = [blockIcons[kind], t(`strategyDocument.block.${kind}`)];
    const entries = choiceEntries(spoken, kind, now, onChosen);
    const [only] = entries;
    if (entries.length > 1 || !only) return { kind: 'submenu', id: kind, icon, label, entries };
    return { ...only, icon, label };
  });
}

/** What a block of one kind can show, with a tick at what it shows now. */
export function choiceEntries(
  spoken: Language,
  kind: LiveBlock['kind'],
  now: LiveBlock | null,
  onChosen: (block: LiveBlock) => void,
) {
  return choicesOf(t, spoken, openState().records, kind).map(({ id, label, block }) => ({
    id,
    label,
    isChosen: now !== null && JSON.stringify(block) === JSON.stringify(now),
    onChosen: () => onChosen(block),
  }));
}

/** What can be done with a part, wherever it stands. */
export function partEntries({ id, content }: StrategyPart, said: Spoken): readonly MenuEntry[] {
  const level = content.kind === 'heading' ? (content.level === 1 ? 2 : 1) : null;
  return [
    {
      kind: 'submenu',
      id: 'insert',
      icon: Plus,
      label: t('strategyDocument.part.insertBelow'),
      entries: insertEntries(id, said),
    },
    ...(level === null
      ? []
      : [
          {
            id: 'level',
            icon: level === 1 ? Heading1 : Heading2,
            label: t(level === 1 ? 'strategyDocument.part.toChapter' : 'strategyDocument.part.toSection'),
            shortcut: `Ctrl+Alt+${level}`,
            onChosen: () => void perform('strategy-parts/edit-heading', { id, fields: { level } }),
          } as const,
        ]),
    { kind: 'line', id: 'moves' },
    {
      id: 'up',
      icon: ArrowUp,
      label: t('common.moveUp'),
      shortcut: 'Alt+↑',
      onChosen: () => stepPart(id, -1),
    },
    {
      id: 'down',
      icon: ArrowDown,
      label: t('common.moveDown'),
      shortcut: 'Alt+↓',
      onChosen: () => stepPart(id, 1),
    },
    { kind: 'line', id: 'removal' },
    {
      id: 'remove',
      icon: Trash2,
      label: t('common.remove'),
      shortcut: 'Del',
      isDanger: true,
      onChosen: () => removePart(id, said.language),
    },
  ];
}
