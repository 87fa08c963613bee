import type { ReactNode } from 'react';
import { landingOf, outlineOf } from '../../../shared/domain/outline.ts';
import type { StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { partsInOrder } from '../../../shared/records/strategy.ts';
import { useTexts } from '../../app/i18n.ts';
import { listAnnouncements } from '../../app/listAnnouncements.ts';
import { openState } from '../../records/recordsStore.ts';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import type { Drop } from '../../ui/drag/drop.ts';
import { blockName } from './blocks/blockChoices.ts';
import { land } from './documentActions.ts';

type Props = { readonly children: ReactNode };

/** In which parts are moved on the page, and chapters in the outline. */
export function DocumentDragArea({ children }: Props) {
  const { t, language } = useTexts();

  function nameOf(dragged: string): string {
    const { records } = openState();
    const id = partOf(dragged);
    const content = records.strategyParts.get(id)?.content;
    if (content?.kind === 'block') return blockName(t, language, records, content.block);
    if (content?.kind !== 'heading') return t('strategyDocument.part.prose');
    const number = outlineOf(partsInOrder(records)).find((entry) => entry.id === id)?.number ?? '';
    return `${number} ${textIn(content.title, language) || t('strategyDocument.outline.untitled')}`;
  }

  return (
    <DragArea
      instructions={t('list.instructions')}
      roleDescription={t('strategyDocument.part.role')}
      announcements={listAnnouncements(nameOf)}
      renderHeld={({ id }) => (
        <p className="w-72 truncate rounded border border-line-strong bg-raised px-3 py-2 font-medium">
          {nameOf(id)}
        </p>
      )}
      onDropped={drop}
    >
      {children}
    </DragArea>
  );
}

/** In the outline the same parts have another id, because both stand on the screen at once. */
function partOf(dragged: string): StrategyPartId {
  return dragged.replace(/^outline-/u, '') as StrategyPartId;
}

function drop({ item, target, place }: Drop): void {
  const parts = partsInOrder(openState().records);
  const [moved, beside] = [partOf(item.id), partOf(target.id)];
  if (place === 'inside') return;
  if (item.kind === 'chapter') return land(moved, landingOf(parts, moved, beside, place));
  const at = parts.findIndex(({ id }) => id === beside) + (place === 'before' ? 0 : 1);
  land(moved, { before: parts[at]?.id ?? null });
}
