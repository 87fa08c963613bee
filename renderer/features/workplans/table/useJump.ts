import { type RefObject, useEffect } from 'react';
import { planColumns } from '../../../../shared/domain/planColumn.ts';
import { afterOverlay } from '../../../ui/afterOverlay.ts';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import { usePlanView } from '../planView.ts';
import { showColumn, useColumnLayout } from './columnState.ts';
import { headingsOver, unfold } from './folding.ts';
import type { TableRow } from './tableRows.ts';

/** Goes to the cell that was asked for from elsewhere, and opens and shows what hides it. */
export function useJump(all: readonly TableRow[], grid: RefObject<GridHandle | null>): void {
  const jump = usePlanView((state) => state.jump);
  const layout = useColumnLayout();

  useEffect(() => {
    if (!jump || !all.some(({ id }) => id === jump.id)) return;
    const column = planColumns.find((id) => id === jump.column) ?? 'title';
    unfold(headingsOver(jump.id, all));
    if (layout.hidden.has(column)) return showColumn(column, true);
    usePlanView.setState({ jump: null });
    afterOverlay(() => grid.current?.focusCell(jump.id, column));
  }, [jump, all, layout, grid]);
}
