import type { Span } from '../../../../shared/domain/activity.ts';
import { extentOf } from '../../../../shared/domain/timelineScale.ts';
import type { Scale } from './startPull.ts';

/** Scrolls a bar into sight that keys have gone to or moved; one that is longer than the chart, by its beginning. */
export function revealSpan(
  scroller: HTMLElement,
  span: Span,
  { range, monthWidth, frozenWidth }: Scale,
): void {
  const extent = extentOf(span, range, monthWidth);
  if (!extent) return;
  const room = scroller.clientWidth - frozenWidth;
  const [left, right] = [extent.left - monthWidth, extent.left + extent.width + monthWidth];
  if (left < scroller.scrollLeft || right - left > room) scroller.scrollTo({ left, behavior: 'instant' });
  else if (right > scroller.scrollLeft + room) scroller.scrollTo({ left: right - room, behavior: 'instant' });
}
