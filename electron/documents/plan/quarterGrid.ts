import type { Quarter } from '../../../shared/domain/month.ts';
import type { ActivityRow } from '../../../shared/reports/planRows.ts';
import { headCell } from '../tables/tableCells.ts';
import { bookmarked, type Cell, cell, para } from '../tables/tableXml.ts';
import type { Wording } from './wording.ts';

export type Grid = {
  readonly widths: readonly number[];
  /** Over their quarters; the bookmark stands in the first. */
  readonly years: (bookmark: string) => readonly Cell[];
  readonly heads: readonly Cell[];
  readonly cellsOf: (row: ActivityRow) => readonly Cell[];
};

/** A column for each quarter; those in which an activity runs are filled with the colour of the house. */
export function quarterGrid(wording: Wording, quarters: readonly Quarter[], width: number): Grid {
  const { house } = wording;
  const on = cell(width, para('PlanMark', '■'), { fill: house.colours.accent, isFlush: true });
  const off = cell(width, para('PlanMark', ''), { isFlush: true });
  return {
    widths: quarters.map(() => width),
    years: (bookmark) =>
      yearsOf(quarters).map(([year, count], at) => {
        // A single quarter has no room for more than the four digits.
        const name = count === 1 || wording.isBilingual ? year : wording.labels.year(year);
        const text = at === 0 ? bookmarked('PlanHeadCentre', bookmark, name) : para('PlanHeadCentre', name);
        return headCell(house, width * count, text, { columnSpan: count, isFlush: true });
      }),
    heads: quarters.map((quarter) => {
      const n = quarter.slice(6);
      const name = wording.isBilingual ? `Q${n}` : wording.labels.quarter(n);
      return headCell(house, width, para('PlanHeadCentre', name), { isFlush: true });
    }),
    cellsOf: (row) => quarters.map((quarter) => (row.quarters.includes(quarter) ? on : off)),
  };
}

/** The years of the grid with the number of their quarters. */
function yearsOf(quarters: readonly Quarter[]): readonly (readonly [year: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const quarter of quarters) counts.set(quarter.slice(0, 4), (counts.get(quarter.slice(0, 4)) ?? 0) + 1);
  return [...counts];
}
