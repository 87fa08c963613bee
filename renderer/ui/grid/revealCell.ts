type Span = { readonly start: number; readonly end: number };

/** How far to scroll so that a span lies within what can be seen; its start wins where it is too long. */
export function scrollFor(span: Span, sight: Span): number {
  if (span.start < sight.start || span.end - span.start > sight.end - sight.start)
    return span.start - sight.start;
  return Math.max(0, span.end - sight.end);
}

/**
 * Brings a cell into sight beside the frozen columns and under the headings. The browser's own way takes a frozen
 * cell for one that is hidden by itself, and runs away to the left.
 */
export function revealCell(cell: HTMLElement, scroller: HTMLElement, frozen: number, headings: number): void {
  const box = cell.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  const top = outer.top + headings;
  const y = scrollFor(
    { start: box.top, end: box.bottom },
    { start: top, end: outer.top + scroller.clientHeight },
  );
  const isFixed = cell.dataset['frozen'] !== undefined || cell.getAttribute('aria-colspan') !== null;
  const sight = { start: outer.left + frozen, end: outer.left + scroller.clientWidth };
  const x = isFixed ? 0 : scrollFor({ start: box.left, end: box.right }, sight);
  if (x !== 0 || y !== 0) scroller.scrollBy({ left: x, top: y, behavior: 'instant' });
}
