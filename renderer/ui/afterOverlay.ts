/**
 * Does something as soon as no menu and no popover is open any more and the focus is back where it was: a
 * closing one gives it back a moment after it is gone, and would take it from a field that has it already.
 */
export function afterOverlay(act: () => void): void {
  const isOpen = document.querySelector('[data-trigger]') !== null;
  requestAnimationFrame(() => (isOpen ? afterOverlay(act) : requestAnimationFrame(() => setTimeout(act))));
}
