import { type PlanColumn, planColumns } from '../../../../shared/domain/planColumn.ts';

/** How a person has arranged the columns of the table. */
export type ColumnLayout = {
  /** Every column once, those that are hidden as well: they come back to their place. */
  readonly order: readonly PlanColumn[];
  readonly hidden: ReadonlySet<PlanColumn>;
  /** In pixels, where they are not as at first. */
  readonly widths: { readonly [C in PlanColumn]?: number };
};

/** They stay at the left while the others scroll, and so before them. */
export const frozenColumns: readonly PlanColumn[] = ['number', 'title'];

/** What a plan is first looked at through; a person shows the rest when it is needed. */
const firstShown: ReadonlySet<PlanColumn> = new Set([
  'number',
  'title',
  'lead',
  'target',
  'quarters',
  'indicator',
  'budget',
  'payer',
  'evidence',
  'checks',
]);

export const firstLayout: ColumnLayout = {
  order: planColumns,
  hidden: new Set(planColumns.filter((column) => !firstShown.has(column))),
  widths: {},
};

export const firstWidths: Readonly<Record<PlanColumn, number>> = {
  number: 64,
  title: 260,
  lead: 132,
  supporting: 148,
  provinces: 132,
  sectors: 148,
  target: 168,
  percentWomen: 84,
  start: 96,
  end: 96,
  quarters: 148,
  deliverable: 220,
  indicator: 220,
  baseline: 128,
  indicatorTarget: 128,
  verification: 200,
  budget: 140,
  payer: 132,
  milestones: 160,
  risks: 220,
  remarks: 220,
  evidence: 112,
  status: 112,
  actual: 128,
  checks: 84,
};

/** The columns that are shown, from left to right. */
export function shownColumns({ order, hidden }: ColumnLayout): readonly PlanColumn[] {
  return order.filter((column) => !hidden.has(column));
}

/** The wording of a row is what everything else is about: it stays in sight, and in its place. */
export function canBeHidden(column: PlanColumn): boolean {
  return column !== 'title';
}

export function withShown(layout: ColumnLayout, column: PlanColumn, isShown: boolean): ColumnLayout {
  if (!isShown && !canBeHidden(column)) return layout;
  const hidden = new Set(layout.hidden);
  if (isShown) hidden.delete(column);
  else hidden.add(column);
  return { ...layout, hidden };
}

export function withWidth(layout: ColumnLayout, column: PlanColumn, width: number): ColumnLayout {
  return { ...layout, widths: { ...layout.widths, [column]: width } };
}

/** Puts a column before another, or at the end for null. Frozen ones and others do not mix: then nothing changes. */
export function withMoved(layout: ColumnLayout, column: PlanColumn, before: PlanColumn | null): ColumnLayout {
  if (column === before || frozenColumns.includes(column)) return layout;
  if (before !== null && frozenColumns.includes(before)) return layout;
  const others = layout.order.filter((each) => each !== column);
  const at = before === null ? others.length : others.indexOf(before);
  return { ...layout, order: others.toSpliced(at, 0, column) };
}

/** One place among the columns in `among`: those that are shown in the table, all of them in the list of columns. */
export function withStepped(
  layout: ColumnLayout,
  column: PlanColumn,
  by: -1 | 1,
  among: readonly PlanColumn[],
): ColumnLayout {
  const at = among.indexOf(column);
  if (at === -1 || among[at + by] === undefined) return layout;
  return withMoved(layout, column, (by === -1 ? among[at - 1] : among[at + 2]) ?? null);
}

/** What was remembered by another version of the table: columns that are gone fall out, new ones come to their first place. */
export function mendedOrder(remembered: readonly PlanColumn[]): readonly PlanColumn[] {
  const free = [...new Set(remembered)].filter((column) => !frozenColumns.includes(column));
  for (const [at, column] of planColumns.entries()) {
    if (frozenColumns.includes(column) || free.includes(column)) continue;
    const earlier = planColumns.slice(0, at).findLast((each) => free.includes(each));
    free.splice(earlier === undefined ? 0 : free.indexOf(earlier) + 1, 0, column);
  }
  return [...frozenColumns, ...free];
}
