import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { BoardColumn } from '../../../shared/domain/board.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx';
import { addShower } from './boardFocus.ts';
import { looseId, looseTarget } from './boardTargets.ts';
import { CardItem } from './CardItem.tsx';
import { type CardRow, rowsOf } from './cardRows.ts';
import { CARD_GAP, CARD_HEIGHT } from './cardSizes.ts';
import { NoLooseCards } from './NoLooseCards.tsx';
import { useCardsPerRow } from './useCardsPerRow.ts';

type Props = {
  readonly sessionId: SessionId;
  readonly column: BoardColumn;
  /** Said where clusters stand beside them. */
  readonly hasTitle: boolean;
  readonly className?: string;
};

/** The cards of no cluster: as many beside each other as fit, in rows of which only those in sight exist. */
export const LooseCards = memo(function LooseCards({
  sessionId,
  column: { column, loose },
  hasTitle,
  className,
}: Props) {
  const { t, language } = useTexts();
  const list = useRef<VirtualListHandle>(null);
  const { ref, perRow } = useCardsPerRow();
  const rows = useMemo(() => rowsOf(loose, perRow), [loose, perRow]);
  useEffect(() => addShower((id) => showIn(list.current, rows, id)), [rows]);

  return (
    <LooseArea place={{ sessionId, column: column.id }} className={className}>
      <div ref={ref} className="flex min-h-0 flex-1 flex-col">
        {hasTitle && (
          <p className="px-1.5 pt-1.5 text-label text-quiet">
            {t('board.loose.title')} · <span className="tabular-nums">{loose.length}</span>
          </p>
        )}
        {loose.length === 0 ? (
          <NoLooseCards isBoardEmpty={!hasTitle} />
        ) : (
          <VirtualList<CardRow>
            ref={list}
            label={t('board.loose.label', { column: textIn(column.title, language) })}
            items={rows}
            keyOf={({ key }) => key}
            estimatedHeight={CARD_HEIGHT}
            gap={CARD_GAP}
            className="flex-1 overflow-x-hidden p-1.5"
            renderItem={({ cards }) => (
              <div
                className="grid"
                style={{ gap: CARD_GAP, gridTemplateColumns: `repeat(${perRow}, minmax(0, 1fr))` }}
              >
                {cards.map((card) => (
                  <CardItem
                    key={card.id}
                    card={card}
                    tone={card.tone ?? column.tone}
                    list={looseId(column.id)}
                    axis={perRow > 1 ? 'x' : 'y'}
                    canCluster
                  />
                ))}
              </div>
            )}
          />
        )}
      </div>
    </LooseArea>
  );
});

type AreaProps = Pick<Props, 'className'> & {
  readonly place: Parameters<typeof looseTarget>[0];
  readonly children: ReactNode;
};

/** Lights up when a card would land in it; the cards in it need not hear of that. */
function LooseArea({ place, className, children }: AreaProps) {
  const { nodeRef, isList } = useDropTarget(looseTarget(place));
  return (
    <div
      ref={nodeRef}
      className={classes('flex min-h-0 flex-col rounded', isList && 'bg-selected/50', className)}
    >
      {children}
    </div>
  );
}

function showIn(list: VirtualListHandle | null, rows: readonly CardRow[], id: CardId): void {
  const row = rows.find(({ cards }) => cards.some((card) => card.id === id));
  if (row) list?.show(row.key);
}
