import { type CSSProperties, memo, useCallback } from 'react';
import type { StrategyPart } from '../../../../shared/domain/strategyPart.ts';
import { type Language, type Text, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';
import { classes } from '../../../ui/classes.ts';
import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../../ui/drag/drop.ts';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../../ui/drag/useNodeRefs.ts';
import { BlockPart } from '../blocks/BlockPart.tsx';
import { blockName } from '../blocks/blockChoices.ts';
import { HeadingPart } from './HeadingPart.tsx';
import { PartHandle } from './PartHandle.tsx';
import { ProsePart } from './ProsePart.tsx';

type Props = {
  readonly part: StrategyPart;
  /** Of a heading; empty for the others. */
  readonly number: string;
  /** The heading right above; null where something else is. */
  readonly under: Text | null;
  readonly languages: readonly Language[];
  /** Of them, the one in which writing goes on. */
  readonly language: Language;
};

/** Where the margin's buttons stand beside the first line. */
const tops = { 1: '2.5rem', 2: '1rem', prose: '0', block: '0.625rem' } as const;

/** One part of the document. It renders again only when itself changes, or what stands right above it. */
export const PartRow = memo(function PartRow({ part, number, under, languages, language }: Props) {
  const { id, content } = part;
  const accepts = useCallback((item: DragItem) => (item.kind === 'part' ? 'beside' : null), []);
  const drag = useDraggableItem({ id, kind: 'part' });
  const drop = useDropTarget({ id, kind: 'part', list: 'strategy-page', accepts });
  const nodeRef = useNodeRefs(drag.nodeRef, drop.nodeRef);
  const name = usePartName(part, number);
  const top = content.kind === 'heading' ? tops[content.level] : tops[content.kind];
  return (
    <div
      ref={nodeRef}
      id={`part-${id}`}
      className={classes('group/part relative', drag.isHeld && 'opacity-35')}
      style={{ '--handle-top': top } as CSSProperties}
    >
      <PartHandle
        part={part}
        name={name}
        language={language}
        handle={drag.handle}
        handleRef={drag.handleRef}
      />
      {content.kind === 'heading' && (
        <HeadingPart id={id} heading={content} number={number} languages={languages} />
      )}
      {content.kind === 'prose' && <ProsePart id={id} prose={content} under={under} languages={languages} />}
      {content.kind === 'block' && <BlockPart id={id} part={content} name={name} languages={languages} />}
      <DropMarker place={drop.place} gap={12} />
    </div>
  );
});

function usePartName({ content }: StrategyPart, number: string): string {
  const { t, language } = useTexts();
  switch (content.kind) {
    case 'heading':
      return `${number} ${textIn(content.title, language) || t('strategyDocument.outline.untitled')}`;
    case 'prose':
      return t('strategyDocument.part.prose');
    case 'block':
      return blockName(t, language, openState().records, content.block);
  }
}
