import { TriangleAlert } from 'lucide-react';
import type { Ref } from 'react';
import { isQuarter, type QuarterColumn, takesCards } from '../../../../shared/domain/quarterBoard.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VirtualList, type VirtualListHandle } from '../../../ui/VirtualList.tsx';
import { QuarterCardView } from './QuarterCardView.tsx';
import { columnName } from './quarterPlan.ts';
import { columnTargetId, quarterCard } from './useQuarterDrag.ts';

type Props = {
  readonly column: QuarterColumn;
  readonly leadLoad: number;
  /** The key of the card that takes the focus when the board is entered, if it stands here. */
  readonly tabStop: string | null;
  readonly listRef: Ref<VirtualListHandle>;
};

/** One quarter: how much lies in it, and its cards, of which only those in sight exist. */
export function QuarterColumnView({ column, leadLoad, tabStop, listRef }: Props) {
  const { t, language } = useTexts();
  const { key, cards, overloaded } = column;
  const name = columnName(key, language);
  return (
    <section
      aria-label={name}
      data-quarter={key}
      className="relative flex h-full min-h-0 w-56 shrink-0 flex-col border-r border-line"
    >
      <ColumnDrop column={column} />
      <header className="flex h-12 shrink-0 flex-col justify-center border-b border-line px-3">
        <div className="flex items-baseline justify-between gap-2">
          <h2 className={classes('text-body font-semibold', !isQuarter(key) && 'text-quiet')}>
            {isQuarter(key) ? t('planViews.quarter', { n: key.slice(-1) }) : name}
          </h2>
          <span className="text-label whitespace-nowrap text-quiet tabular-nums">
            {t('workplans.count', { count: cards.length })}
          </span>
        </div>
        {overloaded > 0 && (
          <p
            title={t('planViews.board.overloadedHint', { limit: leadLoad })}
            className="flex min-w-0 items-center gap-1 text-label text-amber tabular-nums"
          >
            <Icon of={TriangleAlert} size={14} />
            <span className="truncate">{t('planViews.board.overloaded', { count: overloaded })}</span>
          </p>
        )}
      </header>
      {cards.length === 0 ? (
        <p className="px-3 py-3 text-label text-quiet">{t('planViews.board.none')}</p>
      ) : (
        <VirtualList
          ref={listRef}
          label={t('planViews.board.cards', { column: name })}
          items={cards}
          keyOf={(card) => card.key}
          estimatedHeight={96}
          gap={6}
          className="m-0 min-h-0 flex-1 px-2 py-2"
          renderItem={(card) => <QuarterCardView card={card} isTabStop={card.key === tabStop} />}
        />
      )}
    </section>
  );
}

/** Lies over the whole column, so that a held card renders nothing of what stands in it. */
function ColumnDrop({ column: { key } }: Pick<Props, 'column'>) {
  const { nodeRef, place } = useDropTarget({
    id: columnTargetId(key),
    kind: 'quarterColumn',
    accepts: ({ kind }) => (kind === quarterCard ? 'inside' : null),
  });
  return (
    <div
      ref={nodeRef}
      className={classes(
        'pointer-events-none absolute inset-0 z-10 rounded-small',
        place !== null && takesCards(key) && 'bg-accent/10 outline-2 -outline-offset-2 outline-accent',
      )}
    />
  );
}
