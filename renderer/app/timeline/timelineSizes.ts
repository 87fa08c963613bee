export const timelineZooms = ['quarters', 'months'] as const;
export type TimelineZoom = (typeof timelineZooms)[number];

/** Pixels a month takes at least; where there is room, all months share it. */
export const leastMonthWidth: Readonly<Record<TimelineZoom, number>> = { quarters: 13, months: 34 };

/** In pixels. */
export const rowHeight = 32;

/** Of the column of titles at the left, which stays where it is: what a chart of that width can spare. */
export function frozenWidthIn(width: number): number {
  if (width < 800) return 240;
  return width < 1300 ? 300 : 420;
}

/** The same for what is drawn: it stands on the scroller. */
export const frozen = 'var(--frozen)';
