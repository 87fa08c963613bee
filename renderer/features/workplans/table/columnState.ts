/* oxlint-disable no-restricted-globals -- how somebody has set up this screen is neither the workshop’s nor worth a call to the main process */
import { z } from 'zod';
import { create } from 'zustand';
import { type PlanColumn, planColumns } from '../../../../shared/domain/planColumn.ts';
import {
  type ColumnLayout,
  firstLayout,
  mendedOrder,
  shownColumns,
  withMoved,
  withShown,
  withStepped,
  withWidth,
} from './columnLayout.ts';

const key = 'columns of workplans';

const isColumn = (id: string): id is PlanColumn => planColumns.some((column) => column === id);
const memorySchema = z.object({
  order: z.array(z.string()),
  hidden: z.array(z.string()),
  widths: z.record(z.string(), z.number().int().min(24).max(2000)),
});

/** The columns as this computer remembers them, the same for all plans. */
export const useColumnLayout = create<ColumnLayout>(remembered);

function remembered(): ColumnLayout {
  try {
    const { order, hidden, widths } = memorySchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
    return {
      order: mendedOrder(order.filter(isColumn)),
      hidden: new Set(hidden.filter(isColumn)),
      widths: Object.fromEntries(Object.entries(widths).filter(([id]) => isColumn(id))),
    };
  } catch {
    return firstLayout;
  }
}

function keep(layout: ColumnLayout): void {
  useColumnLayout.setState(layout);
  localStorage.setItem(key, JSON.stringify({ ...layout, hidden: [...layout.hidden] }));
}

export function setWidth(column: PlanColumn, width: number): void {
  keep(withWidth(useColumnLayout.getState(), column, width));
}

export function showColumn(column: PlanColumn, isShown: boolean): void {
  const layout = useColumnLayout.getState();
  if (layout.hidden.has(column) === isShown) keep(withShown(layout, column, isShown));
}

/** To before another one that is shown, or to the end. */
export function moveColumn(column: PlanColumn, before: PlanColumn | null): void {
  keep(withMoved(useColumnLayout.getState(), column, before));
}

/** One place past its neighbour: the next one that is shown, or in the list of all columns the next of those. */
export function stepColumn(column: PlanColumn, by: -1 | 1, among: 'shown' | 'all'): void {
  const layout = useColumnLayout.getState();
  keep(withStepped(layout, column, by, among === 'shown' ? shownColumns(layout) : layout.order));
}

export function resetColumns(): void {
  keep(firstLayout);
}
