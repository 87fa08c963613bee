import type { RecommendationId } from '../../../../shared/domain/recommendation.ts';
import { referenceOf } from '../../../../shared/domain/reference.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import type { DragRule } from '../../../app/dragRule.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { carriedWith, moveOfDrop } from './moves.ts';

/** Recommendations are dragged to another place in their list; those that are selected go along. */
export function useRowDrag(ids: readonly RecommendationId[], selected: ReadonlySet<string>): DragRule {
  const { t, language } = useTexts();

  function titleOf(id: string): string {
    const row = openState().records.recommendations.get(id as RecommendationId);
    return row ? `${referenceOf('recommendations', row.number)} ${textIn(row.text, language)}` : '';
  }

  return {
    kind: 'recommendation',
    nameOf: (id) => {
      const others = carriedWith(id, selected, ids).length - 1;
      return others > 0 ? t('grid.several', { first: titleOf(id), count: others }) : titleOf(id);
    },
    placeOf: ({ target, place }) => {
      if (target.kind === 'add') return t('recommendations.drag.last');
      return t(place === 'after' ? 'workplans.drag.after' : 'workplans.drag.before', {
        name: titleOf(target.id),
      });
    },
    onDropped: (drop) => {
      const move = moveOfDrop(drop, ids, selected);
      if (move) void perform('recommendations/move', move);
    },
  };
}
