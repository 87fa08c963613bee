import type { RefObject } from 'react';
import { textIn } from '../../../../shared/domain/text.ts';
import type { DragRule } from '../../../app/dragRule.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { usePlanView } from '../planView.ts';
import { headingsOver, unfold } from './folding.ts';
import { carriedWith, commandForActivityDrop } from './rowMoves.ts';
import type { TableRow } from './tableRows.ts';

/**
 * Activities are dragged to another place in their output, or to another output; those that are selected go along.
 * The rows are looked up when they are needed: were they props, each keystroke would render every handle and target.
 */
export function useRowDrag(rows: RefObject<readonly TableRow[]>): DragRule {
  const { t, language } = useTexts();

  function titleOf(id: string): string {
    const row = rows.current.find((each) => each.id === id);
    return row && row.kind !== 'add' ? `${row.number} ${textIn(row.record.title, language)}` : '';
  }

  return {
    kind: 'activity',
    nameOf: (id) => {
      const others = carriedWith(id, usePlanView.getState().selected, rows.current).length - 1;
      return others > 0 ? t('grid.several', { first: titleOf(id), count: others }) : titleOf(id);
    },
    placeOf: ({ target, place }) => {
      if (target.kind === 'add') return t('workplans.drag.atEnd', { name: titleOf(target.list ?? '') });
      const name = titleOf(target.id);
      if (target.kind === 'output') return t('workplans.drag.atStart', { name });
      return t(place === 'after' ? 'workplans.drag.after' : 'workplans.drag.before', { name });
    },
    onDropped: (drop) => {
      const move = commandForActivityDrop(drop, rows.current, usePlanView.getState().selected);
      if (!move) return;
      unfold([move.outputId, ...headingsOver(move.outputId, rows.current)]);
      void perform('activities/move', move);
    },
  };
}
